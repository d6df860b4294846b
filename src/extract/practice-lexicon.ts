/** The practice lexicon made ready: every wording of every entry in one phrase matcher. */
import { InternalError } from '../errors.ts';
import type { PracticeStatusCues } from '../schema/practice-status.ts';
import type { PracticeSynonyms } from '../schema/practice-synonyms.ts';
import type { Practice } from '../schema/practice.ts';
import { createPhraseMatcher, type PhraseMatcher } from '../text/phrase-matcher.ts';
import { squeezeText } from './practice-text.ts';
import { expandWording, parseDescription } from './practice-wording.ts';

/** The cues that are looked for in the sentence of a practice. */
export const SENTENCE_CUES = ['future', 'notFuture', 'missing', 'absent', 'topic'] as const;
export type SentenceCue = (typeof SENTENCE_CUES)[number];

/** What it means that a phrase occurs. `practice` is an index into the list of practices. */
export type PhraseUse =
  | { kind: 'alias' | 'wording' | 'context-alias' | 'context' | 'exclude'; practice: number }
  | { kind: 'term'; term: number }
  | { kind: SentenceCue };

/** A description over terms. */
export interface CompiledDescription {
  practice: number;
  /** Term numbers; in the order of the text when `ordered`. */
  terms: number[];
  ordered: boolean;
  without: number[];
  reach: number;
}

export interface PracticeLexicon {
  practices: readonly Practice[];
  match: PhraseMatcher;
  /** For each phrase of the matcher what it stands for. */
  uses: readonly (readonly PhraseUse[])[];
  /** For each phrase the places, in units from its start, where a 、 may stand in the text. */
  jointsOf: readonly ReadonlySet<number>[];
  /** For each term the descriptions that are tried where it occurs: those whose rarest term it is. */
  descriptionsAt: readonly (readonly CompiledDescription[])[];
  termCount: number;
  /** What behind a long quotation makes it a demand. */
  demandCues: readonly string[];
}

/** Collects phrases, equal ones once. */
class PhraseTable {
  readonly phrases: string[] = [];
  readonly uses: PhraseUse[][] = [];
  readonly jointsOf: Set<number>[] = [];
  readonly #indexes = new Map<string, number>();

  add(phrase: string, use: PhraseUse): void {
    const { text, joints } = squeezeText(phrase);
    if (text === '') throw new InternalError(`phrase "${phrase}" has no characters to compare`);
    let index = this.#indexes.get(text);
    if (index === undefined) {
      index = this.phrases.length;
      this.#indexes.set(text, index);
      this.phrases.push(text);
      this.uses.push([]);
      this.jointsOf.push(new Set());
    }
    this.uses[index]?.push(use);
    for (let at = 1; at < joints.length; at += 1)
      if (joints[at] !== joints[at - 1]) this.jointsOf[index]?.add(at);
  }
}

/**
 * Compiles the lexicon.
 * @throws UsageError for a wording that names an unknown class
 */
export function compilePracticeLexicon(
  practices: readonly Practice[],
  synonyms: PracticeSynonyms,
  cues: PracticeStatusCues,
): PracticeLexicon {
  const table = new PhraseTable();
  const addAll = (wordings: readonly string[], use: PhraseUse) => {
    for (const wording of wordings)
      for (const phrase of expandWording(wording, synonyms)) table.add(phrase, use);
  };
  const terms = new Map<string, number>();
  const termOf = (wording: string): number => {
    const known = terms.get(wording);
    if (known !== undefined) return known;
    const term = terms.size;
    terms.set(wording, term);
    addAll([wording], { kind: 'term', term });
    return term;
  };
  const descriptions: CompiledDescription[] = [];
  for (const [practice, entry] of practices.entries()) {
    for (const alias of entry.aliases) table.add(alias, { kind: 'alias', practice });
    addAll(entry.wordings, { kind: 'wording', practice });
    addAll(entry.contextAliases, { kind: 'context-alias', practice });
    addAll(entry.contexts, { kind: 'context', practice });
    addAll(entry.excludes, { kind: 'exclude', practice });
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
  for (const kind of SENTENCE_CUES) addAll(cues[kind], { kind });
  return {
    practices,
    match: createPhraseMatcher(table.phrases),
    uses: table.uses,
    jointsOf: table.jointsOf,
    descriptionsAt: indexByRarestTerm(descriptions, terms.size),
    termCount: terms.size,
    demandCues: cues.demand,
  };
}

/** A description is tried once per sentence, at the term that the fewest descriptions share. */
function indexByRarestTerm(
  descriptions: readonly CompiledDescription[],
  termCount: number,
): CompiledDescription[][] {
  const frequency = new Int32Array(termCount);
  for (const { terms } of descriptions)
    for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  const index = Array.from({ length: termCount }, (): CompiledDescription[] => []);
  for (const description of descriptions) {
    let [rarest] = description.terms;
    for (const term of description.terms)
      if (rarest === undefined || (frequency[term] ?? 0) < (frequency[rarest] ?? 0)) rarest = term;
    if (rarest !== undefined) index[rarest]?.push(description);
  }
  return index;
}
