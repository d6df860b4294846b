/** The practice lexicon made ready: every wording of every entry in one phrase matcher. */
import { InternalError } from '../errors.ts';
import type { PracticeStatusCues } from '../schema/practice-status.ts';
import type { PracticeSynonyms } from '../schema/practice-synonyms.ts';
import type { Practice } from '../schema/practice.ts';
import { createPhraseMatcher, type PhraseMatcher } from '../text/phrase-matcher.ts';
import { squeezePhrase } from './practice-text.ts';
import { expandWording, parseDescription } from '../vocabulary/practice-wording.ts';

/** The cues that are looked for in the sentence of a practice. */
const SENTENCE_CUES = [
  'future',
  'outlook',
  'coverb',
  'disposal',
  'notFuture',
  'missing',
  'shortfall',
  'remedy',
  'lessonVerb',
  'lessonNoun',
  'absent',
  'topic',
] as const;
export type SentenceCue = (typeof SENTENCE_CUES)[number];

export type PracticeRule = 'alias' | 'wording' | 'context-alias' | 'description';

/** What it means that a phrase occurs; practices are indexes into the list of practices. */
export interface PhraseMeaning {
  /** Practices that it is a sign of, and by which rule. */
  signs: { practice: number; rule: PracticeRule }[];
  /** Practices whose context aliases it supports. */
  contexts: number[];
  /** Practices that it is no sign of, where the text has a 、 or comma at these units from its start. */
  excludes: { practice: number; joints: readonly number[] }[];
  /** Practices whose signs near it mean something else. */
  spoils: number[];
  terms: number[];
  cues: SentenceCue[];
}

/** A description over terms. */
export interface CompiledDescription {
  practice: number;
  /** Term numbers; in the order of the text when `ordered`. */
  terms: number[];
  /** The term that its place is looked for from: that which the fewest descriptions share. */
  anchor: number;
  ordered: boolean;
  without: number[];
  reach: number;
}

export interface PracticeLexicon {
  practices: readonly Practice[];
  match: PhraseMatcher;
  /** For each phrase of the matcher what it stands for. */
  meanings: readonly PhraseMeaning[];
  /** For each phrase the places, in units from its start, where a 、 may stand in the text. */
  jointsOf: readonly ReadonlySet<number>[];
  /** For each practice the parent that it is a step of, unless the parent's name stands for all its parts; else -1. */
  wholeOf: readonly number[];
  /** For each term the descriptions that are tried in a sentence where it occurs, each at one of its terms alone. */
  descriptionsAt: readonly (readonly CompiledDescription[])[];
  termCount: number;
  /** What makes a quotation a demand: behind a long one, and in front of any. */
  demand: { behind: readonly string[]; before: readonly string[] };
}

/** Collects phrases, equal ones once. */
class PhraseTable {
  readonly phrases: string[] = [];
  readonly meanings: PhraseMeaning[] = [];
  readonly jointsOf: Set<number>[] = [];
  readonly #indexes = new Map<string, number>();

  /** The meaning of a phrase, to be added to. */
  meaningOf(phrase: string): PhraseMeaning {
    const { text, joints } = squeezePhrase(phrase);
    if (text === '') throw new InternalError(`phrase "${phrase}" has no characters to compare`);
    let index = this.#indexes.get(text);
    if (index === undefined) {
      index = this.phrases.length;
      this.#indexes.set(text, index);
      this.phrases.push(text);
      this.meanings.push({
        signs: [],
        contexts: [],
        excludes: [],
        spoils: [],
        terms: [],
        cues: [],
      });
      this.jointsOf.push(new Set());
    }
    for (const joint of joints) this.jointsOf[index]?.add(joint);
    const meaning = this.meanings[index];
    if (meaning === undefined) throw new InternalError(`phrase "${phrase}" has no meaning`);
    return meaning;
  }
}

/**
 * Compiles the lexicon.
 * @throws InternalError for a wording with a fault, which loading the content would have reported
 */
