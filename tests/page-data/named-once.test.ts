/** Documents that one report names: links lead to its words instead of a page. */
import { expect, test } from 'vitest';
import { explorerGraph } from '../../src/export/explorer-graph.ts';
import { explorerGraphSchema } from '../../src/export/explorer-schema.ts';
import { nodeIri } from '../../src/export/rdf-terms.ts';
import { unpackExplorerGraph } from '../../src/explorer/explorer-model.ts';
import { pageOfNode } from '../../src/explorer/node-page.ts';
import { analyse } from '../../src/graph/analyse.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { regulationKey } from '../../src/graph/node-keys.ts';
import { linkTo } from '../../src/page-data/entities.ts';
import { showWhereNamed } from '../../src/page-data/named-once.ts';
import { hasOwnPage } from '../../src/page-data/paths.ts';
import { reportPage } from '../../src/page-data/report-page.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

const found = (id: string) => ({
  id,
  title: `${id}办法`,
  number: null,
  level: 'county' as const,
  kind: null,
  issuer: null,
  region: null,
});
const place = { path: ['南境省', '云州市'], code: '9901' };
const report = (id: string, years: number, ids: readonly string[]) =>
  madeUpReport({
    ...place,
    id,
    years,
    found: ids.filter((each) => each !== 'gangyao').map(found),
    regulations: ids.map((each) => ({ id: each, relation: 'cites' })),
    ...(id === 'a'
      ? { links: [{ from: 'based', to: 'gangyao', kind: 'localises', why: 'made-under' }] }
      : {}),
  });
const atlas = buildAtlas(
  [report('a', 2019, ['gangyao', 'once', 'twice', 'based']), report('b', 2020, ['twice'])],
  madeUpVocabulary({
    regulations: ['gangyao'],
    divisions: { '99': '南境省', '9901': '云州市' },
  }),
);
const before = linkTo(atlas.graph, regulationKey('once')).path;
showWhereNamed(atlas);

test.each([
  ['once', false, 'a document that one report names'],
  ['twice', true, 'one that two reports of a place name'],
  ['based', true, 'one that is also linked with another document'],
  ['gangyao', true, 'one of the registry'],
])('%s has a page: %s (%s)', (id, has) => {
  const key = regulationKey(id);
  expect(hasOwnPage(atlas.graph.getNodeAttributes(key))).toBe(has);
  if (has) expect(linkTo(atlas.graph, key).path).toBe(`regulations/${id}/`);
});

test('links to it lead to the words of the report, which do not link to themselves; its IRI stays', () => {
  const { path } = linkTo(atlas.graph, regulationKey('once'));
  const { facts, text } = reportPage(atlas, 'a');
  const fact = facts.find(({ start, end }) => text.slice(start, end).includes('once'));
  expect(before).toBe('regulations/once/');
  expect(path).toBe(`reports/a/#${fact?.anchor ?? ''}`);
  expect(fact?.target).toBeNull();
  const node = atlas.graph.getNodeAttributes(regulationKey('once'));
  expect(nodeIri('https://example.org/', node)).toBe('https://example.org/regulations/once/#it');
});

test('the graph page knows where it leads', () => {
  const packed = explorerGraph(atlas, analyse(atlas), 'atlas');
  expect(explorerGraphSchema.parse(packed)).toEqual(packed);
  const { nodes } = unpackExplorerGraph(packed);
  const pages = nodes.filter(({ kind }) => kind === 'regulation').map(pageOfNode);
  expect(pages.filter((path) => path.startsWith('reports/a/#'))).toHaveLength(1);
  expect(pages).toContain('regulations/twice/');
});
