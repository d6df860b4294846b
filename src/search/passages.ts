/** Parts exact hits of a full-text search from loose ones, and cuts the passage that shows the query. */
import { findHighlights, passageAround, type Highlight } from './highlight.ts';
import { toSearchForm, toSearchTerms } from './search-form.ts';

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
/** What the search form leaves out at the end of a title: ）》 in 《……方案（2017－2020年）》 */
const TRAILING_MARKS = /[^\p{L}\p{N}]+$/u;

/**
 * Passages of a report that holds the query in its title or text: the whole of it, marks and width aside, or else all of its words that blanks divide.
 * @param limit most passages returned; overlapping ones are joined
 * @returns null when the report is only loosely related; empty when the title alone holds what was asked
 */
export function exactPassages(
  { title, content }: Fragment,
  query: string,
  limit: number,
): Passage[] | null {
  const text = content.slice(titleEnd(content, title)).trimStart();
  const whole = findHighlights(text, query);
  if (whole.length > 0) return cutPassages(text, whole, limit);
  const titleForm = toSearchForm(title);
  if (titleForm.includes(toSearchForm(query))) return [];
  const terms = toSearchTerms(query);
  const found = terms.map((term) => findHighlights(text, term));
  const isMissing = terms.some((term, at) => found[at]?.length === 0 && !titleForm.includes(term));
  return isMissing ? null : cutPassages(text, dropOverlaps(found.flat()), limit);
}

/** Where the text begins behind the title, which the index puts before it. */
function titleEnd(content: string, title: string): number {
  const form = toSearchForm(title);
  let seen = '';
  let end = 0;
  while (seen !== form && form.startsWith(seen) && end < content.length) {
    seen += toSearchForm(content.charAt(end));
    end += 1;
  }
  if (seen !== form) return 0;
  const [marks = ''] = TRAILING_MARKS.exec(title) ?? [];
  return content.startsWith(marks, end) ? end + marks.length : end;
}

/** In order of the text; of two that overlap the first. */
function dropOverlaps(highlights: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const each of highlights.toSorted((a, b) => a.start - b.start))
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

function cutPassages(content: string, highlights: readonly Highlight[], limit: number): Passage[] {
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
