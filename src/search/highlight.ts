/** Finds a whole query in a text whatever marks stand between its characters, and the passage around it. */
import { toSearchForm } from './search-form.ts';

/** A stretch of the text, offsets in UTF-16 units. */
export interface Highlight {
  start: number;
  end: number;
}

/**
 * All places where the query stands in the text, marks, blanks and width aside: 双随机一公开 finds 双随机、一公开.
 * @returns in order, not overlapping
 */
export function findHighlights(text: string, query: string): Highlight[] {
  const wanted = toSearchForm(query);
  if (wanted === '') return [];
  let form = '';
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const part = toSearchForm(text.charAt(index));
    for (let unit = 0; unit < part.length; unit += 1) offsets.push(index);
    form += part;
  }
  const found: Highlight[] = [];
  let at = form.indexOf(wanted);
  while (at !== -1) {
    const last = offsets[at + wanted.length - 1] ?? text.length - 1;
    found.push({ start: offsets[at] ?? 0, end: last + 1 });
    at = form.indexOf(wanted, at + wanted.length);
  }
  return found;
}

/**
 * The stretch of text around a highlight, widened to sentence ends when they are near.
 * @param radius most UTF-16 units on each side
 */
export function passageAround(text: string, { start, end }: Highlight, radius: number): Highlight {
  const left = Math.max(0, start - radius);
  const right = Math.min(text.length, end + radius);
  const head = text.slice(left, start);
  const tail = text.slice(end, right);
  const begin = Math.max(...['。', '\n', '!', '?', ';'].map((mark) => head.lastIndexOf(mark)));
  const stop = tail.search(/[。\n!?]/u);
  return {
    start: begin === -1 ? left : left + begin + 1,
    end: stop === -1 ? right : end + stop + 1,
  };
}
