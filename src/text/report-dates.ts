/** Finds the date on which a web page published a report. */
import type { PageLines } from '../schema/report-genre.ts';
import type { MetadataInput } from './document.ts';
import { findDates } from './dates.ts';
import type { PageView } from './page-lines.ts';

/** A date found on a page and how surely its label says that the page was published then. */
interface DatedLabel {
  day: string;
  rank: number;
}

/** Between a label and its date: `发布日期: 2020-04-08`, `发布时间】2020年4月8日`. */
const BETWEEN = /^\s*[】\]]?\s*[:：|]?\s*(?:\|\s*)?[【[(（]?\s*$/u;
/** A line that begins with a numeric date, perhaps with the time of day, a source or a counter behind: `2021-03-29 11:30 青禾县司法局`. */
const BARE = /^[\d\s\-/.－—:：年月日]{8,30}(?:\s.{0,40}|[\u4e00-\u9fff]{2,22})?$/u;
/** A body or a site in front of a date: 青禾县司法局 in `青禾县司法局 2021-03-29`. */
const SOURCE = /^[\u4e00-\u9fff]{2,20}(?:[局府办委网社台报厅室站]|中心)\s*$/u;
/** A label alone on its line; its date stands on the next. */
const LABEL_LINE = /^[•·\s]*[\u4e00-\u9fff\s]{2,8}[:：]$/u;

/**
 * The page's date: labelled 发布日期 or the like, else bare in numbers at the head, else in a `<meta>` element.
 * A greeting's date is that of the visit and never counts.
 * @returns YYYY-MM-DD, or null
 */
export function readPublishedDay(
  view: PageView,
  hints: MetadataInput['hints'],
  words: PageLines,
): string | null {
  const head = joinLabels([...view.furnitureHead, ...view.head.map((line) => line.text)]);
  const found = head.flatMap((line) => datesOfLine(line, words));
  const best = pickFirst(found);
  if (best !== null) return best;
  const meta = Object.entries(hints.metaTags ?? {})
    .filter(([name]) => words.metaDates.includes(name))
    .map(([, value]) => findDates(value)[0]?.day)
    .find((day) => day !== undefined);
  return meta ?? pickFirst(view.furnitureFoot.flatMap((line) => datesOfLine(line, words)));
}

/** Puts a label on a line of its own before the date on the next. */
function joinLabels(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && LABEL_LINE.test(before) ? `${before.trim()}${line}` : line;
  });
}

function pickFirst(found: readonly DatedLabel[]): string | null {
  return (
    found.reduce<DatedLabel | null>(
      (best, date) => (best === null || date.rank < best.rank ? date : best),
      null,
    )?.day ?? null
  );
}

function datesOfLine(line: string, words: PageLines): DatedLabel[] {
  if (line.length > 300 || words.greetings.some((word) => line.includes(word))) return [];
  const labels = words.publishedLabels;
  const found: DatedLabel[] = [];
  let previous = 0;
  for (const date of findDates(line)) {
    const before = line
      .slice(previous, date.start)
      .replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu, '');
    previous = date.end;
    if (words.otherDateLabels.some((word) => isLabelBefore(before, word))) continue;
    if (words.documentLabels.some((word) => isLabelBefore(before, word))) {
      found.push({ day: date.day, rank: labels.length + 1 });
      continue;
    }
    const label = labels.findIndex((word) => isLabelBefore(before, word));
    if (label >= 0) found.push({ day: date.day, rank: label });
    else if (date.style === 'numeric' && (BARE.test(line) || SOURCE.test(before)))
      found.push({ day: date.day, rank: labels.length });
    else if (date.style === 'numeric' && words.sourceLabels.some((word) => before.includes(word)))
      found.push({ day: date.day, rank: labels.length });
  }
  return found;
}

function isLabelBefore(before: string, label: string): boolean {
  const at = before.lastIndexOf(label);
  return at >= 0 && BETWEEN.test(before.slice(at + label.length));
}
