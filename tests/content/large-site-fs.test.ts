/** When a site is a large one: by its number of reports, or by wish. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { isLargeSite, LARGE_ABOVE } from '../../src/content/large-site-fs.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-size-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

/** A content folder with so many files that can be reports. */
function contentOf(reports: number): string {
  const root = join(folder, `${reports}`);
  const province = join(root, 'reports', 'guangdong');
  mkdirSync(province, { recursive: true });
  for (let number = 0; number < reports; number += 1)
    writeFileSync(join(province, `town-${number}.md`), '');
  return root;
}

const [usual, large] = [contentOf(LARGE_ABOVE), contentOf(LARGE_ABOVE + 1)];

test.each([
  [usual, '', false],
  [large, '', true],
  [usual, '1', true],
  [large, '0', false],
])('%s with ATLAS_LARGE=%j is large: %s', (root, told, isLarge) => {
  vi.stubEnv('ATLAS_LARGE', told);
  expect(isLargeSite(root)).toBe(isLarge);
});
