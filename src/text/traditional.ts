/** Pages in traditional characters, some with pinyin behind each: back to the simplified text they were made from. */
import { Converter } from 'opencc-js/t2cn';
import { anyOf } from '../alternation.ts';
import type { CharacterDamage } from '../schema/character-damage.ts';
import { commonShare } from './common-characters.ts';
import { applyEdits, editsOf, type Edit, type MappedText } from './edits.ts';
import { restoreShiftedBytes } from './shifted-bytes.ts';

/** A text, and whether a program had turned it into what it was. */
export interface ConvertedText {
  source: MappedText;
  converted: boolean;
}

/** Pinyin behind a character: `監(jiān)管`, `建設(shè)`. */
const PINYIN = /(?<=[\u3400-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňḿêɡ]{1,7}[)）]/giu;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňḿ]/iu;
/** Fewer annotated characters may be meant: `重(zhòng)`. */
const LEAST_PINYIN = 5;

/** A simplified text has at least this share of everyday characters … */
const SIMPLIFIED_SHARE = 0.92;
/** … and conversion makes a traditional one so much more like it. */
const LEAST_IMPROVEMENT = 0.05;
const SAMPLE = 20_000;

/** So many kinds of Taiwan words tell that a program put them in. */
const LEAST_TAIWAN = 2;

/** Lines that begin with the question marks that two lost ideographic blanks became: `??一、2020年`. */
const LOST_INDENT = /^\?\?(?=[^?\s])/gmu;
const LEAST_LOST_INDENTS = 3;

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/**
 * Undoes what conversion programs did to a page; a simplified page comes back as it was, damaged phrases put right.
 * @param source a text as decoded
 * @param damage the phrases of the vocabulary
 */
export function restoreSimplified(source: MappedText, damage: CharacterDamage): ConvertedText {
  const stepped = restoreShiftedBytes(source);
  const mended = mendDecoding(stepped, damage);
  const pinyin = editsOf(mended.text, PINYIN, () => '');
  const annotated = pinyin.filter(({ start, end }) => TONE.test(mended.text.slice(start, end)));
  const plain = annotated.length >= LEAST_PINYIN ? applyEdits(mended, pinyin) : mended;
  if (!isTraditional(plain.text))
    return { source: plain, converted: plain !== mended || stepped !== source };
  const simplified = simplify(plain);
  const leftovers = replaceAll(simplified, damage.leftovers);
  const kinds = damage.taiwan.filter((word) => leftovers.text.includes(word.damaged)).length;
  const mainland = kinds >= LEAST_TAIWAN ? replaceAll(leftovers, damage.taiwan) : leftovers;
  return { source: mainland, converted: true };
}

function mendDecoding(source: MappedText, damage: CharacterDamage): MappedText {
  if (!source.text.includes('?')) return source;
  const mended = replaceAll(source, damage.misdecoded);
  const indents = editsOf(mended.text, LOST_INDENT, () => '');
  return indents.length >= LEAST_LOST_INDENTS ? applyEdits(mended, indents) : mended;
}

function isTraditional(text: string): boolean {
  const before = commonShare(text);
  if (before >= SIMPLIFIED_SHARE) return false;
  return commonShare(toSimplified(text.slice(0, SAMPLE))) >= before + LEAST_IMPROVEMENT;
}

/** Line by line, so that offsets go astray by less than a line where a phrase changes its length. */
function simplify(source: MappedText): MappedText {
  const edits: Edit[] = [];
  let start = 0;
  for (const line of source.text.split('\n')) {
    const simplified = toSimplified(line);
    if (simplified !== line)
      if (simplified.length === line.length) edits.push(...unitEdits(line, simplified, start));
      else edits.push({ start, end: start + line.length, insert: simplified });
    start += line.length + 1;
  }
  return applyEdits(source, edits);
}

function unitEdits(before: string, after: string, start: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < before.length; at += 1)
    if (before[at] !== after[at])
      edits.push({ start: start + at, end: start + at + 1, insert: after.charAt(at) });
  return edits;
}

function replaceAll(source: MappedText, words: CharacterDamage['taiwan']): MappedText {
  const present = words.filter((word) => source.text.includes(word.damaged));
  if (present.length === 0) return source;
  const right = new Map(present.map((word) => [word.damaged, word.right]));
  return applyEdits(
    source,
    editsOf(
      source.text,
      new RegExp(anyOf([...right.keys()]), 'gu'),
      (match) => right.get(match[0]) ?? null,
    ),
  );
}
