/** Search as readers use it: what comes first, what is found at all, and how the box behaves. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadAtlas } from '../../src/atlas-fs.ts';
import { beginSearchIndex, finishSearchIndex } from '../../src/integrations/search-index-fs.ts';
import { searchEntities, type Entity } from '../../src/search/entity-index.ts';
import { indexShards } from '../../src/search/index-shards.ts';
import { toSearchForm } from '../../src/search/search-form.ts';
import { pageKind } from '../../src/site-check/page-kinds.ts';
import { DIST, openSite, PAGES, useSite, type OpenPage } from './open-site.ts';

const TERMS = parse(readFileSync(join(import.meta.dirname, 'search-terms.yaml'), 'utf8')) as {
  named: [query: string, path: string][];
  text: string[];
};
/** Share of the true pairs of word and report that must be found. */
const RECALL = 0.99;

const site = useSite();

test('the list holds at least a hundred different words', () => {
  const words = new Set([...TERMS.named.map(([query]) => query), ...TERMS.text]);
  expect(words.size).toBeGreaterThanOrEqual(100);
});

describe('named things', () => {
  const entities = JSON.parse(readFileSync(join(DIST, 'search/entities.json'), 'utf8')) as Entity[];

  test.each(TERMS.named)('%s → %s', (query, path) => {
    expect(searchEntities(entities, query, 1).map(({ entity }) => entity.path)).toEqual([path]);
  });
});

describe('the search page', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await site.open('search/');
  });
  afterAll(() => opened.page.context().close());

  test.each([
    ['行政复议', '/regulations/xingzheng-fuyi-fa/'],
    ['行政执法三项制度', '/practices/three-enforcement-systems/'],
    ['双随机一公开', '/practices/double-random-supervision/'],
    ['港口镇', '/jurisdictions/442000108/'],
    ['中发〔2015〕36号', '/regulations/fzzf-gangyao-2015-2020/'],
    ['中发[2015]36号', '/regulations/fzzf-gangyao-2015-2020/'],
    ['中发(2015)36号', '/regulations/fzzf-gangyao-2015-2020/'],
    ['中发（２０１５）３６号', '/regulations/fzzf-gangyao-2015-2020/'],
  ])('%s puts %s first', async (query, path) => {
    await search(opened.page, query);
    expect((await links(opened.page, '#search-results a'))[0]).toBe(path);
    expect(opened.faults).toEqual([]);
  });

  test('finds the reports that hold a word, whatever marks stand in it, before related ones', async () => {
    await expectRecall(opened, TERMS.text);
  });

  test('marks the whole query in a passage, not its single characters', async () => {
    await search(opened.page, '双随机一公开');
    const marks = await opened.page.locator('.passage mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(toSearchForm(mark)).toBe('双随机一公开');
  });

  test('says so when nothing is found, and offers no filters', async () => {
    await search(opened.page, 'qqqqzzzz');
    expect(await links(opened.page, '#search-results a')).toEqual([]);
    expect(await opened.page.locator('#search-facets').isVisible()).toBe(false);
  });

  test('a report is found by its title, and by words of title and text that blanks divide', async () => {
    const report = '/reports/guangdong-gangkou-2019/';
    for (const query of ['港口镇2019年法治政府建设情况工作报告', '港口镇 复议 ２０１９']) {
      await search(opened.page, query);
      expect(await links(opened.page, '[data-kind="exact"] li > a'), query).toEqual([report]);
    }
  });

  test('counts all names that match and shows them when asked', async () => {
    const { page } = opened;
    await search(page, '行政');
    const status = await page.locator('#search-status').innerText();
    const all = Number(/\d+/u.exec(status)?.[0]);
    expect(all).toBeGreaterThan(12);
    expect(await page.locator('.search-entities li').count()).toBe(12);
    await page.getByRole('button', { name: `显示全部 ${all} 项` }).click();
    expect(await page.locator('.search-entities li').count()).toBe(all);
  });

  test('the address holds the query, and back brings the one before', async () => {
    const { page } = opened;
    await search(page, '述法');
    await search(page, '港口镇');
    expect(new URL(page.url()).searchParams.get('q')).toBe('港口镇');
    await page.goBack();
    await page.locator('#search-status', { hasText: '述法' }).waitFor();
    expect(await page.inputValue('#search-query')).toBe('述法');
  });

  test('a facet narrows the reports', async () => {
    const { page } = opened;
    await search(page, '述法');
    const before = await links(page, '.search-reports li > a');
    const box = page.locator('#search-facets input[type="checkbox"]').first();
    const name = (await box.getAttribute('name')) ?? '';
    await box.check();
    await page.waitForURL((url) => url.searchParams.has(name));
    await page.locator('#search-status', { hasText: '述法' }).waitFor();
    const after = await links(page, '.search-reports li > a');
    expect(after.length).toBeGreaterThan(0);
    expect(after.length).toBeLessThan(before.length);
  });
});

