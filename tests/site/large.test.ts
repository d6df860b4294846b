/** A large site, made of few reports: what is in Chinese alone, where links lead instead, and bundles behind the pages that need them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrokenLinks } from '../../src/site-check/links.ts';
import { listSiteFiles, readSitePages } from '../../src/site-check/read-site-fs.ts';
import { awkwardFolder, generateContent, runBuild } from './build-runs.ts';
import { openSite, type OpenSite } from './open-site.ts';

const folder = awkwardFolder();
const out = join(folder, '站点');
let site: OpenSite;

beforeAll(async () => {
  const { status, output } = await runBuild(generateContent(folder, 24, 5), out, {
    environment: { ATLAS_LARGE: '1', ATLAS_SITE: 'http://localhost' },
  });
  expect(status, output).toBe(0);
  site = await openSite(out, '/');
}, 120_000);
afterAll(() => site.close());

const filesIn = (path: string) => listSiteFiles(out).filter((file) => file.startsWith(path));

test('no link leads nowhere', () => {
  const files = new Set(listSiteFiles(out).filter((path) => !path.startsWith('pagefind/')));
  expect(findBrokenLinks(readSitePages(out), files, '/', 'http://localhost')).toEqual([]);
});

test('single things have their pages in Chinese alone, lists and practices in both languages', () => {
  for (const kind of ['reports', 'jurisdictions', 'regulations']) {
    expect(filesIn(`${kind}/`).length, kind).toBeGreaterThan(2);
    const english = filesIn(`en/${kind}/`).filter((path) => !path.includes('/page/'));
    expect(english).toEqual([`en/${kind}/index.html`]);
  }
  expect(filesIn('en/practices/').length).toBe(filesIn('practices/').length);
  expect(filesIn('data/statements/')).toEqual([
    'data/statements/bundle-000.json.gz',
    'data/statements/bundle-000.ttl.gz',
  ]);
});

test('documents that one report alone names lead from the list to its words, others to their pages', async () => {
  const { page, faults } = await site.open('regulations/');
  expect(await page.locator('main').innerText()).toContain('没有单独的页面');
  const links = await page
    .locator('#list tbody th a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const toWords = links.filter((link) => /^\/reports\/[^/]+\/#.+-\d+-\d+$/u.test(link));
  expect(toWords.length).toBeGreaterThan(0);
  const others = links.filter((link) => !toWords.includes(link));
  expect(others.length).toBeGreaterThan(0);
  for (const link of others) expect(link).toMatch(/^\/regulations\/[^/]+\/$/u);
  await page.goto(site.url((toWords[0] ?? '').slice(1)));
  await page.locator(':target').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an English list says so and leads to Chinese pages; these lead back to it', async () => {
  const { page, faults } = await site.open('en/reports/');
  expect(await page.locator('main').innerText()).toContain('in Chinese only');
  await page.locator('#list tbody a').first().click();
  await page.waitForURL(/\/reports\/[^/]+\/$/u);
  expect(new URL(page.url()).pathname).not.toContain('/en/');
  expect(await page.locator('link[hreflang="en"]').count()).toBe(0);
  const back = page.locator('.letterhead-tools a[hreflang="en"]');
  expect(await back.innerText()).toBe('English list');
  expect(await back.getAttribute('href')).toBe('/en/reports/');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a cell of the English matrix finds its sentences in a bundle and leads to the Chinese page', async () => {
  const { page, faults } = await site.open('en/matrix/');
  await page.locator('#matrix td a').first().click();
  const quote = page.locator('#matrix-cell .sentence-quote').first();
  await quote.waitFor();
  expect(await quote.locator('a.to-report').getAttribute('href')).toMatch(/^\/reports\//u);
  expect(await page.locator('#matrix thead a').first().getAttribute('href')).toMatch(
    /^\/en\/practices\//u,
  );
  expect(faults).toEqual([]);
  await page.context().close();
});

test('places are compared from their bundle', async () => {
  const ids = filesIn('jurisdictions/')
    .map((path) => path.split('/')[1] ?? '')
    .filter((id) => /^\d{9}$/u.test(id));
  const { page, faults } = await site.open(`en/compare/?p=${ids[0]}&p=${ids[1]}`);
  await page.locator('#comparison table').first().waitFor();
  const links = await page
    .locator('#comparison thead a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain(`/jurisdictions/${ids[0]}/`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the sitemap names no page that is not there', () => {
  const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/(?:<loc>|href=")http:\/\/localhost\/([^<"]*)/gu)];
  expect(named.length).toBeGreaterThan(20);
  for (const [, path = ''] of named)
    expect(existsSync(join(out, decodeURI(path), 'index.html')), path).toBe(true);
});
