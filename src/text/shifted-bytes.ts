/**
 * Restores runs of a GBK text that a program read from the second byte of a character on: 。ㄒ唬┥钊雽W習 is
 * 。(一)深入學習. The bytes are all there but the first one; the run ends at a letter, which is the second byte of its
 * last character.
 */
import { COMMON_CHARACTERS } from './common-characters.ts';
import { applyEdits, type Edit, type MappedText } from './edits.ts';
import { gbkCharacter, gbkPair, isTrail } from './gbk-bytes.ts';

/** Letters of rows 8 and 9 of GBK, which the bytes of （ and ） begin when they are parted: ㄒ, ǘ, ┥; with the mark that stands for the lost byte. */
const PARTED =
  /[?？\ufffd]?(?<stop>[。；]?)(?=(?<first>[\u3105-\u3129āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜêńň])[\u4e00-\u9fff\u2500-\u254b\ufe30-\ufe6f\ue000-\uf8ff])(?<![a-zA-Z(（])/gu;
/** Hardly any text has such a letter. */
const LETTER = /[\u3105-\u3129āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜêńň]/u;
/** Rows of the brackets: the lost first byte of （. */
const BRACKET_LEAD = 0xa3;
/** A run is no longer than a paragraph's first words. */
const LONGEST_RUN = 40;
/** Characters of the genre beside the everyday ones. */
const MARKS = /[（）《》“”、，。；：〔〕０-９]/u;

/** Puts runs right; a text without any comes back as it was. */
export function restoreShiftedBytes(source: MappedText): MappedText {
  if (!LETTER.test(source.text)) return source;
  const edits: Edit[] = [];
  let end = 0;
  for (const { index, 0: lead, groups } of source.text.matchAll(PARTED)) {
    const start = index + lead.length;
    if (index < end) continue;
    const run = readRun(source.text, start);
    if (run === null) continue;
    ({ end } = run);
    edits.push({ start: index, end, insert: `${groups?.['stop'] ?? ''}${run.text}` });
  }
  return applyEdits(source, edits);
}

/** The characters of a run whose first one has lost its first byte; null when they make no sense. */
function readRun(text: string, start: number): { text: string; end: number } | null {
  const bytes = [BRACKET_LEAD];
  for (let at = start; at < Math.min(text.length, start + LONGEST_RUN); at += 1) {
    const character = text.charAt(at);
    const code = character.charCodeAt(0);
    if (code < 0x80 || code === 0xfffd) {
      // The first byte of the last character found no second one: the character is lost.
      if (!isTrail(code)) return lost(bytes, code === 0x0a ? at : at + 1);
      // A letter behind an odd byte is the second one of a pair, and the run is in step again.
      const restored = decode([...bytes, code]);
      return restored === null ? null : { text: restored, end: at + 1 };
    }
    const pair = gbkPair(character);
    if (pair === undefined) return null;
    bytes.push(pair >> 8, pair & 0xff);
  }
  return null;
}

function lost(bytes: readonly number[], end: number): { text: string; end: number } | null {
  const restored = decode(bytes);
  return restored === null ? null : { text: `${restored}\ufffd`, end };
}

function decode(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const character = gbkCharacter(bytes[at] ?? 0, bytes[at + 1] ?? 0);
    text += character;
  }
  const sensible = Array.from(text).filter(
    (character) => COMMON_CHARACTERS.has(character) || MARKS.test(character),
  );
  // The last one or two may be traditional.
  return sensible.length >= text.length - 2 && text.startsWith('（') ? text : null;
}
