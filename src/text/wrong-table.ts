/** Texts that were UTF-8 and were decoded as something else before they were saved: 娉曟不 and æ³•æ²» for 法治. */
import { commonShare, countRareCharacters } from './common-characters.ts';
import { gbkPair } from './gbk-bytes.ts';

/** A text as GBK shows UTF-8 has fewer everyday characters than any other (traditional ones have more). */
const SUSPICIOUS_SHARE = 0.65;
/** The restored text has at least this share of them … */
const LEAST_SHARE = 0.8;
/** … and lost no more of its characters, one where a line had an odd number of bytes. */
const MOST_LOST = 0.1;
/** So much of a text tells what was done to it. */
const SAMPLE = 20_000;
/** A text as Latin-1 shows UTF-8 has so many letters with accents, and nearly no Chinese. */
const LATIN = /[\u00a0-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu;
const LEAST_LATIN = 0.3;

/** The bytes of Windows-1252 that are not those of Latin-1. */
const WINDOWS_BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, at) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)),
    0x80 + at,
  ]),
);

/**
 * Reads the bytes of a text again as UTF-8, where they were taken for GBK or for Latin-1.
 * @returns null for a text that nothing of the kind was done to
 */
export function undoWrongTable(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { han } = countRareCharacters(sample);
  const latin = sample.match(LATIN)?.length ?? 0;
  if (latin > sample.length * LEAST_LATIN && han < latin * 0.1) return readAgain(text, latinBytes);
  return han > 0 && commonShare(sample) < SUSPICIOUS_SHARE ? readAgain(text, gbkBytes) : null;
}

function readAgain(text: string, bytesOf: (text: string) => number[]): string | null {
  const attempt = (part: string) => new TextDecoder('utf-8').decode(Uint8Array.from(bytesOf(part)));
  return isRestored(attempt(text.slice(0, SAMPLE))) ? attempt(text) : null;
}

function isRestored(text: string): boolean {
  const { han } = countRareCharacters(text);
  const lost = text.match(/[\ufffd]+/gu)?.length ?? 0;
  return han > 0 && lost <= han * MOST_LOST && commonShare(text) >= LEAST_SHARE;
}

function gbkBytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? undefined : gbkPair(character);
    if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    // The sign for the euro is the one byte of GBK above ASCII.
    else bytes.push(code < 0x80 ? code : character === '€' ? 0x80 : 0x3f);
  }
  return bytes;
}

function latinBytes(text: string): number[] {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return WINDOWS_BYTES.get(character) ?? (code <= 0xff ? code : 0x3f);
  });
}
