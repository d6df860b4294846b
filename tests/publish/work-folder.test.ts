/** Where parts of a site wait, and how they get into it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderAside, moveInto, withWorkFolder } from '../../src/publish/work-folder-fs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '法治 work-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('what is moved stands beside what was there, in folders that both have too', () => {
  write('from/data/reports/a.json', 'a');
  write('from/data/nodes.csv', 'new');
  write('to/data/index.html', 'page');
  write('to/data/reports/index.html', 'list');
  write('to/data/nodes.csv', 'old');
  moveInto(join(folder, 'from'), join(folder, 'to'));
  const moved = readdirSync(join(folder, 'to'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name).slice(folder.length));
  expect(moved.sort()).toEqual(
    ['index.html', 'nodes.csv', 'reports/a.json', 'reports/index.html'].map((name) =>
      join('/to/data', name),
    ),
  );
  expect(readFileSync(join(folder, 'to/data/nodes.csv'), 'utf8')).toBe('new');
});

test('a folder aside lies in the work folder of the build, beside the site, and goes with it', async () => {
  const { site, aside } = await withWorkFolder((path) => {
    const waiting = folderAside('downloads');
    expect(existsSync(waiting)).toBe(true);
    return Promise.resolve({ site: resolve(path), aside: waiting });
  });
  expect(dirname(aside)).toBe(dirname(site));
  expect(existsSync(dirname(site))).toBe(false);
});

test('without a build it is among the temporary files of the system', () => {
  const aside = folderAside('downloads');
  expect(dirname(aside)).toBe(resolve(tmpdir()));
  rmSync(aside, { recursive: true });
});
