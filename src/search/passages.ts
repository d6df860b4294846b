/** Parts exact hits of a full-text search from loose ones, and cuts the passage that shows the query. */
import { findHighlights, passageAround, type Highlight } from './highlight.ts';

/** A full-text hit as the search library gives it. */
export interface Fragment {
  url: string;
  title: string;
  content: string;
}

/** A passage to show; highlights are offsets into `text`. */
export interface Passage {
  text: string;
  highlights: Highlight[];
}

const RADIUS = 60;

/**
 * Passages of a fragment that hold the whole query, marks and width aside.
 * @param limit most passages returned; overlapping ones are joined
 * @returns empty when the fragment is only loosely related
 */
export function exactPassages({ content }: Fragment, query: string, limit: number): Passage[] {
  const highlights = findHighlights(content, query);
  const passages: Passage[] = [];
  let covered = -1;
  for (const highlight of highlights) {
    if (highlight.start < covered) continue;
    if (passages.length >= limit) break;
    const { start, end } = passageAround(content, highlight, RADIUS);
    covered = end;
    const inside = highlights.filter((each) => each.start >= start && each.end <= end);
    passages.push({
      text: content.slice(start, end),
      highlights: inside.map((each) => ({ start: each.start - start, end: each.end - start })),
    });
  }
  return passages;
}
