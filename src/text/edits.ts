/** Changes to a text that keep track of where every character came from. */
import { identityMap, type OffsetMap, type OffsetRun } from './offset-map.ts';

/** A text with the way back to the raw text that it was made from. */
export interface MappedText {
  text: string;
  map: OffsetMap;
}

/** Replaces `[start, end)` of a text by `insert`; offsets in UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/** A text that nothing has been done to yet. */
export function unedited(text: string): MappedText {
  return { text, map: identityMap() };
}

/**
 * Applies edits to a text and its map, in time linear in both.
 * @param source the text before
 * @param edits sorted by start and not overlapping; empty ones are allowed
 */
export function applyEdits(source: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return source;
  const { text } = source;
  const pieces: string[] = [];
  const copier = new RunCopier(source.map);
  let kept = 0;
  for (const { start, end, insert } of edits) {
    if (start > kept) {
      pieces.push(text.slice(kept, start));
      copier.copy(kept, start);
    }
    if (insert !== '') {
      pieces.push(insert);
      copier.insert(start, insert.length);
    }
    kept = end;
  }
  if (kept < text.length) {
    pieces.push(text.slice(kept));
    copier.copy(kept, text.length);
  }
  return { text: pieces.join(''), map: { runs: copier.finish(text.length) } };
}

/** Edits or other stretches in order; of those that overlap, the one that begins first and then the longest. */
export function withoutOverlaps<T extends Pick<Edit, 'start' | 'end'>>(
  stretches: readonly T[],
): T[] {
  const apart: T[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || stretch.start >= last.end) apart.push(stretch);
  }
  return apart;
}

/** Edits that replace what a global pattern matches; `replace` gives null to leave a match alone. */
export function editsOf(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const insert = replace(match);
    if (insert === null) continue;
    const end = match.index + match[0].length;
    edits.push({ start: match.index, end, insert });
  }
  return edits;
}

/** Walks the runs of a map from left to right and writes those of the edited text. */
class RunCopier {
  readonly #old: readonly OffsetRun[];
  readonly #runs: OffsetRun[] = [];
  #at = 0;
  #length = 0;

  constructor(map: OffsetMap) {
    this.#old = map.runs;
  }

  copy(start: number, end: number): void {
    this.#push(this.#length, this.#rawOf(start));
    for (let run = this.#old[this.#at + 1]; run !== undefined && run.clean < end;) {
      this.#push(this.#length + run.clean - start, run.raw);
      this.#at += 1;
      run = this.#old[this.#at + 1];
    }
    this.#length += end - start;
  }

  insert(start: number, length: number): void {
    this.#push(this.#length, this.#rawOf(start));
    this.#length += length;
  }

  /** @param end length of the old text, so that the end of the new one maps to the end of the old. */
  finish(end: number): OffsetRun[] {
    this.#push(this.#length, this.#rawOf(end));
    return this.#runs;
  }

  #rawOf(offset: number): number {
    let next = this.#old[this.#at + 1];
    while (next !== undefined && next.clean <= offset) {
      this.#at += 1;
      next = this.#old[this.#at + 1];
    }
    const run = this.#old[this.#at];
    if (run === undefined) return offset;
    const raw = run.raw + Math.max(0, offset - run.clean);
    return next === undefined ? raw : Math.min(raw, next.raw);
  }

  /** A run that goes straight on from the one before says nothing new. */
  #push(clean: number, raw: number): void {
    const last = this.#runs.at(-1);
    if (last !== undefined && raw - last.raw === clean - last.clean) return;
    if (last !== undefined && last.clean === clean) last.raw = raw;
    else this.#runs.push({ clean, raw });
  }
}
