/** Reads what a report says about itself: title, kind, place, body, period and dates. */
import { createMentionReader, type MentionReader } from '../places/place-mentions.ts';
import { resolveJurisdiction } from '../places/resolve-jurisdiction.ts';
import type { ReportKind, ReportMetadata } from '../schema/extraction.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createBodyReader, type BodyReader, type NamedBody } from './body-name.ts';
import type { MetadataInput } from './document.ts';
import { viewPage, type PageView } from './page-lines.ts';
import {
  isSigned,
  readByline,
  readNoticeSignature,
  readSignature,
  readTitleBody,
  type Signature,
} from './report-body.ts';
import { readPublishedDay } from './report-dates.ts';
import { readKind } from './report-kind.ts';
import { readTextPeriod, readTitlePeriod, type Period } from './report-period.ts';
import { collectPlaceSigns, readNationalBody } from './report-places.ts';
import { readTitle, type ReportTitle } from './report-title.ts';
import { readHeadingNumber } from './heading-number.ts';

/** All metadata but those that only the reader of the file knows. */
export type ReadMetadata = Omit<ReportMetadata, 'source' | 'repair'>;

/** What a vocabulary is turned into once, for all reports. */
interface Readers {
  body: BodyReader;
  mentions: MentionReader;
}

const prepared = new WeakMap<Vocabulary, Readers>();

function readersOf(vocabulary: Vocabulary): Readers {
  let readers = prepared.get(vocabulary);
  if (readers === undefined) {
    const { grammar, places } = vocabulary;
    readers = {
      body: createBodyReader(grammar['report-bodies'], places),
      mentions: createMentionReader(places),
    };
    prepared.set(vocabulary, readers);
  }
  return readers;
}

/** Reads the metadata of one report. A field that the page does not state is null. */
export function readMetadata(input: MetadataInput, vocabulary: Vocabulary): ReadMetadata {
  const { grammar, places } = vocabulary;
  const readers = readersOf(vocabulary);
  const view = viewPage(input);
  const title = readPageTitle(view, input, vocabulary);
  const byline = readByline(view, title.nextLine, readers.body);
  const foot = readSignature(view, grammar['page-lines'], readers.body);
  const signature = isSigned(foot)
    ? foot
    : readNoticeSignature(view, (title.notice ?? title).textLine, readers.body);
  const opening = openingBehind(view, title, input.text);
  const kind = readKind(
    title.text,
    input.text,
    opening,
    grammar['report-kinds'],
    grammar['report-titles'],
  );
  const titleBody = completeBody(readOwnBody(title, readers.body), opening);
  const page = [...input.furniture.map((line) => line.text), input.text].join('\n');
  const jurisdiction = resolveJurisdiction(
    collectPlaceSigns(
      {
        title: titleBody,
        titleText: title.text,
        signature: signature.body,
        byline: byline.body,
        opening,
        page,
      },
      view,
      { words: grammar['page-lines'], bodies: grammar['report-bodies'] },
      readers.body,
      places,
    ),
    places,
    readers.mentions,
  );
  return {
    title: title.text,
    kind,
    jurisdiction,
    body:
      bodyName(signature, byline, titleBody, kind) ??
      (kind === 'commentary' ? null : readNationalBody(title.text, grammar['report-bodies'])),
    period: readPeriod(title.text, kind, input.text, opening, byline, signature),
    publishedOn: readPublishedDay(view, input.hints, grammar['page-lines']),
    signedOn: signature.day ?? byline.day,
  };
}

/** The body or place in the title; a notice names the body in full where the document that it prints has the place alone, or nothing. */
function readOwnBody({ text, notice }: ReportTitle, reader: BodyReader): NamedBody | null {
  const own = readTitleBody(text, reader);
  const sender = notice === null ? null : readTitleBody(notice.text, reader);
  return sender === null || sender.links.length === 0 ? own : sender;
}

/** The text behind the title. */
export function openingBehind(view: PageView, title: ReportTitle, text: string): string {
  return text.slice(view.head[title.textLine]?.start ?? 0);
}

/** The title of a page. */
export function readPageTitle(
  view: PageView,
  input: MetadataInput,
  vocabulary: Vocabulary,
): ReportTitle {
  const { body } = readersOf(vocabulary);
  const words = vocabulary.grammar['report-titles'];
  return readTitle(
    view,
    input.hints,
    input.fileName,
    words,
    (line) => body.readLine(line) !== null,
  );
}

/** The body as signed at the foot, named under the title or in it. */
function bodyName(
  signature: Signature,
  byline: Signature,
  title: NamedBody | null,
  kind: ReportKind,
): string | null {
  if (kind === 'commentary') return null;
  return signature.body?.body ?? byline.body?.body ?? title?.body ?? null;
}

/** So far into the text a body is named in full. */
const OPENING_REACH = 600;

/** 农业局 in the title is 县农业局 in the first sentences. */
function completeBody(title: NamedBody | null, opening: string): NamedBody | null {
  if (title === null || title.body === null) return title;
  if (title.links.length > 0 || title.bareRank !== null) return title;
  const at = opening.slice(0, OPENING_REACH).indexOf(title.body, 1);
  const rank = /[省市县区州旗镇乡]/u.exec(at < 0 ? '' : opening.charAt(at - 1))?.[0];
  return rank === undefined ? title : { ...title, body: rank + title.body, bareRank: rank };
}

/** A report signed in the first months of a year is about the year before. */
const LAST_MONTH_OF_LOOKING_BACK = 6;

function readPeriod(
  title: string,
  kind: ReportKind,
  text: string,
  opening: string,
  byline: Signature,
  signature: Signature,
): Period {
  const { masked, ...stated } = readTitlePeriod(title, kind === 'plan');
  if (stated.from !== null || masked || kind !== 'annual-report') return stated;
  const read = readTextPeriod(opening, headingTitles(text));
  if (read.from !== null) return read;
  const day = byline.day ?? signature.day;
  const signed =
    day === null
      ? (byline.month ?? signature.month)
      : { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
  if (signed === null) return stated;
  const year = signed.month <= LAST_MONTH_OF_LOOKING_BACK ? signed.year - 1 : signed.year;
  return { from: year, to: year };
}

/** Headings of the first two levels without their numbers, for the years in them. */
function headingTitles(text: string): string[] {
  const titles: string[] = [];
  for (const match of text.matchAll(/^[ \u3000]*(?=[第(（一二三四五六七八九十])/gmu)) {
    const at = match.index + match[0].length;
    const number = readHeadingNumber(text, at);
    if (number !== null) titles.push(text.slice(number.end, number.end + 40));
  }
  return titles;
}
