/** Finds every occurrence of many phrases in one pass over a text, however many phrases there are. */
import { InternalError } from '../errors.ts';

/** One occurrence; offsets in UTF-16 units. */
export interface PhraseMatch {
  /** Position of the phrase in the list that the matcher was made from. */
  index: number;
  start: number;
  end: number;
}

/** Gives all occurrences, overlapping ones too, in order of their end; at the same end the longest first. */
export type PhraseMatcher = (text: string) => PhraseMatch[];

const ROOT = 0;
const NONE = -1;

/**
 * Builds an Aho–Corasick automaton (Aho and Corasick 1975) over UTF-16 units. Matching takes time in
 * proportion to the text and the number of matches alone.
 * @param phrases in any order; equal phrases each give their own match
 * @throws InternalError for an empty phrase, which would match everywhere
 */
export function createPhraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const { children, endings } = buildTrie(phrases);
  const { failure, nextEnding, order } = linkFailures(children, endings);
  const edges = new EdgeTable(children, order);
  const rootEdges = new Int32Array(0x10000);
  for (const [unit, node] of children[ROOT] ?? []) rootEdges[unit] = node;
  const lengths = phrases.map((phrase) => phrase.length);

  return (text) => {
    const matches: PhraseMatch[] = [];
    let state = ROOT;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let next = NONE;
      while (state !== ROOT && (next = edges.get(state, unit)) === NONE)
        state = failure[state] ?? ROOT;
      state = state === ROOT ? (rootEdges[unit] ?? ROOT) : next;
      if (state === ROOT) continue;
      let node = endings[state] === undefined ? (nextEnding[state] ?? NONE) : state;
      for (; node !== NONE; node = nextEnding[node] ?? NONE)
        for (const index of endings[node] ?? [])
          matches.push({ index, start: at + 1 - (lengths[index] ?? 0), end: at + 1 });
    }
    return matches;
  };
}

function buildTrie(phrases: readonly string[]) {
  const children = [new Map<number, number>()];
  const endings: (number[] | undefined)[] = [undefined];
  for (const [index, phrase] of phrases.entries()) {
    if (phrase === '') throw new InternalError(`phrase ${index} of a matcher is empty`);
    let node = ROOT;
    for (let at = 0; at < phrase.length; at += 1) {
      const unit = phrase.charCodeAt(at);
      let next = children[node]?.get(unit);
      if (next === undefined) {
        next = children.length;
        children.push(new Map());
        endings.push(undefined);
        children[node]?.set(unit, next);
      }
      node = next;
    }
    (endings[node] ??= []).push(index);
  }
  return { children, endings };
}

/** Breadth first: each node's longest proper suffix in the trie, and the next one where a phrase ends. */
function linkFailures(
  children: readonly Map<number, number>[],
  endings: readonly (number[] | undefined)[],
) {
  const failure = new Int32Array(children.length);
  const nextEnding = new Int32Array(children.length).fill(NONE);
  const order = [ROOT];
  for (const node of order) {
    for (const [unit, child] of children[node] ?? []) {
      order.push(child);
      let suffix = node === ROOT ? NONE : (failure[node] ?? ROOT);
      while (suffix !== NONE && !children[suffix]?.has(unit))
        suffix = suffix === ROOT ? NONE : (failure[suffix] ?? ROOT);
      const target = suffix === NONE ? ROOT : (children[suffix]?.get(unit) ?? ROOT);
      failure[child] = target;
      nextEnding[child] = endings[target] === undefined ? (nextEnding[target] ?? NONE) : target;
    }
  }
  return { failure, nextEnding, order };
}

/** Edges below the root as an open-addressed hash table: far faster here than a Map per node. */
class EdgeTable {
  readonly #states: Int32Array;
  readonly #units: Uint16Array;
  readonly #targets: Int32Array;
  readonly #mask: number;

  constructor(children: readonly Map<number, number>[], order: readonly number[]) {
    let size = 16;
    while (size < children.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#states = new Int32Array(size).fill(NONE);
    this.#units = new Uint16Array(size);
    this.#targets = new Int32Array(size);
    for (const node of order)
      for (const [unit, child] of children[node] ?? []) {
        let slot = this.#slot(node, unit);
        while (this.#states[slot] !== NONE) slot = (slot + 1) & this.#mask;
        this.#states[slot] = node;
        this.#units[slot] = unit;
        this.#targets[slot] = child;
      }
  }

  get(state: number, unit: number): number {
    for (let slot = this.#slot(state, unit); ; slot = (slot + 1) & this.#mask) {
      const held = this.#states[slot];
      if (held === NONE) return NONE;
      if (held === state && this.#units[slot] === unit) return this.#targets[slot] ?? NONE;
    }
  }

  /** Knuth's multiplicative hash of both numbers. */
  #slot(state: number, unit: number): number {
    return (Math.imul(state * 31 + unit, 0x9e3779b1) >>> 7) & this.#mask;
  }
}