export function compilePracticeLexicon(
  practices: readonly Practice[],
  synonyms: PracticeSynonyms,
  cues: PracticeStatusCues,
): PracticeLexicon {
  const table = new PhraseTable();
  const meaningsOf = (wordings: readonly string[]) =>
    wordings
      .flatMap((wording) => expandWording(wording, synonyms))
      .map((phrase) => table.meaningOf(phrase));
  const terms = new Map<string, number>();
  const termOf = (wording: string): number => {
    const known = terms.get(wording);
    if (known !== undefined) return known;
    const term = terms.size;
    terms.set(wording, term);
    for (const meaning of meaningsOf([wording])) meaning.terms.push(term);
    return term;
  };
  const descriptions: Omit<CompiledDescription, 'anchor'>[] = [];
  for (const [practice, entry] of practices.entries()) {
    for (const alias of entry.aliases)
      table.meaningOf(alias).signs.push({ practice, rule: 'alias' });
    for (const meaning of meaningsOf(entry.wordings))
      meaning.signs.push({ practice, rule: 'wording' });
    for (const meaning of meaningsOf(entry.contextAliases))
      meaning.signs.push({ practice, rule: 'context-alias' });
    for (const meaning of meaningsOf(entry.contexts)) meaning.contexts.push(practice);
    for (const wording of entry.excludes)
      for (const phrase of expandWording(wording, synonyms)) {
        const { joints } = squeezePhrase(phrase);
        table.meaningOf(phrase).excludes.push({ practice, joints });
      }
    for (const meaning of meaningsOf(entry.spoilers)) meaning.spoils.push(practice);
    for (const source of entry.descriptions) {
      const { parts, without, ordered, reach } = parseDescription(source);
      descriptions.push({
        practice,
        terms: parts.map(termOf),
        without: without.map(termOf),
        ordered,
        reach,
      });
    }
  }
  for (const cue of SENTENCE_CUES)
    for (const meaning of meaningsOf(cues[cue])) meaning.cues.push(cue);
  return {
    practices,
    match: createPhraseMatcher(table.phrases),
    meanings: table.meanings,
    jointsOf: table.jointsOf,
    wholeOf: practices.map(({ id, parent }) => wholeOf(practices, id, parent)),
    descriptionsAt: indexByRarestTerm(withAnchors(descriptions, terms.size), table, terms.size),
    termCount: terms.size,
    demand: { behind: cues.demand, before: cues.demander },
  };
}

function wholeOf(practices: readonly Practice[], id: string, parent: string | null): number {
  return practices.findIndex((other) => other.id === parent && !other.implies.includes(id));
}

function withAnchors(
  descriptions: readonly Omit<CompiledDescription, 'anchor'>[],
  termCount: number,
): CompiledDescription[] {
  const frequency = new Int32Array(termCount);
  for (const { terms } of descriptions)
    for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  return descriptions.map((description) => ({
    ...description,
    anchor: lightest(description.terms, frequency),
  }));
}

/** Of phrases a unit longer, about one in ten occurs as often. */
const RARER_PER_UNIT = 10;

/**
 * A description is tried at the term that the fewest sentences hold, guessed from its phrases: nearly all are tried
 * in vain, at the term of the fewest descriptions three times as many.
 */
function indexByRarestTerm(
  descriptions: readonly CompiledDescription[],
  { phrases, meanings }: PhraseTable,
  termCount: number,
): CompiledDescription[][] {
  const likelihood = new Float64Array(termCount);
  for (const [index, { terms }] of meanings.entries())
    for (const term of terms)
      likelihood[term] = (likelihood[term] ?? 0) + RARER_PER_UNIT ** -(phrases[index]?.length ?? 0);
  const index = Array.from({ length: termCount }, (): CompiledDescription[] => []);
  for (const description of descriptions)
    index[lightest(description.terms, likelihood)]?.push(description);
  return index;
}

/** The term of the smallest weight, the first of equal ones. */
function lightest(terms: readonly number[], weights: Float64Array | Int32Array): number {
  let best = terms[0] ?? 0;
  for (const term of terms) if ((weights[term] ?? 0) < (weights[best] ?? 0)) best = term;
  return best;
}
