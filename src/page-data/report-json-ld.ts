/** A report as schema.org describes it, for search engines. */
import type { ReportPage } from './report-page.ts';

/**
 * @param address absolute address of a site path; null while the site's own address is unknown
 * @returns a `Report` with who published it, when, on what place and years, and what it was taken from
 */
export function reportJsonLd(
  { row, frontMatter }: Pick<ReportPage, 'row' | 'frontMatter'>,
  address: (path: string) => string | null,
): Record<string, unknown> {
  const { title, body, publishedOn, source } = frontMatter;
  const url = address(row.path);
  const place = address(row.place.path);
  const entries: [string, unknown][] = [
    ['@context', 'https://schema.org'],
    ['@type', 'Report'],
    ['@id', url],
    ['url', url],
    ['name', title],
    ['inLanguage', 'zh-CN'],
    ['datePublished', publishedOn],
    ['temporalCoverage', row.years === null ? null : `${row.years.from}/${row.years.to}`],
    ['author', named('GovernmentOrganization', body)],
    ['publisher', named('Organization', source.publisher)],
    [
      'about',
      { '@type': 'AdministrativeArea', name: row.place.fullLabel, ...(place && { url: place }) },
    ],
    [
      'isBasedOn',
      { '@type': 'WebPage', name: source.title, ...(source.url && { url: source.url }) },
    ],
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

function named(type: string, name: string | null) {
  return name === null ? null : { '@type': type, name };
}
