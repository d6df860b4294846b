/** Reports in data files: the text of each record of a JSON or JSON-lines file, with its title and other short fields. */
import { parseJson } from '../parse-json.ts';
import { countHan } from './common-characters.ts';

/** A report as a data file holds it: plain text or a page. */
export interface DataRecord {
  text: string;
  /** Empty when no field is called so. */
  title: string;
  /** Short fields beside the text, by their names in lower case. */
  fields: Readonly<Record<string, string>>;
}

/** Names of fields with a title: `title`, `newsTitle`, `标题`. */
const TITLE_FIELD = /(?:title|headline|subject|标题|题目|文件名称)$/iu;
/** The number of a heading: what is called so is a chapter of a report, not a report. */
const CHAPTER =
  /^\s*(?:第?[一二三四五六七八九十\d]{1,3}(?:部分|[章节、.．])|[（(][一二三四五六七八九十\d])/u;
/** Nothing that a site sends is nested deeper. */
const DEEPEST = 40;
/** A longer field is no title, date or source. */
const LONGEST_FIELD = 200;
/** Fewer Chinese characters are no report. */
const LEAST_HAN = 20;

/**
 * @param text a decoded file
 * @returns the reports in it, in order; null when it is no JSON or holds no Chinese text
 */
export function readJsonRecords(text: string): DataRecord[] | null {
  const trimmed = text.trim();
  if (!/^[[{]/u.test(trimmed)) return null;
  const whole = parseJson(trimmed);
  const values = whole === undefined ? parseLines(trimmed) : [whole];
  const records = values?.flatMap((value) => recordsIn(value, 0)) ?? [];
  const reports = records.filter((record) => countHan(record.text) >= LEAST_HAN);
  return reports.length === 0 ? null : reports;
}

/** An object on each line. */
function parseLines(text: string): unknown[] | null {
  if (!text.includes('\n')) return null;
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (value === undefined) return null;
    values.push(value);
  }
  return values;
}

function recordsIn(value: unknown, depth: number): DataRecord[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return recordsOfList(value, depth);
  if (typeof value === 'string') return [{ text: value, title: '', fields: {} }];
  if (!isObject(value)) return [];
  const entries = Object.entries(value);
  const own = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const title = own.find(([name]) => TITLE_FIELD.test(name))?.[1] ?? '';
  const text = longest(own.filter(([name]) => !TITLE_FIELD.test(name)).map(([, field]) => field));
  let best: DataRecord[] = [{ text, title, fields: shortFields(own) }];
  let most = countHan(text);
  for (const [, inner] of entries) {
    if (typeof inner !== 'object') continue;
    const nested = recordsIn(inner, depth + 1);
    const han = nested.reduce((sum, record) => sum + countHan(record.text), 0);
    if (han <= most) continue;
    most = han;
    best = nested.map((record) => ({
      ...record,
      title: record.title === '' && nested.length === 1 ? title : record.title,
      fields: { ...shortFields(own), ...record.fields },
    }));
  }
  return best;
}

/** Objects that have a title each are reports; of anything else the list makes one text, an element a line. */
function recordsOfList(list: readonly unknown[], depth: number): DataRecord[] {
  if (list.length > 0 && list.every(isTitled))
    return list.flatMap((element) => recordsIn(element, depth + 1));
  return [{ text: list.map((one) => textOf(one, depth + 1)).join('\n'), title: '', fields: {} }];
}

function isTitled(element: unknown): boolean {
  if (!isObject(element)) return false;
  const title = Object.entries(element).find(([name]) => TITLE_FIELD.test(name))?.[1];
  return typeof title === 'string' && title !== '' && !CHAPTER.test(title);
}

/** All Chinese text in an element, in order. */
function textOf(value: unknown, depth: number): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return '';
  return Object.values(value)
    .map((inner) => textOf(inner, depth + 1))
    .filter((text) => countHan(text) > 0)
    .join('\n');
}

function shortFields(entries: readonly [string, string][]): Record<string, string> {
  return Object.fromEntries(
    entries
      .filter(([, value]) => value.length <= LONGEST_FIELD)
      .map(([name, value]) => [name.toLowerCase(), value.trim()]),
  );
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (countHan(text) > countHan(best) ? text : best), '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
