/** Every kind of page, in both languages: opens clean, is accessible in light and dark, and is readable without scripts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findUndeclaredChinese } from '../../src/site-check/page-language.ts';
import { findOutlineFaults } from '../../src/site-check/page-outline.ts';
import { KINDS, useSite } from './open-site.ts';

const site = useSite();
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `rule target: what to do`, one per element at fault. @param rules tags or names of rules */
async function violationsOf(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => {
      const [, remedy = ''] = failureSummary?.split('\n') ?? [];
      return `${id} ${target.join(' ')}: ${remedy.trim()}`;
    }),
  );
}

/** Stops of the keyboard that are looked at on a page. */
const STOPS = 40;

/** The element that has the focus. */
interface Focus {
  element: string;
  /** Its place among all elements. */
  index: number;
  /** It has an outline. */
  isMarked: boolean;
  /** Some of it is within the window, and nothing lies over all of it. */
  isInView: boolean;
}

/** Gives the {@link Focus}; null when no element of the page has it. */
const FOCUS = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const boxes = [...focused.getClientRects()];
  const isInView = boxes.some(({ left, top, right, bottom }) =>
    [0.1, 0.5, 0.9].some((at) => {
      const hit = document.elementFromPoint(left + (right - left) * at, top + (bottom - top) / 2);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    }),
  );
  return {
    element: focused.outerHTML.slice(0, 120),
    index: [...document.querySelectorAll('*')].indexOf(focused),
    isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    isInView,
  };
})()`;

/** Pixels that must be scrolled sideways to see all of the page. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('both languages have the same kinds of page', () => {
  const kinds = KINDS.map(([kind]) => kind).filter((kind) => !kind.endsWith('.html'));
  const english = kinds.filter((kind) => kind.startsWith('en/'));
  expect(english.map((kind) => kind.slice('en/'.length))).toEqual(
    kinds.filter((kind) => !kind.startsWith('en/')),
  );
  expect(english).toMatchInlineSnapshot(`
    [
      "en/about/",
      "en/communities/",
      "en/compare/",
      "en/corrections/",
      "en/data/",
      "en/diffusion/",
      "en/duty/",
      "en/graph/",
      "en/",
      "en/jurisdictions/[id]/",
      "en/jurisdictions/",
      "en/matrix/",
      "en/matrix/regulations/",
      "en/matrix/sections/",
      "en/metrics/[id]/",
      "en/metrics/",
      "en/practices/[id]/",
      "en/practices/",
      "en/quality/",
      "en/regulations/[id]/",
      "en/regulations/",
      "en/regulations/page/[n]/",
      "en/reports/[id]/",
      "en/reports/",
      "en/search/",
      "en/timeline/",
    ]
  `);
});

describe.concurrent.each(KINDS)('%s', (kind, address) => {
  test('opens without errors, asks no other server, is accessible in light and dark, fits a phone', async ({
    expect,
  }) => {
    const { page, faults } = await site.open(address);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getAttribute('html', 'lang')).toBe(kind.startsWith('en/') ? 'en' : 'zh-CN');
    expect(await violationsOf(page, RULES)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, RULES)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overhang(page), 'on a phone nothing sticks out to the side').toBe(0);
    // What the scripts have drawn is part of the page, too.
    const drawn = await page.content();
    expect(findOutlineFaults(drawn)).toEqual([]);
    if (kind.startsWith('en/')) expect(findUndeclaredChinese(drawn)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('shows where the keyboard is and lets it go on', async ({ expect }) => {
    const { page } = await site.open(address);
    const seen = new Set<string>();
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate<Focus | null>(FOCUS);
      // After the last stop the browser's own controls have their turn.
      if (focus === null) break;
      expect(focus.isMarked, `${focus.element} has a ring`).toBe(true);
      expect(focus.isInView, `${focus.element} is in view`).toBe(true);
      seen.add(`${focus.index}`);
      expect(seen.size, `${focus.element} keeps the focus`).toBe(stop + 1);
    }
    expect(seen.size).toBeGreaterThan(8);
    await page.context().close();
  });

  test('is readable without scripts', async ({ expect }) => {
    const { page, faults } = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect((await page.innerText('main')).length).toBeGreaterThan(60);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
