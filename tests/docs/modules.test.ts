/** What every module owes its next reader: an opening sentence and, in the source, documented exports that somebody uses and a length that can be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSiteFiles } from '../../src/site-check/read-site-fs.ts';

const MOST_LINES = 400;
const SOURCE_FOLDERS = ['src', 'scripts'];
const sources = new Map(
  [...SOURCE_FOLDERS, 'tests', 'deploy'].flatMap((folder) =>
    listSiteFiles(folder)
      .filter((path) => /\.(?:ts|mjs|astro)$/u.test(path))
      .map((path) => [join(folder, path), readFileSync(join(folder, path), 'utf8')] as const),
  ),
);
sources.set('astro.config.mjs', readFileSync('astro.config.mjs', 'utf8'));
const modules = [...sources].filter(([path]) => SOURCE_FOLDERS.includes(path.split('/')[0] ?? ''));

// `/** What it is for.` at the head of a script or test, or below the fence of an Astro component.
const OPENING = /^(?:---\n)?\/\*\*\s/u;

test('modules open with what they are for', () => {
  expect(sources.size).toBeGreaterThan(300);
  expect([...sources].filter(([, text]) => !OPENING.test(text)).map(([path]) => path)).toEqual([]);
});

test('modules are short enough to be read in one go', () => {
  const long = modules.filter(([, text]) => text.split('\n').length > MOST_LINES);
  expect(long.map(([path]) => path)).toEqual([]);
});

test('no module is named for nothing in particular', () => {
  const vague = modules.filter(([path]) =>
    /(?:^|[/-])(?:utils?|helpers?|manager|misc|common-code)\b/u.test(path),
  );
  expect(vague.map(([path]) => path)).toEqual([]);
});

// Lines such as `export function readYaml(`, `export const TEXTS =`, `export class Tally {`.
const EXPORTED = /^export (?:async )?(?<kind>const|function|class)\*? (?<name>\w+)/gmu;

/** Exported functions, classes and constants of the source but those that Astro calls. */
const exported = modules
  .filter(([path]) => !/^src\/(?:pages\/|middleware\.ts)/u.test(path))
  .flatMap(([path, text]) =>
    [...text.matchAll(EXPORTED)].map(({ index, groups }) => ({
      path,
      name: groups?.['name'] ?? '',
      kind: groups?.['kind'] ?? '',
      isDocumented: text.slice(0, index).endsWith('*/\n'),
    })),
  );

test('what is exported is used by another module', () => {
  const words = new Map(
    [...sources].map(([path, text]) => [path, new Set(text.match(/[A-Za-z_$][\w$]*/gu))]),
  );
  expect(exported.length).toBeGreaterThan(500);
  const unused = exported.filter(
    ({ path, name }) => ![...words].some(([other, used]) => other !== path && used.has(name)),
  );
  expect(unused.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
});

test('exported functions and classes say what they take and give', () => {
  const silent = exported.filter(({ kind, isDocumented }) => kind !== 'const' && !isDocumented);
  expect(silent.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
});
