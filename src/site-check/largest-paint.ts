/** Largest contentful paint: how long a page takes until its largest text or picture is drawn. */
import type { Browser } from 'playwright-core';

/** One page, measured several times. */
export interface PagePaint {
  kind: string;
  /** Site path. */
  path: string;
  /** Milliseconds, ascending; a run in which the browser reported none is left out. */
  paints: number[];
}

/** Gives the last entry that the browser reports, in milliseconds; null for none. */
const LARGEST_PAINT = `new Promise((resolve) => {
  let last = null;
  new PerformanceObserver((list) => {
    last = list.getEntries().at(-1)?.startTime ?? last;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => resolve(last), 300);
})`;

/**
 * Opens each page so many times in a fresh session on a desktop-sized window.
 * @param url address of the site, ending in `/`
 * @param pages kind → site path of the page that stands for it
 */
export async function measurePaints(
  browser: Browser,
  url: string,
  pages: readonly (readonly [kind: string, path: string])[],
  runs: number,
): Promise<PagePaint[]> {
  const measured: PagePaint[] = [];
  for (const [kind, path] of pages) {
    const paints: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await page.goto(url + path.replace(/index\.html$/u, ''), { waitUntil: 'networkidle' });
      const paint = await page.evaluate<number | null>(LARGEST_PAINT);
      if (paint !== null) paints.push(paint);
      await context.close();
    }
    measured.push({ kind, path, paints: paints.sort((a, b) => a - b) });
  }
  return measured;
}

/** A Markdown table: the page, the median and the slowest run, in whole milliseconds. */
export function formatPaints(paints: readonly PagePaint[]): string {
  const rows = paints.map(({ kind, path, paints: runs }) => {
    const median = runs[Math.floor(runs.length / 2)];
    const slowest = runs.at(-1);
    const shown = (value: number | undefined) =>
      value === undefined ? 'not reported' : `${Math.round(value)}`;
    return `| ${kind === '' ? 'home' : kind} | ${path} | ${shown(median)} | ${shown(slowest)} |`;
  });
  return [
    '| kind of page | page measured | median, ms | slowest, ms |',
    '| --- | --- | --: | --: |',
    ...rows,
  ].join('\n');
}
