/** The page on data: every file, with its size and rows. */
import { expect, test } from 'vitest';
import { wholeFiles } from '../../src/export/export-files.ts';
import { buildTables } from '../../src/export/tables.ts';
import { TEXTS } from '../../src/i18n/texts.ts';
import { downloadList, DOWNLOADS, filePatterns } from '../../src/page-data/downloads.ts';
import { buildMadeUp, filesOf, OPTIONS, textOf } from '../export/made-up-export.ts';

const made = buildMadeUp();
const tables = buildTables(made.atlas, made.analysis);
const files = [...wholeFiles(made.atlas, made.analysis, OPTIONS)].map((file) => ({
  path: file.path,
  bytes: Buffer.byteLength(textOf(file) ?? 'bytes'),
  hash: '',
}));
const downloads = downloadList(files, tables);

test('every file on everything is listed, and nothing else', () => {
  // Three places are too few for ties, and a table without rows has no Parquet file.
  const none = ['parquet/ties.parquet', 'parquet/communities.parquet'];
  const expected = DOWNLOADS.filter((name) => !none.includes(name));
  expect(new Set(expected)).toEqual(new Set(files.map(({ path }) => path)));
  expect(downloads.map(({ name }) => name)).toEqual(expected);
});

test('size, rows and format are those of the file', () => {
  const nodes = downloads[0];
  expect(nodes).toMatchObject({
    path: 'data/nodes.csv',
    format: 'CSV',
    bytes: Buffer.byteLength(filesOf(made).get('nodes.csv') ?? ''),
    rows: made.atlas.graph.order,
  });
  expect(downloads.every(({ format }) => format !== '')).toBe(true);
  expect(downloads.find(({ name }) => name === 'graph.schema.json')?.format).toBe('JSON Schema');
});

test('the files of single things are there, as many as the page says', () => {
  const published = [...filesOf(made).keys()];
  for (const { pattern, count, example } of filePatterns(made.atlas, false)) {
    const [before = '', after = ''] = pattern.replace('data/', '').split('<id>');
    const found = published.filter((path) => path.startsWith(before) && path.endsWith(after));
    expect(found, pattern).toHaveLength(count);
    expect(published).toContain(example.replace('data/', ''));
  }
});

test('every column has its Chinese description, and none is described that is not there', () => {
  const columns = tables.flatMap(({ name, columns: all }) =>
    all.map((each) => `${name}.${each.name}`),
  );
  expect(new Set(Object.keys(TEXTS.zh.downloads.columnNames))).toEqual(new Set(columns));
});
