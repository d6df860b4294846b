/** How to cite a report and its page here, in the style of GB/T 7714—2015 and as BibTeX. */
import type { ReportFrontMatter } from '../schema/report.ts';

/** A citation but for the day of access, which only the reader knows: it stands between the two. */
export interface Citation {
  before: string;
  /** Null when no address is known. */
  url: string | null;
}

/** What a citation is made of. */
type Cited = Pick<ReportFrontMatter, 'title' | 'body' | 'publishedOn' | 'period' | 'source'>;

/** The original report: `港口镇人民政府. 标题[EB/OL]. (2020-03-01)[access]. address.` */
export function citeOriginal({ body, publishedOn, source }: Cited): Citation {
  const author = body ?? source.publisher;
  const head = author === null ? source.title : `${author}. ${source.title}`;
  const date = publishedOn === null ? '' : `. (${publishedOn})`;
  return { before: `${head}[EB/OL]${date}`, url: source.url };
}

/** The page: the site is its author, for text and marks are the site's. */
export function citePage({ title }: Cited, siteName: string, url: string | null): Citation {
  return { before: `${siteName}. ${title}[EB/OL]`, url };
}

/**
 * The original report as a BibTeX entry of type `misc`.
 * @param key report id
 */
export function bibtexOf(report: Cited, key: string): string {
  const { body, publishedOn, period, source } = report;
  const year = publishedOn?.slice(0, 4) ?? null;
  const author = body ?? source.publisher;
  const fields: [string, string | null][] = [
    ['title', braced(source.title)],
    ['author', author === null ? null : braced(author)],
    ['year', year],
    ['date', publishedOn],
    ['note', period.to === null ? null : `报告年度 ${period.to}`],
    ['url', source.url],
    ['language', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

/** Keeps a value whole: names of authorities are not to be cut into first and last names. */
function braced(value: string): string {
  return `{${value.replace(/[{}\\]/gu, '')}}`;
}
