/** The reports as an Atom feed (RFC 4287), latest publication first; its dates are those of the reports, no clock. */
import { createHash } from 'node:crypto';
import { compareText } from '../errors.ts';
import type { ReportRow } from '../page-data/reports.ts';
import { escapeXml } from './xml.ts';

/** What the feed says about itself and where its pages are. */
export interface FeedFrame {
  title: string;
  subtitle: string;
  /** Address of a site path: absolute, or from the root while the site's own is not known. */
  address: (path: string) => string;
  /** The line below an entry's title. */
  summary: (row: ReportRow) => string;
}

/** Most entries of the feed. */
const MOST = 100;

/** @param rows reports in any order; those without a date of publication are left out */
export function atomFeed(rows: readonly ReportRow[], frame: FeedFrame): string {
  const dated = rows.flatMap((row) =>
    row.publishedOn === null ? [] : [{ row, date: row.publishedOn }],
  );
  dated.sort((a, b) => compareText(b.date, a.date) || compareText(a.row.id, b.row.id));
  const { title, subtitle, address, summary } = frame;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${stableId('feed')}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<updated>${timeOf(dated[0]?.date ?? '1970')}</updated>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(address('feed.xml'))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address('reports/'))}"/>`,
    ...dated
      .slice(0, MOST)
      .map(({ row, date }) =>
        [
          '<entry>',
          `<id>${stableId(`report ${row.id}`)}</id>`,
          `<title>${escapeXml(row.title)}</title>`,
          `<link rel="alternate" type="text/html" href="${escapeXml(address(row.path))}"/>`,
          `<published>${timeOf(date)}</published>`,
          `<updated>${timeOf(date)}</updated>`,
          `<summary>${escapeXml(summary(row))}</summary>`,
          '</entry>',
        ].join(''),
      ),
    '</feed>',
    '',
  ].join('\n');
}

/** A date as far as it is known as the time that Atom asks for: `2020-03` → `2020-03-01T00:00:00Z`. */
function timeOf(date: string): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** An id that outlives a move of the site: a UUID of version 8 (RFC 9562) made from a name. */
function stableId(name: string): string {
  const hash = createHash('sha256').update(`fazhi-atlas ${name}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`;
}
