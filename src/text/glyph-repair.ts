/**
 * Restores texts from a PDF whose font map was shifted. Such a map gives some characters the code behind the one
 * that it gave to the previous character of the font, so a run of characters that really follow one another in
 * Unicode (上 U+4E0A, 下 U+4E0B) goes on with those that do not: 不 U+4E0D is shown as U+4E0C, 与 as U+4E0D.
 * Which characters are hit depends on which ones the text uses; so the table is learnt from each text.
 */
import { DIGIT, isDigit, type BigramModel } from './bigram-model.ts';
import {
  COMMON_CHARACTERS,
  countRareCharacters,
  isHan,
  RARER_CHARACTERS,
  type RareCharacters,
} from './common-characters.ts';

/** What was put right, one character for one, so offsets stay. */
export interface GlyphRepair {
  text: string;
  replaced: number;
  /** Shown character → true character. */
  table: ReadonlyMap<string, string>;
}

/** What the glyphs of a text turned out to be. */
export interface GlyphReading {
  /** Null when the text is not shifted, or cannot be restored. */
  repair: GlyphRepair | null;
  /** Wrong characters may be left, or were put in. */
  isDoubtful: boolean;
}

const WHOLE: GlyphReading = { repair: null, isDoubtful: false };

/** Signs that a text is shifted at all: so many kinds of rare characters … */
const LEAST_DEAD_KINDS = 3;
/** … that make up so much of it … */
const LEAST_DEAD_SHARE = 0.002;
/** … and so many of them, once restored, have a neighbour that the model knows them with. */
const LEAST_SUPPORT = 0.6;

/**
 * Below this share of restored characters beside a known neighbour a table is doubtful: in simulations over eleven texts and
 * shifts of any width it told four of five texts of which less than 0.9 was restored.
 */
const LEAST_CERTAIN = 0.9;

/** A run is no longer than this: what goes on further is no text, and would take long to read. */
const LONGEST_RUN = 200;

/** A run without rare characters is restored only when that makes the text so much likelier, per occurrence. */
const LEAST_GAIN = 1.5;

/** A run begins with so many characters that are what they seem. */
const LEAST_TRUE = 2;

/** Share of occurrences that must make sense only as shown, for a character to be both true and shifted. */
const LEAST_GENUINE = 0.25;

/** Every round reads the neighbours with the table of the round before. */
const ROUNDS = 4;

/** The numbers of headings come from another font and are never shifted: `二、`, `（三）` at a line's beginning. */
const HEADING_ORDINAL = /^[ \u3000]*[（(]?([一二三四五六七八九十百]{1,4})[、）)．.]/gmu;

/** Neighbours that a character stands between, as shown, and how often; '' for what is neither a Chinese character nor, on the left, a digit. */
interface Occurrence {
  left: string;
  right: string;
  count: number;
}

/**
 * Learns the table of one text and applies it.
 * @param text the text of one report
 * @param getModel gives a model built from texts of the same kind; called for a suspicious text only
 */
export function repairGlyphs(text: string, getModel: () => BigramModel): GlyphReading {
  const rare = countRareCharacters(text);
  // Most texts are known to be whole before there is a model.
  if (!isSuspicious([...rare.counts.values()], rare.han)) return WHOLE;
  const model = getModel();
  const dead = [...rare.counts].filter(([character]) => isDead(character, model));
  const isShifted = isSuspicious(
    dead.map(([, count]) => count),
    rare.han,
  );
  if (!isShifted) return WHOLE;
  const ordinals = findOrdinals(text);
  const occurrences = collectOccurrences(text, ordinals);
  const table = learnTable(occurrences, model);
  const isDeadGlyph = (shown: string) => isDead(shown, model);
  if (supportOf(table, occurrences, model, isDeadGlyph) < LEAST_SUPPORT)
    return { repair: null, isDoubtful: isGarbled(rare) };
  const left = dead.filter(([shown]) => !table.has(shown)).map(([, count]) => count);
  const isDoubtful =
    supportOf(table, occurrences, model, () => true) < LEAST_CERTAIN ||
    sumOf(left) >= rare.han * LEAST_DEAD_SHARE;
  const mixed = findMixed(occurrences, table, model);
  return { repair: applyTable(text, table, ordinals, mixed, model), isDoubtful };
}

/** A character that no text of this kind uses: a restored text has none. */
function isDead(character: string, model: BigramModel): boolean {
  return !COMMON_CHARACTERS.has(character) && !model.isUsed(character);
}

