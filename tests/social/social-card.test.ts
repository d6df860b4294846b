/** The pictures of shared links. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CARD_SIZE, drawSocialCard, SOCIAL_CARDS } from '../../src/social/social-card.ts';

test.each(SOCIAL_CARDS)('the card of %s needs no font and has the size it says', async (card) => {
  const svg = drawSocialCard(card);
  expect(svg).not.toContain('<text');
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  expect({ width, height }).toEqual(CARD_SIZE);
  const { channels } = await sharp(Buffer.from(svg)).stats();
  // An empty or broken drawing is of one colour.
  expect(channels[0]?.stdev).toBeGreaterThan(10);
});

test('each card has a picture of its own', () => {
  expect(new Set(SOCIAL_CARDS.map(drawSocialCard)).size).toBe(SOCIAL_CARDS.length);
});
