/** Finds the verbs and the words of modality that decide what a place does with a document. */
import { createPhraseMatcher } from '../text/phrase-matcher.ts';
import type { RelationWords } from '../schema/document-grammar.ts';
import type { Relation } from '../schema/extraction.ts';

/** A verb in the text; offsets in UTF-16 units. */
export interface VerbCue {
  start: number;
  end: number;
  /** What it says of a title behind it. */
  before: { relation: Relation; weak: boolean } | null;
  /** What it says of a title in front of it. */
  after: Relation | null;
  /** Only describes the title: 新修订的. */
  attributive: boolean;
}

export type ModalityKind = 'planned' | 'planned-sentence' | 'done' | 'negation' | 'delegated';

/** A word that makes an act future, past, denied or somebody else's. */
export interface ModalityCue {
  start: number;
  end: number;
  kind: ModalityKind;
}

/** All cues of one text, each list in order and free of overlaps. */
export interface Cues {
  verbs: readonly VerbCue[];
  modality: readonly ModalityCue[];
}

type VerbMeaning = Omit<VerbCue, 'start' | 'end'>;

/** A finder for the given words. */
export function createCueFinder(grammar: RelationWords): (text: string) => Cues {
  const verbs = new Map<string, VerbMeaning>();
  const meaningOf = (word: string): VerbMeaning => {
    const known = verbs.get(word) ?? { before: null, after: null, attributive: false };
    verbs.set(word, known);
    return known;
  };
  for (const { relation, weak, words: list } of grammar.before)
    for (const word of list) meaningOf(word).before ??= { relation, weak };
  for (const { relation, words: list } of grammar.after)
    for (const word of list) meaningOf(word).after ??= relation;
  for (const word of grammar.attributive)
    verbs.set(word, { before: null, after: null, attributive: true });

  const modality = new Map<string, ModalityKind>();
  const lists: [ModalityKind, readonly string[]][] = [
    ['planned', grammar.planned],
    ['planned-sentence', grammar.plannedSentence],
    ['done', grammar.done],
    ['negation', grammar.negations],
    ['delegated', grammar.delegated],
  ];
  for (const [kind, list] of lists)
    for (const word of list) if (!modality.has(word)) modality.set(word, kind);

  // A neutral word takes the place of the verb inside it and is then left out.
  for (const word of grammar.neutral)
    verbs.set(word, { before: null, after: null, attributive: false });
  const findVerbs = createCueMatcher(verbs);
  const findModality = createCueMatcher(modality);
  return (text) => {
    const words = findVerbs(text).map(({ start, end, value }) => ({ start, end, ...value }));
    return {
      verbs: words.filter(
        ({ before, after, attributive }) => before !== null || after !== null || attributive,
      ),
      // 拟 in the verb 拟定 makes nothing future.
      modality: findModality(text)
        .filter(({ start, end }) => (words[firstFrom(words, start + 1) - 1]?.end ?? 0) < end)
        .map(({ start, end, value }) => ({ start, end, kind: value })),
    };
  };
}

/** Leftmost longest matches without overlaps, so that 贯彻落实 is one verb. */
function createCueMatcher<T>(words: ReadonlyMap<string, T>) {
  const phrases = [...words.keys()];
  const values = [...words.values()];
  const match = createPhraseMatcher(phrases);
  return (text: string): { start: number; end: number; value: T }[] => {
    const hits = match(text).sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: { start: number; end: number; value: T }[] = [];
    let free = 0;
    for (const { index, start, end } of hits) {
      const value = values[index];
      if (start < free || value === undefined) continue;
      kept.push({ start, end, value });
      free = end;
    }
    return kept;
  };
}

/** Index of the first item that starts at or after an offset. */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
