/** Lists with facets: what is chosen narrows the rows and lives in the address. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const site = useSite();
/** For pages that are read while the machine is busy. */
const PATIENT = { timeout: 10_000 };
const shown = (page: Page) => page.locator('[data-row]:not([hidden])').count();

describe.each([
  'regulations/',
  'practices/',
  'metrics/',
  'jurisdictions/',
  'reports/',
  'duty/',
  'timeline/',
])('%s', (address) => {
  test('a choice narrows the list to the number it promised, back undoes it, the address keeps it', async () => {
    const { page, faults } = await site.open(address);
    const all = await shown(page);
    // Not every value narrows, and panels that are folded cannot be clicked.
    const boxes = page.locator('.facets details[open] input[type="checkbox"]');
    const counts = await boxes.evaluateAll((found) =>
      found.map((box) => Number(box.closest('label')?.querySelector('.count')?.textContent)),
    );
    const choice = counts.findIndex((count) => count > 0 && count < all);
    expect(choice).not.toBe(-1);
    await boxes.nth(choice).check();
    // Rows on further pages are fetched first.
    await expect.poll(() => shown(page), PATIENT).toBe(counts[choice]);
    const chosen = page.url();
    expect(new URL(chosen).search).not.toBe('');
    await page.goBack();
    expect(await shown(page)).toBe(all);
    expect(await boxes.nth(choice).isChecked()).toBe(false);
    await page.goto(chosen);
    await expect.poll(() => shown(page), PATIENT).toBe(counts[choice]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('a filter finds what stands on a further page, and clearing brings the first page back', async () => {
  const { page, faults } = await site.open('regulations/');
  const all = await shown(page);
  const further = await site.open('regulations/page/2/');
  const last = further.page.locator('[data-row]').last();
  const title = (await last.locator('a').innerText()).trim();
  expect(await page.locator('#list').innerText()).not.toContain(title);
  await page.fill('.facets input[name="name"]', title);
  await page.locator('#list a', { hasText: title }).waitFor();
  expect(await page.locator('.list-pages').isVisible()).toBe(false);
  await page.click('.facets button[type="reset"]');
  await expect.poll(() => shown(page), PATIENT).toBe(all);
  expect(await page.locator('.list-pages').isVisible()).toBe(true);
  expect(faults).toEqual([]);
  await further.page.context().close();
  await page.context().close();
});

test('the pages of a list hold each row once, without scripts too', async () => {
  const { page } = await site.open('regulations/', { javaScriptEnabled: false });
  const links = new Set<string | null>();
  let rows = 0;
  for (;;) {
    for (const row of await page.locator('[data-row] th a').all())
      links.add(await row.getAttribute('href'));
    rows += await page.locator('[data-row]').count();
    const next = page.locator('.list-pages [rel="next"]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(links.size).toBe(rows);
  expect(rows).toBe(Number(/共 (\d+) 条/u.exec(await page.innerText('.list-pages'))?.[1]));
  await page.context().close();
});

test('a name narrows the list, marks aside, and clearing brings all back', async () => {
  const { page } = await site.open('practices/');
  const all = await shown(page);
  await page.fill('.facets input[name="name"]', '双随机一公开');
  expect(await shown(page)).toBe(1);
  expect(new URL(page.url()).searchParams.get('name')).toBe('双随机一公开');
  await page.click('.facets button[type="reset"]');
  await page.waitForFunction(() => location.search === '');
  expect(await shown(page)).toBe(all);
  await page.context().close();
});

test('without scripts all rows stand there and the filters do not', async () => {
  const { page } = await site.open('practices/', { javaScriptEnabled: false });
  expect(await page.locator('.facets').isVisible()).toBe(false);
  expect(await shown(page)).toBeGreaterThan(100);
  await page.context().close();
});
