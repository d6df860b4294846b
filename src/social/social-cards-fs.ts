/** Writes the pictures that shared links show. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { cardPath, drawSocialCard, SOCIAL_CARDS } from './social-card.ts';

/** Colours kept: the cards are flat, and a palette is a fifth of the bytes. */
const COLOURS = 64;

/** One PNG per kind of page, below a built site of this Chinese name. */
export async function writeSocialCards(directory: string, siteName: string): Promise<void> {
  for (const card of SOCIAL_CARDS) {
    const path = join(directory, cardPath(card));
    mkdirSync(dirname(path), { recursive: true });
    await sharp(Buffer.from(drawSocialCard(card, siteName)))
      .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9 })
      .toFile(path);
  }
}
