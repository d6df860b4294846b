/** The list of pages for search engines, after sitemaps.org, with the other language of each page beside it. */
import { compareText } from '../errors.ts';
import { LANGUAGE_TAGS, LOCALES, localePath } from '../i18n/locales.ts';
import { escapeXml } from './xml.ts';

/** Most pages of one file, a limit of the protocol. */
const MOST = 50_000;

/** Pages that are no result of a search. */
const LEFT_OUT: readonly string[] = ['404/', '404.html', 'search/'];

/**
 * @param pages site paths without base, both languages, such as `en/reports/`; the home page is empty
 * @param base absolute address of the site, ending in `/`
 * @param most most pages of one file
 * @returns sitemap.xml; with too many pages for one file an index of that name and the files it names
 */
export function sitemapFiles(
  pages: readonly string[],
  base: string,
  most = MOST,
): { path: string; content: string }[] {
  const known = new Set(pages);
  // Language by language, the default one as the page's own path.
  const own = pages.filter((page) => !page.startsWith('en/') && !LEFT_OUT.includes(page));
  const entries = own.sort(compareText).flatMap((page) => {
    const versions = LOCALES.map((locale) => ({ locale, path: localePath(locale, page) })).filter(
      ({ path }) => known.has(path),
    );
    const links = versions.map(
      ({ locale, path }) =>
        `<xhtml:link rel="alternate" hreflang="${LANGUAGE_TAGS[locale]}" href="${address(base, path)}"/>`,
    );
    return versions.map(
      ({ path }) => `<url><loc>${address(base, path)}</loc>${links.join('')}</url>`,
    );
  });
  const parts: string[][] = [];
  for (let at = 0; at < entries.length; at += most) parts.push(entries.slice(at, at + most));
  if (parts.length <= 1) return [{ path: 'sitemap.xml', content: urlSet(entries) }];
  const files = parts.map((part, index) => ({
    path: `sitemap-${index + 1}.xml`,
    content: urlSet(part),
  }));
  const names = files.map(({ path }) => `<sitemap><loc>${address(base, path)}</loc></sitemap>`);
  const index = document('sitemapindex', '', names);
  return [{ path: 'sitemap.xml', content: index }, ...files];
}

/**
 * What search engines may read: everything.
 * @param base absolute address of the site, ending in `/`; null while it is not known
 */
export function robotsText(base: string | null): string {
  const sitemap = base === null ? '' : `\nSitemap: ${new URL('sitemap.xml', base).href}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

const address = (base: string, path: string) => escapeXml(new URL(path, base).href);

const urlSet = (entries: readonly string[]) =>
  document('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);

function document(name: string, namespaces: string, entries: readonly string[]): string {
  const head = `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...entries, `</${name}>`, ''].join('\n');
}