test('an index in several pieces finds as much, each piece once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-pieces-'));
  cpSync(DIST, folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  const { atlas } = loadAtlas('content');
  const size = Math.ceil(atlas.reports.size / 3);
  beginSearchIndex(atlas, null, size);
  await finishSearchIndex(atlas, folder);
  const pieces = indexShards(atlas, size).length;
  expect(pieces).toBeGreaterThan(1);
  const page = join(folder, 'search/index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('data-indexes="1"', `data-indexes="${pieces}"`));
  const pieced = await openSite(folder, '/');
  try {
    const opened = await pieced.open('search/');
    // All words a second time would take a minute.
    await expectRecall(
      opened,
      TERMS.text.filter((_, index) => index % 5 === 0),
    );
    const found = await links(opened.page, '.search-reports li > a');
    expect(new Set(found).size).toBe(found.length);
  } finally {
    await pieced.close();
    rmSync(folder, { recursive: true });
  }
});

test('the key / goes to the search box, from which Enter leads to the results', async () => {
  const { page } = await site.open('practices/');
  await page.keyboard.press('/');
  await page.keyboard.type('述法');
  await page.keyboard.press('Enter');
  await page.locator('#search-status', { hasText: '述法' }).waitFor();
  expect(await page.inputValue('#search-query')).toBe('述法');
  await page.keyboard.press('Tab');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^(search|site)-query$/u);
  await page.context().close();
});

/** Types a query and waits until the results stand. */
async function search(page: Page, query: string): Promise<void> {
  await page.fill('#search-query', query);
  await page.press('#search-query', 'Enter');
  await page.locator('#search-status', { hasText: query }).waitFor();
}
const links = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((found) =>
      found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );

/** Asks for words and compares with the texts. */
async function expectRecall(opened: OpenPage, queries: readonly string[]): Promise<void> {
  const texts = reportTexts();
  const missed: string[] = [];
  let pairs = 0;
  for (const query of queries) {
    const holders = [...texts].filter(([, text]) => text.includes(toSearchForm(query)));
    expect(holders.length, `${query} stands in no report: take it off the list`).not.toBe(0);
    pairs += holders.length;
    await search(opened.page, query);
    const exact = await links(opened.page, '[data-kind="exact"] li > a');
    for (const [path] of holders) if (!exact.includes(path)) missed.push(`${query}: ${path}`);
    const reports = await links(opened.page, '.search-reports li > a');
    expect(reports.slice(0, exact.length), `${query}: exact ones first`).toEqual(exact);
  }
  expect(1 - missed.length / pairs, missed.join('\n')).toBeGreaterThanOrEqual(RECALL);
  expect(opened.faults).toEqual([]);
}

/** Address of each report → its text in search form, as the page shows it. */
function reportTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  for (const path of PAGES) {
    if (pageKind(path) !== 'reports/[id]/') continue;
    const { document } = parseHTML(readFileSync(join(DIST, path), 'utf8'));
    const body = document.querySelector('[data-pagefind-body]');
    texts.set(`/${path.replace('index.html', '')}`, toSearchForm(body?.textContent ?? ''));
  }
  return texts;
}
