/** The tables as a spreadsheet or a data tool reads them back: CSV and its data package. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/export/csv.ts';
import { buildMadeUp, filesOf, observedInTextOrder } from './made-up-export.ts';

const made = buildMadeUp();
const files = filesOf(made);
const { graph, evidence } = made.atlas;

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string }[];
    primaryKey: string[];
    foreignKeys: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as { resources: Resource[] };
/** Three places are too few for any tie. */
const EMPTY = new Set(['ties', 'communities']);
const readRows = (path: string) =>
  parse<Record<string, string>>(files.get(path) ?? '', { columns: true, record_delimiter: '\r\n' });
const rowsOf = new Map(resources.map(({ name, path }) => [name, readRows(path)] as const));

describe('writeCsv', () => {
  it.each<[string, string | number | boolean | null, string]>([
    ['a plain text', '青禾县', '青禾县'],
    ['a comma', '一,二', '"一,二"'],
    ['a quote', '"三项"', '"""三项"""'],
    ['a line end', '一\n二', '"一\n二"'],
    ['a formula', '=SUM(A1)', "'=SUM(A1)"],
    ['another', '+1', "'+1"],
    ['one behind a tab', '\t=1', "'\t=1"],
    ['one with a comma', '@SUM(A1,A2)', '"\'@SUM(A1,A2)"'],
    ['a negative number, which is one', -3.25, '-3.25'],
    ['zero', 0, '0'],
    ['nothing', null, ''],
    ['false', false, 'false'],
    ['a formula behind a full-width sign', '＝1', "'＝1"],
  ])('writes %s', (_, value, field) => {
    expect(writeCsv(['a'], [[value]])).toBe(`a\r\n${field}\r\n`);
  });
});

describe('tables', () => {
  it.each(resources)(
    '$name: columns are those that the data package names',
    ({ name, path, schema }) => {
      const [header] = parse(files.get(path) ?? '', { to: 1, record_delimiter: '\r\n' });
      expect(header).toEqual(schema.fields.map((field) => field.name));
      if (!EMPTY.has(name)) expect(rowsOf.get(name)?.length).toBeGreaterThan(0);
    },
  );

  it.each(resources)(
    '$name: values have their types, keys are unique and lead somewhere',
    ({ name, schema }) => {
      const rows = rowsOf.get(name) ?? [];
      const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join('|'));
      expect(new Set(keys).size).toBe(rows.length);
      for (const { name: field, type } of schema.fields)
        for (const row of rows) {
          const value = row[field] ?? '';
          if (value === '') continue;
          if (type === 'integer') expect(value).toMatch(/^-?\d+$/u);
          if (type === 'number') expect(Number.isFinite(Number(value))).toBe(true);
          if (type === 'boolean') expect(value).toMatch(/^(?:true|false)$/u);
        }
      for (const { fields, reference } of schema.foreignKeys) {
        const targets = new Set(
          rowsOf.get(reference.resource)?.map((row) => row[reference.fields]),
        );
        for (const row of rows) expect(targets).toContain(row[fields]);
      }
    },
  );

  it('holds every node, edge and piece of evidence', () => {
    expect(rowsOf.get('nodes')?.map(({ key }) => key)).toEqual(graph.nodes());
    expect(rowsOf.get('edges')?.map(({ key }) => key)).toEqual(graph.edges());
    expect(rowsOf.get('evidence')?.map(({ id, quote }) => [id, quote])).toEqual(
      // The one quote that a spreadsheet would reckon with is guarded.
      [...evidence.values()].map(({ id, quote }) => [id, quote === '-3.25%' ? `'${quote}` : quote]),
    );
  });

  it('names evidence that is there', () => {
    for (const row of rowsOf.get('edges') ?? [])
      for (const id of row['evidence']?.split(' ').filter((part) => part !== '') ?? [])
        expect(evidence.has(id)).toBe(true);
  });

  it('keeps numbers as they are: zero, empty slots, signs and fractions', () => {
    const metrics = new Map(rowsOf.get('metrics')?.map((row) => [row['edge'], row]));
    const rows = observedInTextOrder(made).map((edge) => {
      const { value, unit, qualifier, period_from } = metrics.get(edge) ?? {};
      return [value, unit, qualifier, period_from];
    });
    expect(rows).toEqual([
      ['0', '件', 'exact', ''],
      ['', '件', 'exact', ''],
      ['-3.25', '%', 'about', '2019-01-01'],
      ['45134230', '元', 'exact', ''],
    ]);
  });

  it('guards the title that would run as a formula and keeps the rest of it', () => {
    const report = rowsOf.get('nodes')?.find(({ key }) => key === 'report:qinghe-2019');
    expect(report).toMatchObject({
      label: `'=青禾镇 "2019" <法治> & 报告,\t其一`,
      year_from: '2018',
    });
  });
});
