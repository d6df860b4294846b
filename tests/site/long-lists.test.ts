/** Lists of 5,000 made-up rows: filters, orders and the way back are right, and what the browser holds and asks for is bounded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MatrixData } from '../../src/matrix/matrix-data.ts';
import { countPages, ROWS_PER_PAGE } from '../../src/page-data/list-pages.ts';
import type { Entity } from '../../src/search/entity-index.ts';
import { makeUpList, type MadeUpRow } from './made-up-list.ts';
import { DIST, useSite } from './open-site.ts';

const LENGTH = 5000;
/** For pages that are read while the machine is busy. */
const PATIENT = { timeout: 20_000 };
const site = useSite();
const rowCount = (page: Page) => page.locator('#list [data-row]').count();
const status = (page: Page) => page.locator('.facet-status').innerText();

/** Opens the list; counts the requests for its further pages. */
async function openLong(path: string) {
  const { rows, pages } = makeUpList(
    readFileSync(join(DIST, path, 'index.html'), 'utf8'),
    path,
    LENGTH,
  );
  const { page, faults } = await site.open('404.html');
  const asked: string[] = [];
  for (const [address, body] of pages)
    await page.route(
      (url) => url.pathname === `/${address}`,
      async (route) => {
        if (address !== path) asked.push(address);
        await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
      },
    );
  await page.goto(site.url(path));
  return { page, faults, rows, asked };
}

const choose = (page: Page, facet: string, value: string) =>
  page.evaluate(
    ([name, wanted]) => {
      const box = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
      box.find((each) => each.value === wanted)?.click();
    },
    [facet, value] as const,
  );

const countOf = (page: Page, facet: string, value: string) =>
  page.evaluate(
    ([name, wanted]) => {
      const box = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
      const label = box.find((each) => each.value === wanted)?.closest('label');
      return Number(label?.querySelector('.count')?.textContent);
    },
    [facet, value] as const,
  );

