/** The report reader: marks by kind, ways from the list to the text and back, citations, and all of it without scripts. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KINDS, useSite } from './open-site.ts';

const site = useSite();
/** The report with the most to show. */
const [, REPORT = ''] = KINDS.find(([kind]) => kind === 'reports/[id]/') ?? [];

const marked = (page: Page, kind: string) =>
  page.locator(`#text .fact[data-kind="${kind}"]`).count();
/** Links of the text that the Tab key stops at. */
const stops = (page: Page) => page.locator('#text a[href]:not([tabindex="-1"])').count();

test('a kind can be hidden by keyboard: its marks and list go, the address keeps the choice', async () => {
  const { page, faults } = await site.open(REPORT);
  const before = { practices: await marked(page, 'practice'), stops: await stops(page) };
  const text = await page.innerText('#text');
  expect(before.practices).toBeGreaterThan(0);

  await page.focus('#marks input[value="practice"]');
  await page.keyboard.press('Space');
  expect(await marked(page, 'practice')).toBe(0);
  expect(await page.locator('.fact-group[data-kind="practice"]').isVisible()).toBe(false);
  expect(await marked(page, 'regulation')).toBeGreaterThan(0);
  expect(await stops(page)).toBeLessThan(before.stops);
  expect(await page.innerText('#text')).toBe(text);

  await page.reload();
  expect(await page.isChecked('#marks input[value="practice"]')).toBe(false);
  expect(await marked(page, 'practice')).toBe(0);
  await page.check('#marks input[value="practice"]');
  expect(await marked(page, 'practice')).toBe(before.practices);
  expect(await stops(page)).toBe(before.stops);
  expect(new URL(page.url()).search).toBe('');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a mark inside another one takes the look of the outer one while its own kind is hidden', async () => {
  const { page } = await site.open(REPORT);
  const nested = page.locator('#text .fact[data-kinds="practice regulation"]').first();
  expect(await nested.getAttribute('data-kind')).toBe('practice');
  await page.uncheck('#marks input[value="practice"]');
  expect(await nested.getAttribute('data-kind')).toBe('regulation');
  await page.context().close();
});

test('every entry of the list leads to a place in the text, and the place is shown', async () => {
  const { page } = await site.open(REPORT);
  const links = page.locator('#facts a.to-text');
  expect(await links.count()).toBeGreaterThan(0);
  await links.first().click();
  const target = page.locator('#text :target');
  expect(await target.count()).toBe(1);
  const box = await target.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  await page.context().close();
});

test('a mark leads to an entry whose sentences lead back to the mark', async () => {
  const { page } = await site.open(REPORT);
  const mark = page.locator('#text a.fact[data-kind="regulation"][id]').first();
  const id = (await mark.getAttribute('id')) ?? '';
  await mark.click();
  expect(page.url()).toContain('/regulations/');
  const back = page.locator(`a[href$="${REPORT}#${id}"]`).first();
  expect(await back.count()).toBe(1);
  await page.goto(new URL((await back.getAttribute('href')) ?? '', page.url()).href);
  expect(await page.locator(':target').getAttribute('id')).toBe(id);
  await page.context().close();
});

test('citations carry the day of access and the address', async () => {
  const { page } = await site.open(REPORT);
  const citations = await page.locator('#cite dd').allInnerTexts();
  expect(citations[0]).toMatch(/\[EB\/OL\].*\[\d{4}-\d{2}-\d{2}\]/u);
  expect(citations[1]).toContain(site.url(REPORT));
  await page.context().close();
});

test('without scripts all marks show, no choice is offered and the citation leaves the day open', async () => {
  const { page } = await site.open(REPORT, { javaScriptEnabled: false });
  expect(await marked(page, 'practice')).toBeGreaterThan(0);
  expect(await page.locator('#marks input').first().isVisible()).toBe(false);
  expect(await page.locator('#cite dd').first().innerText()).toContain('[引用日期]');
  await page.context().close();
});
