/** Which Chinese characters are in everyday use: level 1 of GB 2312, its 3,755 most used characters. */

/** Rows of the most used characters and of the others, by their first byte. */
const LEVEL_1 = { first: 0xb0, last: 0xd7 };
const LEVEL_2 = { first: 0xd8, last: 0xf7 };
const FIRST_CELL = 0xa1;
const LAST_CELL = 0xfe;
/** The last cells of the last row of level 1 are empty. */
const LAST_CELL_OF_LEVEL_1 = 0xf9;

/** Chinese characters of the basic block, U+4E00 to U+9FFF, and of its extension A. */
const HAN = /[\u3400-\u9fff]/u;

/** Enough of a text to judge it by, in UTF-16 units. */
const SAMPLE = 200_000;
/** Fewer Chinese characters than this prove nothing. */
const LEAST_HAN = 20;

/** The characters, taken from the encoding itself: rows 16 to 55 of GB 2312 in the order of their codes. */
export const COMMON_CHARACTERS: ReadonlySet<string> = new Set(readRows(LEVEL_1));

/** The other 3,008 characters of GB 2312, its level 2: rare in reports, though some words need them (推诿, 恪守). */
export const RARER_CHARACTERS: ReadonlySet<string> = new Set(readRows(LEVEL_2));

function readRows({ first, last }: typeof LEVEL_1): string {
  const bytes: number[] = [];
  for (let row = first; row <= last; row += 1)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell += 1)
      if (row !== LEVEL_1.last || cell <= LAST_CELL_OF_LEVEL_1) bytes.push(row, cell);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}

/** Whether a character is Chinese. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/**
 * Share of everyday characters among the Chinese characters of a text, 0 to 1; 1 for a text with hardly any.
 * Prose in simplified characters has more than 0.95, in traditional ones about 0.6, a wrong decoding about 0.2.
 */
export function commonShare(text: string): number {
  let han = 0;
  let common = 0;
  for (let at = 0; at < Math.min(text.length, SAMPLE); at += 1) {
    const character = text.charAt(at);
    if (!HAN.test(character)) continue;
    han += 1;
    if (COMMON_CHARACTERS.has(character)) common += 1;
  }
  return han < LEAST_HAN ? 1 : common / han;
}
