/** Lists with facets: what is chosen narrows the rows and lives in the address. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const site = useSite();
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
    expect(await shown(page)).toBe(counts[choice]);
    const chosen = page.url();
    expect(new URL(chosen).search).not.toBe('');
    await page.goBack();
    expect(await shown(page)).toBe(all);
    expect(await boxes.nth(choice).isChecked()).toBe(false);
    await page.goto(chosen);
    expect(await shown(page)).toBe(counts[choice]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
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