/** Whether a text that cannot be restored is damaged all the same: names and learned words lie within GB 2312. */
function isGarbled({ counts, han }: RareCharacters): boolean {
  const beyond = [...counts].filter(([character]) => !RARER_CHARACTERS.has(character));
  return isSuspicious(
    beyond.map(([, count]) => count),
    han,
  );
}

/** Whether rare characters are so many, in kinds and in number, that a text may be shifted. */
function isSuspicious(counts: readonly number[], han: number): boolean {
  return counts.length >= LEAST_DEAD_KINDS && sumOf(counts) >= han * LEAST_DEAD_SHARE;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function findOrdinals(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const match of text.matchAll(HEADING_ORDINAL)) {
    const number = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(number);
    for (let at = 0; at < number.length; at += 1) offsets.add(start + at);
  }
  return offsets;
}

function collectOccurrences(text: string, ordinals: ReadonlySet<number>) {
  const found = new Map<string, Map<string, Occurrence>>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (!isHan(character)) continue;
    const places = found.get(character) ?? new Map<string, Occurrence>();
    found.set(character, places);
    // The number of a heading proves that the font has the character, not how it is shown elsewhere.
    if (ordinals.has(at)) continue;
    const place = occurrenceAt(text, at);
    const known = places.get(`${place.left}|${place.right}`);
    if (known === undefined) places.set(`${place.left}|${place.right}`, place);
    else known.count += 1;
  }
  return new Map([...found].map(([character, places]) => [character, [...places.values()]]));
}

function occurrenceAt(text: string, at: number): Occurrence {
  const hanAt = (offset: number) => (isHan(text.charAt(offset)) ? text.charAt(offset) : '');
  const isNumbered = isDigit(text.charAt(at - 1));
  return { left: isNumbered ? DIGIT : hanAt(at - 1), right: hanAt(at + 1), count: 1 };
}

type Occurrences = ReadonlyMap<string, readonly Occurrence[]>;
type Table = ReadonlyMap<string, string>;

function learnTable(occurrences: Occurrences, model: BigramModel): Table {
  const runs = findRuns(occurrences);
  let table: Table = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Map<string, string>();
    for (const [index, run] of runs.entries()) {
      if (run.length > LONGEST_RUN) continue;
      const limit = runs[index + 1]?.[0] ?? '\u9fff';
      for (const [shown, right] of restoreRun(run, limit, occurrences, table, model))
        next.set(shown, right);
    }
    table = next;
  }
  return table;
}

/** The characters of the text in code order, cut where a code is missing. */
function findRuns(occurrences: Occurrences): string[][] {
  const runs: string[][] = [];
  for (const character of [...occurrences.keys()].sort()) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.charCodeAt(0) === character.charCodeAt(0) - 1)
      run.push(character);
    else runs.push([character]);
  }
  return runs;
}

/** The best way to read the shifted end of a run, by a path through the candidates in rising order. */
interface Path {
  score: number;
  right: string;
  before: Path | null;
}

/**
 * Reads one run: up to some point its characters are what they seem, from there on each is a higher one, in rising
 * order, below the first of the next run.
 */
function restoreRun(
  run: readonly string[],
  limit: string,
  occurrences: Occurrences,
  table: Table,
  model: BigramModel,
): [string, string][] {
  const scoreAs = (shown: string, right: string) =>
    scoreReading(right, occurrences.get(shown) ?? [], table, model);
  const plain = run.map((shown) => scoreAs(shown, shown));
  let ending: Path[] = [];
  let certain = 0;
  for (const [index, shown] of run.entries()) {
    // A run may follow close on another, so that its second character is the first shifted one; only a rare one proves that.
    if (index === 0 || (index < LEAST_TRUE && !isDead(shown, model))) {
      certain += plain[index] ?? 0;
      continue;
    }
    const paths: Path[] = [];
    let best: Path | null = { score: certain, right: '', before: null };
    let next = 0;
    for (const right of candidatesFor(shown, limit, model)) {
      for (; next < ending.length && (ending[next]?.right ?? '') < right; next += 1) {
        const path = ending[next];
        if (path !== undefined && path.score > best.score) best = path;
      }
      paths.push({ score: best.score + scoreAs(shown, right), right, before: best });
    }
    ending = paths;
    certain += plain[index] ?? 0;
  }
  const chosen = ending.reduce<Path | null>(
    (best, path) => (best === null || path.score > best.score ? path : best),
    null,
  );
  if (chosen === null) return [];
  return acceptRun(run, chosen, certain, occurrences, model);
}