describe.each(['reports/', 'regulations/', 'duty/'])('%s', (path) => {
  test('filters, several values, counts, address and the way back are right, and no more rows stand in the page than are listed', async () => {
    const { page, faults, rows, asked } = await openLong(path);
    expect(await rowCount(page)).toBe(ROWS_PER_PAGE);
    expect(asked).toEqual([]);
    const valuesOf = (facet: string) => [...new Set(rows.map(({ values }) => values[facet] ?? ''))];
    const [first = '', second = ''] = valuesOf('level');
    const [province = ''] = valuesOf('province');
    const number = (passes: (row: MadeUpRow) => boolean) => rows.filter(passes).length;
    const isOfLevels = ({ values }: MadeUpRow) =>
      values['level'] === first || values['level'] === second;

    await choose(page, 'level', first);
    const ofFirst = number(({ values }) => values['level'] === first);
    await expect.poll(() => status(page), PATIENT).toContain(`${ofFirst} /`);
    // Each further page once, whatever is chosen later.
    expect(new Set(asked).size).toBe(countPages(LENGTH) - 1);
    const requests = asked.length;
    expect(requests).toBe(countPages(LENGTH) - 1);

    await choose(page, 'level', second);
    await expect.poll(() => status(page), PATIENT).toContain(`${number(isOfLevels)} /`);
    expect(await rowCount(page)).toBeLessThanOrEqual(ROWS_PER_PAGE);
    const inProvince = number((row) => isOfLevels(row) && row.values['province'] === province);
    expect(await countOf(page, 'province', province)).toBe(inProvince);

    await choose(page, 'province', province);
    await expect.poll(() => status(page), PATIENT).toContain(`${inProvince} /`);
    expect(await rowCount(page)).toBe(Math.min(inProvince, ROWS_PER_PAGE));
    expect(new URL(page.url()).searchParams.getAll('level').sort()).toEqual([first, second].sort());

    await page.goBack();
    await expect.poll(() => status(page), PATIENT).toContain(`${number(isOfLevels)} /`);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => rowCount(page), PATIENT).toBe(ROWS_PER_PAGE);
    expect(await page.locator('#list [data-row] th a').first().innerText()).toBe(rows[0]?.name);
    expect(asked.length).toBe(requests);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('more of what was found is listed on demand, and is still there on the way back from another page', async () => {
  const { page } = await openLong('reports/');
  await page.fill('.facets input[name="name"]', '第4');
  await expect.poll(() => status(page), PATIENT).toContain('1111 /');
  expect(await rowCount(page)).toBe(ROWS_PER_PAGE);
  const more = page.locator('button[data-more]');
  await more.click();
  expect(await rowCount(page)).toBe(2 * ROWS_PER_PAGE);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  await page.goto(site.url('about/'));
  await page.goBack();
  await expect.poll(() => rowCount(page), PATIENT).toBe(2 * ROWS_PER_PAGE);
  for (let left = 3; left > 0; left -= 1) await more.click();
  expect(await rowCount(page)).toBe(1111);
  expect(await more.isVisible()).toBe(false);
  await page.fill('.facets input[name="name"]', '第49');
  await expect.poll(() => rowCount(page), PATIENT).toBe(111);
  await page.context().close();
});

test('an order looks at every page of the list, stands in the address and is undone by the way back', async () => {
  const { page, rows } = await openLong('reports/');
  await page.locator('.facets select[name="order"]').selectOption('-published');
  await expect.poll(() => status(page), PATIENT).toContain(`${LENGTH} /`);
  expect(new URL(page.url()).searchParams.get('order')).toBe('-published');
  const dates = await page
    .locator('#list [data-row]')
    .evaluateAll((found) => found.map((row) => row.getAttribute('data-by-published') ?? ''));
  const expected = rows
    .map(({ published }) => published)
    .sort((a, b) => (a < b ? 1 : -1))
    .slice(0, ROWS_PER_PAGE);
  expect(dates).toEqual(expected);
  await page.goBack();
  await expect
    .poll(() => page.locator('#list [data-row] th a').first().innerText(), PATIENT)
    .toBe(rows[0]?.name);
  expect(await page.locator('.facets select[name="order"]').inputValue()).toBe('');
  await page.context().close();
});

test('among 3,000 places the comparison offers the ten that fit best', async () => {
  const { page, faults } = await site.open('404.html');
  const built = JSON.parse(readFileSync(join(DIST, 'search/entities.json'), 'utf8')) as Entity[];
  const sample = built.find(({ kind }) => kind === 'jurisdiction');
  const places = Array.from({ length: 3000 }, (_, number) => ({
    ...sample,
    label: `造字县第${number}号`,
    labelEn: `Made-up County ${number}`,
    path: `jurisdictions/made-up-${number}/`,
    names: [],
    initials: 'zzx',
  }));
  await page.route('**/search/entities.json', (route) =>
    route.fulfill({ json: [...built, ...places] }),
  );
  await page.goto(site.url('compare/'));
  const offered = page.locator('#compare-places li');
  await page.fill('#compare-place', '造字县');
  await expect.poll(() => offered.count(), PATIENT).toBe(10);
  await page.fill('#compare-place', '造字县第2999号');
  await expect.poll(() => offered.first().innerText(), PATIENT).toContain('造字县第2999号');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a matrix of 3,000 places draws one page of it, and filters count all of them', async () => {
  const { page, faults } = await site.open('404.html');
  const built = JSON.parse(readFileSync(join(DIST, 'matrix/practices.json'), 'utf8')) as MatrixData;
  const rows = Array.from({ length: 3000 }, (_, number) => {
    const sample = built.rows[number % built.rows.length];
    if (sample === undefined) throw new Error('the built matrix has no rows');
    return { ...sample, id: `made-up-${number}` };
  });
  const similar = { ...built.similar, rows: rows.map((_, row) => row) };
  await page.route('**/matrix/practices.json', (route) =>
    route.fulfill({ json: { ...built, rows, similar } }),
  );
  await page.goto(site.url('matrix/'));
  await expect.poll(() => status(page), PATIENT).toContain('3000 /');
  const [level = ''] = rows.map((row) => row.level);
  await choose(page, 'level', level);
  const expected = rows.filter((row) => row.level === level).length;
  await expect.poll(() => status(page), PATIENT).toContain(`${expected} /`);
  expect(await page.locator('#matrix tbody tr').count()).toBeLessThanOrEqual(50);
  expect(await page.locator('#matrix tbody td').count()).toBeLessThanOrEqual(50 * 20);
  await page.goBack();
  await expect.poll(() => status(page), PATIENT).toContain('3000 /');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without scripts each page shows its own rows', async () => {
  const { rows, pages } = makeUpList(
    readFileSync(join(DIST, 'reports/index.html'), 'utf8'),
    'reports/',
    LENGTH,
  );
  const { page } = await site.open('404.html', { javaScriptEnabled: false });
  await page.setContent(pages.get('reports/page/20/') ?? '');
  expect(await rowCount(page)).toBe(ROWS_PER_PAGE);
  expect(await page.locator('#list [data-row] th a').last().innerText()).toBe(rows.at(-1)?.name);
  await page.context().close();
});
