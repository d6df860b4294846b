/** Puts a text together from pieces of a raw text and remembers where each came from. */
import type { MappedText } from './edits.ts';
import type { OffsetRun } from './offset-map.ts';

/** Collects pieces in reading order. */
export class TextBuilder {
  readonly #pieces: string[] = [];
  readonly #runs: OffsetRun[] = [];
  #length = 0;
  #raw = 0;

  /** Length so far, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** What was added from an offset on. */
  textFrom(start: number): string {
    const pieces: string[] = [];
    let at = this.#length;
    for (let index = this.#pieces.length - 1; index >= 0 && at > start; index -= 1) {
      const piece = this.#pieces[index] ?? '';
      at -= piece.length;
      pieces.unshift(piece.slice(Math.max(0, start - at)));
    }
    return pieces.join('');
  }

  /** Adds a piece that stands at `raw` in the raw text, unit for unit. */
  copy(text: string, raw: number): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last === undefined || raw - last.raw !== this.#length - last.clean)
      this.#runs.push({ clean: this.#length, raw });
    this.#add(text);
    this.#raw = raw + text.length;
  }

  /** Adds a piece that the raw text does not have; it maps to the end of what was copied before it. */
  insert(text: string): void {
    if (text === '') return;
    this.#runs.push({ clean: this.#length, raw: this.#raw });
    this.#add(text);
  }

  /** The text so far, with its map. */
  build(): MappedText {
    const runs = this.#runs.length === 0 ? [{ clean: 0, raw: 0 }] : this.#runs;
    return { text: this.#pieces.join(''), map: { runs } };
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