function acceptRun(
  run: readonly string[],
  chosen: Path,
  plainScore: number,
  occurrences: Occurrences,
  model: BigramModel,
): [string, string][] {
  const rights: string[] = [];
  for (let path: Path | null = chosen; path !== null && path.right !== ''; path = path.before)
    rights.unshift(path.right);
  const shifted = run.slice(run.length - rights.length);
  const hits = shifted.reduce((sum, shown) => sum + countOf(occurrences, shown), 0);
  const gain = (chosen.score - plainScore) / hits;
  const certain = shifted.some((shown) => isDead(shown, model));
  if (!certain && gain < LEAST_GAIN) return [];
  return gain > 0 ? shifted.map((shown, index) => [shown, rights[index] ?? shown]) : [];
}

function countOf(occurrences: Occurrences, shown: string): number {
  return (occurrences.get(shown) ?? []).reduce((sum, { count }) => sum + count, 0);
}

/** Characters of everyday use above the shown one and below the next run, in code order. */
function candidatesFor(shown: string, limit: string, model: BigramModel): string[] {
  const candidates: string[] = [];
  for (let next = shown.charCodeAt(0) + 1; next < limit.charCodeAt(0); next += 1) {
    const right = String.fromCharCode(next);
    if (!isDead(right, model)) candidates.push(right);
  }
  return candidates;
}

function scoreReading(
  right: string,
  occurrences: readonly Occurrence[],
  table: Table,
  model: BigramModel,
): number {
  let score = 0;
  for (const occurrence of occurrences) {
    const left = table.get(occurrence.left) ?? occurrence.left;
    const next = table.get(occurrence.right) ?? occurrence.right;
    let chance = model.logChance(left, right);
    if (next !== '') chance += model.logChance(right, next) - model.logChance('', next);
    score += occurrence.count * chance;
  }
  return score;
}

/** Share of the restored characters, of those that count, that stand beside a character that the model knows them with. */
function supportOf(
  table: Table,
  occurrences: Occurrences,
  model: BigramModel,
  counts: (shown: string) => boolean,
): number {
  let all = 0;
  let known = 0;
  for (const [shown, right] of table) {
    if (!counts(shown)) continue;
    for (const occurrence of occurrences.get(shown) ?? []) {
      all += occurrence.count;
      if (isKnown(right, occurrence, table, model)) known += occurrence.count;
    }
  }
  return all === 0 ? 0 : known / all;
}

/**
 * Characters that the text shows in their own right as well as in place of another (贤 in 任人唯贤 and for the 败
 * of 腐败): a good part of their occurrences makes sense only as it is.
 */
function findMixed(occurrences: Occurrences, table: Table, model: BigramModel) {
  const mixed = new Set<string>();
  const restored = new Set(table.values());
  for (const shown of table.keys()) {
    // Where 不 is shown as 丌, a 不 is never one.
    if (restored.has(shown)) continue;
    const genuine = (occurrences.get(shown) ?? [])
      .filter((occurrence) => isGenuine(shown, occurrence, table, model))
      .reduce((sum, { count }) => sum + count, 0);
    if (genuine >= countOf(occurrences, shown) * LEAST_GENUINE) mixed.add(shown);
  }
  return mixed;
}

function isGenuine(shown: string, occurrence: Occurrence, table: Table, model: BigramModel) {
  const right = table.get(shown) ?? shown;
  return isKnown(shown, occurrence, table, model) && !isKnown(right, occurrence, table, model);
}

function isKnown(
  character: string,
  { left, right }: Occurrence,
  table: Table,
  model: BigramModel,
): boolean {
  return (
    model.pairCount(table.get(left) ?? left, character) > 0 ||
    model.pairCount(character, table.get(right) ?? right) > 0
  );
}

function applyTable(
  text: string,
  table: Table,
  ordinals: ReadonlySet<number>,
  mixed: ReadonlySet<string>,
  model: BigramModel,
): GlyphRepair | null {
  let replaced = 0;
  let restored = '';
  for (let at = 0; at < text.length; at += 1) {
    const shown = text.charAt(at);
    const right = ordinals.has(at) ? undefined : table.get(shown);
    const genuine = mixed.has(shown) && isGenuine(shown, occurrenceAt(text, at), table, model);
    if (right === undefined || genuine) restored += shown;
    else {
      restored += right;
      replaced += 1;
    }
  }
  return replaced === 0 ? null : { text: restored, replaced, table };
}
