/** The report reader: every fact stands marked in the text, lists and text lead to each other, and kinds can be hidden. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { DIST, useSite } from './open-site.ts';

const site = useSite();
const ADDRESS = 'reports/guangdong-gangkou-2019/';

test('every piece of evidence of the downloads has its place on the page of its report', () => {
  const rows = parse<{ id: string; report: string; quote: string }>(
    readFileSync(join(DIST, 'data/evidence.csv'), 'utf8'),
    { columns: true, record_delimiter: '\r\n' },
  );
  const pages = new Map<string, string>();
  const missing = rows.filter(({ id, report }) => {
    const html =
      pages.get(report) ?? readFileSync(join(DIST, 'reports', report, 'index.html'), 'utf8');
    pages.set(report, html);
    return !html.includes(` id="${id}"`);
  });
  expect(missing).toEqual([]);
  expect(rows.length).toBeGreaterThan(1000);
});

test('the list leads to the sentence, the mark to the page of its thing', async () => {
  const { page, faults } = await site.open(ADDRESS);
  await page.click('#facts [data-kind="practice"] a.to-text >> nth=0');
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const mark = page.locator(`[id="${id}"]`);
  expect(await mark.getAttribute('data-kind')).toBe('practice');
  const box = await mark.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(height);
  await mark.click();
  await page.waitForURL(/\/practices\/[a-z0-9-]+\/$/u);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a kind that is switched off leaves text and list; the address keeps it', async () => {
  const { page } = await site.open(ADDRESS);
  const marks = page.locator('#text .fact[data-kind="metric"]');
  expect(await marks.count()).toBeGreaterThan(0);
  await page.uncheck('#marks input[value="metric"]');
  expect(await marks.count()).toBe(0);
  expect(await page.locator('#facts [data-kind="metric"]').first().isVisible()).toBe(false);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await marks.count()).toBe(0);
  expect(await page.isChecked('#marks input[value="metric"]')).toBe(false);
  await page.context().close();
});
