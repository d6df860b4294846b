/** The sitemap: languages of a page, pages left out, parts of a large one. */
import { expect, test } from 'vitest';
import { robotsText, sitemapFiles } from '../../src/export/sitemap.ts';

const BASE = 'https://atlas.example/sub/';
const locations = (content: string | undefined) =>
  [...(content ?? '').matchAll(/<loc>(.*?)<\/loc>/gu)].map((match) => match[1]);

test('every page is listed with its versions in both languages', () => {
  const [file, ...rest] = sitemapFiles(['', 'en/', 'reports/a/', 'en/reports/a/'], BASE);
  expect(rest).toEqual([]);
  expect(file?.path).toBe('sitemap.xml');
  expect(locations(file?.content)).toEqual([
    BASE,
    `${BASE}en/`,
    `${BASE}reports/a/`,
    `${BASE}en/reports/a/`,
  ]);
  const [first] = (file?.content ?? '').match(/<url>.*?<\/url>/u) ?? [];
  expect(first).toBe(
    `<url><loc>${BASE}</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="${BASE}"/><xhtml:link rel="alternate" hreflang="en" href="${BASE}en/"/></url>`,
  );
});

test('a page in one language names no other; search and the error page are left out', () => {
  const [file] = sitemapFiles(['search/', '404/', '文件/甲&乙/'], BASE);
  expect(locations(file?.content)).toEqual([`${BASE}%E6%96%87%E4%BB%B6/%E7%94%B2&amp;%E4%B9%99/`]);
  expect(file?.content).not.toContain('hreflang="en"');
});

test('too many pages for one file are split, with an index', () => {
  const files = sitemapFiles(['a/', 'b/', 'c/', 'd/', 'e/'], BASE, 2);
  expect(files.map(({ path }) => path)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  expect(locations(files[0]?.content)).toEqual([
    `${BASE}sitemap-1.xml`,
    `${BASE}sitemap-2.xml`,
    `${BASE}sitemap-3.xml`,
  ]);
  expect(files.slice(1).map(({ content }) => locations(content).length)).toEqual([2, 2, 1]);
});

test('robots.txt points at the sitemap once the address is known', () => {
  expect(robotsText(BASE)).toContain(`\nSitemap: ${BASE}sitemap.xml\n`);
  expect(robotsText(null)).not.toContain('Sitemap');
});
