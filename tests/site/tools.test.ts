/** Matrix and comparison: what is chosen is in the address, back undoes it, and every cell leads to its sentence. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const site = useSite();
const rows = (page: Page) => page.locator('#matrix tbody tr').count();
const search = (page: Page) => new URL(page.url()).searchParams;

test('the matrix narrows to the rows that a filter promised, and back undoes it', async () => {
  const { page, faults } = await site.open('matrix/');
  const all = await rows(page);
  const box = page.locator('.facets input[name="level"]').first();
  const count = await page
    .locator('.facets label:has(input[name="level"]) .count')
    .first()
    .innerText();
  await box.check();
  expect(await rows(page)).toBe(Number(count));
  expect(Number(count)).toBeLessThan(all);
  await page.goBack();
  expect(await rows(page)).toBe(all);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  ['a desk', { width: 1280, height: 800 }, 4],
  ['a phone', { width: 390, height: 844 }, 1],
])('on %s rows of the matrix stand in the first screen', async (_, viewport, expected) => {
  for (const address of ['matrix/', 'matrix/regulations/', 'matrix/sections/', 'en/matrix/']) {
    const { page } = await site.open(address, { viewport });
    const whole = await page
      .locator('#matrix tbody tr')
      .evaluateAll(
        (found, height) =>
          found.filter((row) => row.getBoundingClientRect().bottom <= height).length,
        viewport.height,
      );
    expect(whole, address).toBeGreaterThanOrEqual(expected);
    await page.context().close();
  }
});

test('a cell opens its sentences; each leads to its mark in the report; closing goes back to the cell', async () => {
  const { page, faults } = await site.open('matrix/');
  const cell = page.locator('#matrix td a').first();
  const id = await cell.getAttribute('data-cell');
  await cell.focus();
  await page.keyboard.press('Enter');
  const quote = page.locator('#matrix-cell .sentence-quote').first();
  await quote.waitFor();
  expect(search(page).get('cell')).toBe(id);
  const marked = await quote.locator('mark').innerText();
  const href = (await quote.locator('a.to-report').getAttribute('href')) ?? '';
  const mistake = (await quote.locator('a.report-mistake').getAttribute('href')) ?? '';
  expect(mistake).toContain(`?fact=${href.split('#')[1]}#`);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => location.search === '');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['cell'])).toBe(
    id,
  );
  const address = new URL(href, page.url());
  await page.goto(address.href);
  expect(await page.locator(`[id="${address.hash.slice(1)}"]`).innerText()).toContain(marked);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an address restores order, page and open cell', async () => {
  const { page } = await site.open('matrix/');
  await page.selectOption('.facets [name="order"]', 'similar');
  const first = await page.locator('#matrix tbody th').first().innerText();
  await page.locator('#matrix-pages button:not([disabled])').first().click();
  expect(search(page).get('page')).toBe('2');
  await page.locator('#matrix td a').first().click();
  const title = await page.locator('#matrix-cell h2').innerText();
  await page.reload();
  await page.locator('#matrix-cell .sentence-quote').first().waitFor();
  expect(await page.locator('#matrix-cell h2').innerText()).toBe(title);
  expect(await page.locator('[name="order"]').inputValue()).toBe('similar');
  expect(await page.locator('#matrix tbody th').first().innerText()).not.toBe(first);
  await page.context().close();
});

test('without scripts a filled cell leads to the sentence in its report', async () => {
  const { page } = await site.open('matrix/regulations/', { javaScriptEnabled: false });
  await page.locator('#matrix td a').first().click();
  const hash = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`[id="${hash}"]`).count()).toBe(1);
  await page.context().close();
});

test('the table downloads as it is filtered', async () => {
  const { page } = await site.open('matrix/?level=province');
  const shown = await rows(page);
  const waiting = page.waitForEvent('download');
  await page.click('#matrix-download');
  const stream = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(shown + 1);
  await page.context().close();
});

test('an example compares two columns; a place taken out is back with the back button', async () => {
  const { page, faults } = await site.open('compare/');
  await page.locator('#compare-examples a').first().click();
  const columns = page.locator('#comparison table').first().locator('thead th');
  await page.waitForFunction(() => location.search !== '');
  await page.locator('#compare-chosen li').nth(1).waitFor();
  expect(await columns.count()).toBe(3);
  await page.locator('#compare-chosen button').first().click();
  expect(await page.locator('#comparison table').count()).toBe(0);
  await page.goBack();
  await columns.first().waitFor();
  expect(await columns.count()).toBe(3);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('places are added by keyboard, pinyin initials do, and the same place again is another year', async () => {
  const { page, faults } = await site.open('compare/');
  const field = page.locator('#compare-place');
  const options = page.locator('#compare-places [role="option"]');
  for (const typed of ['港口镇', 'gkz']) {
    await field.fill(typed);
    await options.first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await field.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
    expect(await options.first().innerText()).toContain('港口镇');
    await field.press('Enter');
    await expect.poll(() => options.count()).toBe(0);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(await field.inputValue()).toBe('');
  }
  await expect.poll(() => search(page).getAll('p').length).toBe(2);
  const [whole, year] = search(page).getAll('p');
  expect(year, 'the same place again is its first year').toMatch(
    new RegExp(`^${whole}\\.\\d{4}$`, 'u'),
  );
  await page.locator('#comparison section').first().waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a place is added by pointer; Escape closes the list; a name that fits nothing is named', async () => {
  const { page } = await site.open('en/compare/');
  const field = page.locator('#compare-place');
  const options = page.locator('#compare-places [role="option"]');
  await field.fill('Gangkou');
  await options.first().waitFor();
  await field.press('Escape');
  expect(await options.count()).toBe(0);
  await field.fill('Gangkou Town');
  await options.first().click();
  await page.locator('#compare-chosen li span', { hasText: 'Gangkou Town' }).waitFor();
  await field.fill('Nowhere');
  await field.press('Enter');
  await page.locator('#compare-status', { hasText: 'Nowhere' }).waitFor();
  expect(search(page).getAll('p')).toHaveLength(1);
  await page.context().close();
});
