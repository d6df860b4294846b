/** Building again gives the same bytes, with any number of workers, and a site built for a sub-path works below it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../src/site-check/fingerprint-fs.ts';
import { runStep } from '../../src/site-check/run-step.ts';
import { DIST, openSite } from './open-site.ts';

const BASE = '/atlas/';
const TIMEOUT = 300_000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-builds-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script of the project and gives what went wrong, with what it printed. */
async function run(...command: string[]): Promise<string | null> {
  let printed = '';
  const reason = await runStep({ command: ['node', ...command], proof: null }, (text) => {
    printed += text;
  });
  return reason === null ? null : `${reason}\n${printed}`;
}

/** Other than the `build` step of `npm test` has, which reads with one. */
const WORKERS = '3';

test(
  'a second build, elsewhere, with other workers and without a cache, has the same files with the same bytes, as its manifest states them',
  async () => {
    const again = join(folder, 'again');
    const options = ['--workers', WORKERS, '--no-cache'];
    expect(await run('scripts/build.ts', '--out', again, ...options)).toBeNull();
    expect(fingerprint(again)).toEqual(fingerprint(DIST));
    expect(await run('scripts/verify.ts', again, '--content', 'content')).toBeNull();
  },
  TIMEOUT,
);

test(
  'a build for a sub-path has no link out of it, and finds its data, texts and graph below it',
  async () => {
    const below = join(folder, 'below');
    expect(await run('scripts/build.ts', '--out', below, '--base', BASE)).toBeNull();
    expect(await run('scripts/check-links.ts', below, '--base', BASE)).toBeNull();
    const site = await openSite(below, BASE);
    try {
      const { page, faults } = await site.open('search/?q=述法');
      const results = page.locator('#search-results a');
      await results.first().click();
      await page.waitForLoadState('networkidle');
      expect(new URL(page.url()).pathname).toMatch(/^\/atlas\/practices\//u);
      await page.goto(site.url('graph/'), { waitUntil: 'networkidle' });
      expect(await page.locator('#graph-tables tbody tr').count()).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    } finally {
      await site.close();
    }
  },
  TIMEOUT,
);
