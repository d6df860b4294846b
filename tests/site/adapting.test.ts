/** The second content set builds a site of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSiteFiles } from '../../src/site-check/read-site-fs.ts';
import { mergeContent } from '../adapting/merge-content.ts';
import { runBuild } from './build-runs.ts';

test('other content gives another site', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'adapting-'));
  try {
    const out = join(folder, 'dist');
    const { status, output } = await runBuild(mergeContent(folder), out);
    expect(output).toMatch(/pages, \d+ files/u);
    expect(status).toBe(0);
    const home = readFileSync(join(out, 'index.html'), 'utf8');
    expect(home).toContain('<title>政务公开图谱');
    expect(home).not.toContain('法治图谱');
    const pages = listSiteFiles(out).filter((path) => path.startsWith('practices/'));
    expect(pages).toEqual(
      expect.arrayContaining([
        'practices/open-days/index.html',
        'practices/publication-review/index.html',
      ]),
    );
    expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toContain('Openness Atlas');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
