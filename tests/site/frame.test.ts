/** What all pages share: colours, languages, the way in for keyboards, and the answer to a wrong address. */
import { expect, test } from 'vitest';
import { useSite } from './open-site.ts';

const site = useSite();
const ADDRESS = 'practices/double-random-supervision/';

test('the choice of colours holds on the next page and gives way to the system again', async () => {
  const { page } = await site.open(ADDRESS, { colorScheme: 'light' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.selectOption('#theme-choice', 'dark');
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto(site.url('practices/'));
  expect(await background()).toBe(dark);
  expect(await page.inputValue('#theme-choice')).toBe('dark');
  await page.selectOption('#theme-choice', 'auto');
  expect(await background()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background()).toBe(dark);
  await page.context().close();
});

test('the other language has the same page', async () => {
  const { page } = await site.open(ADDRESS);
  await page.click('a[hreflang="en"]');
  expect(new URL(page.url()).pathname).toBe(`/en/${ADDRESS}`);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.click('a[hreflang="zh-CN"]');
  expect(new URL(page.url()).pathname).toBe(`/${ADDRESS}`);
  await page.context().close();
});

test('the first stop of the keyboard leads past the head of the page', async () => {
  const { page } = await site.open(ADDRESS);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.context().close();
});

test('a wrong address is answered with status 404 and ways on', async () => {
  const { page } = await site.open('');
  const response = await page.goto(site.url('regulations/no-such-document/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('main a').count()).toBeGreaterThan(2);
  await page.context().close();
});
