/** Finds who reports: as signed at the foot, named under the title, or named in the title. */
import type { PageLines } from '../schema/report-genre.ts';
import type { BodyReader, NamedBody } from './body-name.ts';
import { findDates, findMonth, type FoundMonth } from './dates.ts';
import type { PageLine, PageView } from './page-lines.ts';

/** A body with the date beside it, as they sign a report. */
export interface Signature {
  body: NamedBody | null;
  /** YYYY-MM-DD; null when only a month or nothing stands there. */
  day: string | null;
  month: FoundMonth | null;
}

const NO_SIGNATURE: Signature = { body: null, day: null, month: null };

/** Lines at the foot without date in which a body alone counts as signature. */
const LAST_LINES = 6;
/** Lines behind the title of a notice that its signature stands in. */
const NOTICE_LINES = 9;
/** Lines under the title that can name the body. */
const BYLINE_LINES = 6;

/** The signature at the foot: a line that is a date, and the body above it or on it. */
export function readSignature(view: PageView, words: PageLines, reader: BodyReader): Signature {
  const lines = view.foot.filter((line) => !isFootLine(line.text, words));
  for (const [index, line] of lines.entries()) {
    const dated = readDatedLine(line.text, reader);
    if (dated === null) continue;
    if (dated.body !== null) return dated;
    const body = readAbove(lines, index, reader);
    if (body !== null || index < LAST_LINES) return { ...dated, body };
  }
  for (const line of lines.slice(0, LAST_LINES)) {
    const body = reader.readLine(line.text);
    if (body !== null) return { ...NO_SIGNATURE, body };
  }
  return readTail(lines[0], reader);
}

/** Whether a signature names a body or a day. */
export function isSigned({ body, day }: Signature): boolean {
  return body !== null || day !== null;
}

/**
 * The signature of a notice that stands before what the notice prints: body and date, each on a line of its own,
 * within the first lines behind the title.
 */
export function readNoticeSignature(
  view: PageView,
  nextLine: number,
  reader: BodyReader,
): Signature {
  if (nextLine === 0) return NO_SIGNATURE;
  const lines = view.head.slice(nextLine, nextLine + NOTICE_LINES);
  for (const [index, line] of lines.entries()) {
    const dated = index < 2 ? null : readDatedLine(line.text, reader);
    if (dated === null || dated.day === null) continue;
    const above = lines[index - 1];
    return {
      ...dated,
      body: dated.body ?? (above === undefined ? null : reader.readLine(above.text)),
    };
  }
  return NO_SIGNATURE;
}

/** The line under the title: 青禾县人民政府(2018年10月), or body and date on a line each. */
export function readByline(view: PageView, nextLine: number, reader: BodyReader): Signature {
  let signature = NO_SIGNATURE;
  if (nextLine === 0) return signature;
  for (const line of view.head.slice(nextLine, nextLine + BYLINE_LINES)) {
    if (line.text.length > 60 || /[。；;]|[:：]$/u.test(line.text)) break;
    const dated = readDatedLine(line.text, reader);
    if (dated !== null) {
      signature = {
        body: signature.body ?? dated.body,
        day: signature.day ?? dated.day,
        month: signature.month ?? dated.month,
      };
      continue;
    }
    const body = reader.readLine(line.text);
    if (body !== null && signature.body === null) signature = { ...signature, body };
  }
  return signature;
}

/** The name of the body in a title: 青禾县人民政府 in 青禾县人民政府2020年度…报告. */
export function readTitleBody(title: string, reader: BodyReader): NamedBody | null {
  let best: NamedBody | null = null;
  for (const at of titleStarts(title)) {
    const found = reader.readAt(title, at, 'allow');
    if (found === null) continue;
    if (found.body !== null && found.links.length > 0) return found;
    if (best === null || (best.body === null && found.body !== null && best.links.length === 0))
      best = found;
  }
  return best;
}

/** Where in a title a name can begin: at its start, behind the year, behind 关于 or 《, in brackets at its end. */
function titleStarts(title: string): number[] {
  const starts = [0];
  // 2020年 · 2020年度 · 二〇二〇年, at the start or behind 关于.
  const year = /(?:\d{4}|\d{2}[xX×*]{2}|二[〇○零].{2})年?度?(?:上半年|下半年)?/uy;
  const push = (at: number) => {
    starts.push(at);
    year.lastIndex = at;
    if (year.exec(title) !== null) starts.push(year.lastIndex);
  };
  push(0);
  for (const match of title.matchAll(/关于|《|[(（](?=[^()（）]+[)）]$)|^印发/gu))
    push(match.index + match[0].length);
  return [...new Set(starts)].sort((a, b) => a - b);
}

/** A line of a date alone, of a month alone, or of a body and a date. */
function readDatedLine(line: string, reader: BodyReader): Signature | null {
  const [date] = findDates(line);
  const month = date === undefined ? findMonth(line) : null;
  if (date === undefined && month === null) return null;
  if (date?.style === 'numeric' && !/^[(（]?[\d\s\-/.－—年月日]+[)）]?$/u.test(line)) return null;
  // What stands beside the date, without the brackets around it.
  const rest = (
    date === undefined
      ? line.replace(
          /[\d一二〇○零ＯO0九八七六五四三十]{2,4}\s*年\s*[\d一二三四五六七八九十]{1,2}\s*月/u,
          '',
        )
      : line.slice(0, date.start) + line.slice(date.end)
  )
    .replace(/[()（）\s]+/gu, '')
    .trim();
  const day = date?.day ?? null;
  if (rest === '') return { body: null, day, month };
  const body = reader.readLine(rest);
  return body === null ? null : { body, day, month };
}

/** The body on the lines above a date; two lines for 中共青禾县委 and 青禾县人民政府. */
function readAbove(
  lines: readonly PageLine[],
  index: number,
  reader: BodyReader,
): NamedBody | null {
  const above = lines[index + 1];
  const body = above === undefined ? null : reader.readLine(above.text);
  if (body === null) return null;
  const second = lines[index + 2];
  const first = second === undefined ? null : reader.readLine(second.text);
  if (first === null || first.body === null || body.body === null) return body;
  if (!/委$|党委$|党组$|党工委$/u.test(first.body)) return body;
  return { ...body, links: first.links, body: `${first.body} ${body.body}` };
}

/** Body and date behind the last sentence on its own line: `…特此报告。青禾县人民政府2020年3月5日`. */
function readTail(line: PageLine | undefined, reader: BodyReader): Signature {
  if (line === undefined) return NO_SIGNATURE;
  const tail = line.text.slice(line.text.lastIndexOf('。') + 1).trim();
  if (tail === '' || tail === line.text || tail.length > 60) return NO_SIGNATURE;
  return readDatedLine(tail, reader) ?? { ...NO_SIGNATURE, body: reader.readLine(tail) };
}

function isFootLine(line: string, words: PageLines): boolean {
  return line.length < 60 && words.footLines.some((word) => line.includes(word));
}
