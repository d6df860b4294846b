/** The pictures of shared links. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  CARD_SIZE,
  drawSocialCard,
  pictureAddress,
  SOCIAL_CARDS,
} from '../../src/social/social-card.ts';

test.each(SOCIAL_CARDS)('the card of %s needs no font and has the size it says', async (card) => {
  const svg = drawSocialCard(card, '法治图谱');
  expect(svg).not.toContain('<text');
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  expect({ width, height }).toEqual(CARD_SIZE);
  const { channels } = await sharp(Buffer.from(svg)).stats();
  // An empty or broken drawing is of one colour.
  expect(channels[0]?.stdev).toBeGreaterThan(10);
});

test('each card has a picture of its own', () => {
  expect(new Set(SOCIAL_CARDS.map((card) => drawSocialCard(card, '法治图谱'))).size).toBe(
    SOCIAL_CARDS.length,
  );
});

test('a site of another name does not show this one', () => {
  const paths = (svg: string) => svg.split('<path').length - 1;
  expect(
    paths(drawSocialCard('report', '法治图谱')) - paths(drawSocialCard('report', '政务公开图谱')),
  ).toBe(2);
});

test.each([
  [
    new URL('https://atlas.example'),
    '/social/report.png',
    'https://atlas.example/social/report.png',
  ],
  [
    new URL('https://example.org'),
    '/atlas/social/site.png',
    'https://example.org/atlas/social/site.png',
  ],
  [undefined, '/social/report.png', null],
])('the picture of a site at %s', (site, file, expected) => {
  expect(pictureAddress(site, file)).toBe(expected);
});
