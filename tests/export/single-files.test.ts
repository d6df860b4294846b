/** Files on single things: on a large site bundles hold what files of their own held before. */
import { gunzipSync } from 'node:zlib';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataPackage } from '../../src/export/data-package.ts';
import { wholeFiles } from '../../src/export/export-files.ts';
import { singleFiles } from '../../src/export/single-files.ts';
import { buildTables } from '../../src/export/tables.ts';
import { thingFile } from '../../src/export/thing-files.ts';
import { writeFiles, type WrittenFile } from '../../src/export/write-file-fs.ts';
import { downloadList, filePatterns } from '../../src/page-data/downloads.ts';
import { buildMadeUp, OPTIONS, textOf } from './made-up-export.ts';

const { atlas, analysis } = buildMadeUp();
const large = { ...OPTIONS, isLarge: true };
const textsOf = (isLarge: boolean) =>
  new Map(
    [...singleFiles(atlas, { ...OPTIONS, isLarge })].map((file) => [file.path, textOf(file) ?? '']),
  );
/** Triples as text; a blank node has another name in every document. */
const readTurtle = (text: string) =>
  new Parser()
    .parse(text)
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object]
        .map(({ termType, value }) => (termType === 'BlankNode' ? '_' : value))
        .join(' '),
    );
const [alone, bundled] = [textsOf(false), textsOf(true)];
const folder = mkdtempSync(join(tmpdir(), 'fazhi-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['reports', 'statements', 'jurisdictions', 'regulations'])('%s', (name) => {
  it('has fewer files, and in its bundle each thing is what it was in its own file', () => {
    const single = [...alone].filter(
      ([path]) => path.startsWith(`${name}/`) && path.endsWith('.json'),
    );
    const bundles = [...bundled.keys()].filter(
      (path) => path.startsWith(`${name}/`) && path.endsWith('.json.gz'),
    );
    expect(bundles.length).toBeLessThan(single.length);
    for (const [path, text] of single) {
      const id = path.slice(name.length + 1, -'.json'.length);
      const bundle = bundled.get(`${name}/${thingFile(id, bundles.length)}`) ?? '{}';
      expect((JSON.parse(bundle) as Record<string, unknown>)[id]).toEqual(JSON.parse(text));
    }
  });
});

it('the linked data of a bundle are those of its reports together', () => {
  const ofAll = (files: ReadonlyMap<string, string>) =>
    [...files]
      .filter(([path]) => /\.ttl(?:\.gz)?$/u.test(path))
      .flatMap(([, text]) => readTurtle(text))
      .sort();
  expect(ofAll(bundled)).toEqual(ofAll(alone));
  expect(ofAll(alone).length).toBeGreaterThan(10);
});

it('what belongs to no bundle has the same content, JSON compressed, tables and originals where they were', () => {
  const others = (files: ReadonlyMap<string, string>) =>
    [...files].filter(([path]) => /^(?:practices|metrics)\/|original\.txt$/u.test(path));
  const compressed = (path: string) => (path.endsWith('.json') ? `${path}.gz` : path);
  expect(others(alone).map(([path]) => path)).toContain('metrics/accepted.csv');
  expect(others(bundled)).toEqual(others(alone).map(([path, text]) => [compressed(path), text]));
});

it('the page says where the bundles are', () => {
  for (const { pattern, count, example } of filePatterns(atlas, true)) {
    const [before = '', after = ''] = pattern.replace('data/', '').split(/<id>|<n>/u);
    const found = [...bundled.keys()].filter(
      (path) => path.startsWith(before) && path.endsWith(after),
    );
    expect(found, pattern).toHaveLength(count);
    expect(bundled.has(example.replace('data/', '')), example).toBe(true);
  }
});

describe('files on everything of a large site', () => {
  let made: WrittenFile[];
  beforeAll(async () => {
    made = await writeFiles(folder, wholeFiles(atlas, analysis, large), null);
  });

  it('hold what the plain ones hold', () => {
    for (const file of wholeFiles(atlas, analysis, OPTIONS)) {
      const { path } = file;
      const text = textOf(file);
      if (text === null || path === 'datapackage.json') continue;
      const isPlain = made.some((file) => file.path === path);
      const bytes = readFileSync(join(folder, isPlain ? path : `${path}.gz`));
      expect((isPlain ? bytes : gunzipSync(bytes)).toString(), path).toBe(text);
    }
  });

  it('are listed with their size, and the tables are described where they are', () => {
    const tables = buildTables(atlas, analysis);
    const edges = downloadList(made, tables).find(({ name }) => name === 'edges.csv');
    expect(edges).toMatchObject({ path: 'data/edges.csv.gz', format: 'CSV (gzip)' });
    expect(edges?.bytes).toBe(readFileSync(join(folder, 'edges.csv.gz')).length);
    const { resources } = dataPackage(tables, large) as { resources: { path: string }[] };
    const there = readdirSync(folder);
    for (const { path } of resources) expect(there).toContain(path);
  });

  it('leave out the database alone', () => {
    const names = (options: typeof OPTIONS) =>
      [...wholeFiles(atlas, analysis, options)].map(({ path }) => path.replace(/\.gz$/u, ''));
    expect(names(OPTIONS).filter((path) => !names(large).includes(path))).toEqual(['atlas.sqlite']);
  });
});
