/** Registries kept between builds: read once for as long as nothing in them changes, and never kept with a fault. */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { ContentError } from '../../src/errors.ts';
import { loadKeptRegistries } from '../../src/facts/kept-registries-fs.ts';
import { openStageCache } from '../../src/facts/stage-cache-fs.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { mergeContent } from '../adapting/merge-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-registries-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [merged, caches] = [join(folder, 'merged'), join(folder, 'cache')];
let content: string;
beforeEach(() => {
  for (const path of [merged, caches]) rmSync(path, { recursive: true, force: true });
  content = mergeContent(merged);
});

const entries = () =>
  !existsSync(caches)
    ? []
    : readdirSync(caches, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));

/** The registries without what no comparison can look into. */
function load(label = 'content') {
  const cache = openStageCache(caches, 'facts');
  const { places, ...rest } = loadKeptRegistries(content, label, cache);
  return { rest, name: places.englishName('彭水苗族土家族自治县'), faults: cache.faults() };
}

test('kept registries say what those say that are read', () => {
  const read = load();
  expect(entries()).toHaveLength(1);
  expect(load()).toEqual(read);
  const { places, ...rest } = loadVocabulary(content);
  expect(read.rest).toEqual(rest);
  expect(read.name).toBe(places.englishName('彭水苗族土家族自治县'));
  expect(entries()).toHaveLength(1);
});

test('another registry or another name of the folder is read anew, another report changes nothing', () => {
  load();
  appendFileSync(join(content, 'reports/nanjing/linxi-2021.md'), '\n另起一段。\n');
  load();
  expect(entries()).toHaveLength(1);
  load('elsewhere');
  expect(entries()).toHaveLength(2);
  const practices = readdirSync(join(content, 'practices')).sort()[0] ?? '';
  appendFileSync(join(content, 'practices', practices), '\n# another line\n');
  load();
  expect(entries()).toHaveLength(3);
});

test.each([
  ['no registry', '}', 'practices/zz.yaml'],
  ['a private person’s number', '- id: a\n  note: 13812345678\n', 'places/note.yaml'],
])('registries with a fault (%s) are named each time and not kept', (_, text, file) => {
  writeFileSync(join(content, file), text);
  for (let run = 0; run < 2; run++) expect(() => load()).toThrow(ContentError);
  expect(entries()).toEqual([]);
});

test('a damaged entry is read anew, and told', () => {
  const read = load();
  for (const path of entries()) writeFileSync(path, 'damaged');
  const again = load();
  expect(again.rest).toEqual(read.rest);
  expect(again.faults.join()).toContain('1 damaged');
});
