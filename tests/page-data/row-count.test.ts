/** The number of rows is known without the rows, and is theirs. */
import { expect, test } from 'vitest';
import { nodesOfKind } from '../../src/graph/statements.ts';
import { metricPage } from '../../src/page-data/metric.ts';
import { practicePage } from '../../src/page-data/practice.ts';
import { regulationPage } from '../../src/page-data/regulation.ts';
import { rowCount } from '../../src/page-data/row-count.ts';
import { buildMadeUp } from '../export/made-up-export.ts';

const site = buildMadeUp();

test.each([
  ['regulation', (key: string) => regulationPage(site, key).list.page.total],
  ['practice', (key: string) => practicePage(site, key).list.page.total],
  ['indicator', (key: string) => metricPage(site.atlas, key).list.total],
  ['jurisdiction', () => 0],
  ['report', () => 0],
] as const)('of a %s', (kind, total) => {
  const keys = nodesOfKind(site.atlas.graph, kind).map(({ key }) => key);
  const counts = keys.map((key) => rowCount(site.atlas, key, kind));
  expect(counts).toEqual(keys.map(total));
  expect(counts.some((count) => count > 0)).toBe(!['jurisdiction', 'report'].includes(kind));
});
