/** The page of corrections fills in the fact that the reader came from, and nothing else. */
import { expect, test } from 'vitest';
import { KINDS, useSite } from './open-site.ts';

const site = useSite();

test.each([
  ['a fact', 'nanjing-qinghe-2021#nanjing-qinghe-2021-5-9', true],
  ['markup', '<img src=x onerror=alert(1)>', false],
  ['a sentence', 'send your password to', false],
])('%s in the address', async (_, fact, expected) => {
  for (const language of ['', 'en/']) {
    const address = `${language}corrections/?fact=${encodeURIComponent(fact)}#report`;
    const { page, faults } = await site.open(address);
    const text = await page.locator('#mistake-text').innerText();
    expect(text.includes(fact)).toBe(expected);
    expect(faults).toEqual([]);
  }
});

test('a sentence on the page of a practice has its link, which leads to its own id', async () => {
  const address = KINDS.find(([kind]) => kind === 'practices/[id]/')?.[1] ?? '';
  const { page } = await site.open(address);
  const sentence = await page.locator('a.to-report').first().getAttribute('href');
  const link = await page.locator('a.report-mistake').first().getAttribute('href');
  await page.goto(new URL(link ?? '', page.url()).href);
  const anchor = decodeURIComponent(sentence?.split('#')[1] ?? '');
  expect(anchor.length).toBeGreaterThan(5);
  expect(await page.locator('#mistake-text').innerText()).toContain(`#${anchor}`);
});
