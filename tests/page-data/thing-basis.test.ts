/** Things with equal bases show the same: whatever is changed, what then shows something else has another basis. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/graph/analyse.ts';
import type { Atlas, NodeAttributes } from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { placeKey, practiceKey } from '../../src/graph/node-keys.ts';
import { nodesOfKind } from '../../src/graph/statements.ts';
import { plainJson } from '../../src/page-data/plain-json.ts';
import type { Site } from '../../src/page-data/site.ts';
import { thingBasis } from '../../src/page-data/thing-basis.ts';
import { thingPage } from '../../src/page-data/thing-page.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from '../graph/made-up-atlas.ts';

const vocabulary = madeUpVocabulary({
  regulations: ['gangyao', 'tiaoli', 'banfa'],
  practices: ['gongshi', 'hearing', 'kaifang'],
  indicators: ['accepted', 'closed'],
  divisions: { '99': '南境省', '9901': '云州市', '990102': '青禾县', '990103': '白石县' },
});
const city: Pick<ReportSketch, 'path' | 'code' | 'level'> = {
  path: ['南境省', '云州市'],
  code: '9901',
  level: 'city',
};
const county = { path: ['南境省', '云州市', '青禾县'], code: '990102' };
const other = { path: ['南境省', '云州市', '白石县'], code: '990103' };

const SKETCHES: ReportSketch[] = [
  {
    ...city,
    id: 'city',
    years: 2020,
    regulations: ['gangyao', 'tiaoli'],
    practices: [{ id: 'hearing', status: 'adopted' }],
    metrics: [{ value: 3 }],
  },
  {
    ...county,
    id: 'a',
    years: 2020,
    regulations: ['gangyao', 'banfa'],
    publications: ['fazhibao'],
    practices: [{ id: 'gongshi', status: 'planned' }],
    metrics: [{ value: 0 }, { indicator: 'closed', value: 7 }],
    links: [{ from: 'tiaoli', to: 'gangyao', kind: 'localises', why: 'made-under' }],
  },
  {
    ...county,
    id: 'b',
    years: 2021,
    regulations: ['gangyao'],
    practices: [{ id: 'gongshi', status: 'adopted' }],
  },
  {
    ...other,
    id: 'c',
    years: 2021,
    regulations: ['gangyao', 'banfa'],
    practices: [
      { id: 'gongshi', status: 'adopted' },
      { id: 'kaifang', status: 'adopted' },
    ],
  },
];

/** Reports that say what they were made of, as reading with a cache lets them. */
const reportsOf = (sketches: readonly ReportSketch[]) =>
  sketches.map((sketch) => ({ ...madeUpReport(sketch), madeOf: JSON.stringify(sketch) }));

const siteOf = (atlas: Atlas): Site => ({ atlas, analysis: analyse(atlas) });
const build = (sketches = SKETCHES) => siteOf(buildAtlas(reportsOf(sketches), vocabulary));

const FOLDERS = [
  ['reports', 'report'],
  ['jurisdictions', 'jurisdiction'],
] as const;

/** Basis and content of all pages of reports and places, by folder and id. */
function pagesOf(site: Site): Map<string, { basis: string | null; shows: string }> {
  const sources = { site, isLarge: false, skeletonOf: () => undefined };
  return new Map(
    FOLDERS.flatMap(([folder, kind]) =>
      nodesOfKind(site.atlas.graph, kind).map(({ node: { id } }) => [
        `${folder}/${id}`,
        {
          basis: thingBasis(folder, site, id),
          shows: plainJson(thingPage(folder, sources, { id, number: 1 })),
        },
      ]),
    ),
  );
}

const before = pagesOf(build());

/** Pages that show something else than before, after checking that each has another basis. */
function changedBy(site: Site): string[] {
  const after = pagesOf(site);
  const changed = [...after].filter(([name, { shows }]) => shows !== before.get(name)?.shows);
  const unseen = changed.filter(([name, { basis }]) => basis === before.get(name)?.basis);
  expect(unseen.map(([name]) => name)).toEqual([]);
  return changed.map(([name]) => name);
}

test('the same reports give the same bases, each another', () => {
  const again = pagesOf(build());
  expect([...again].map(([, { basis }]) => basis)).toEqual(
    [...before].map(([, { basis }]) => basis),
  );
  const bases = [...before.values()].map(({ basis }) => basis);
  expect(bases).not.toContain(null);
  expect(new Set(bases).size).toBe(bases.length);
});

test.each(SKETCHES.map(({ id }) => id))('without the report %s', (id) => {
  const changed = changedBy(build(SKETCHES.filter((sketch) => sketch.id !== id)));
  expect(changed.includes('jurisdictions/990102')).toBe(['a', 'b'].includes(id));
});

test.each<[string, Partial<ReportSketch>]>([
  ['years', { years: 2019 }],
  ['another document', { regulations: ['gangyao', 'tiaoli'] }],
  ['another status', { practices: [{ id: 'gongshi', status: 'problem' }] }],
  ['another number', { metrics: [{ value: 4 }] }],
  ['nothing', { regulations: [], practices: [], metrics: [], links: [] }],
])('with %s in a report', (_, change) => {
  const changed = changedBy(
    build(SKETCHES.map((sketch) => (sketch.id === 'a' ? { ...sketch, ...change } : sketch))),
  );
  expect(changed).toContain('reports/a');
  expect(changed).toContain('jurisdictions/990102');
});

const keys = build().atlas.graph.nodes();
const RENAMED: (node: NodeAttributes) => NodeAttributes = (node) => ({
  ...node,
  label: `${node.label}改`,
  ...('nameEn' in node ? { nameEn: `${node.nameEn ?? ''} renamed` } : {}),
});

test.each(keys)('with another name of %s', (key) => {
  const site = build();
  const { graph } = site.atlas;
  graph.replaceNodeAttributes(key, RENAMED(graph.getNodeAttributes(key)));
  changedBy(site);
});

test.each(keys.filter((key) => key.startsWith('reg:')))('with %s shown at a sentence', (key) => {
  const site = build();
  site.atlas.graph.mergeNodeAttributes(key, { shownAt: 'reports/a/#s1' });
  expect(changedBy(site)).not.toEqual([]);
});

test('with other peers', () => {
  const { atlas, analysis } = build();
  const peer = {
    place: placeKey('990103'),
    basis: 'same-level',
    similarity: 0.5,
    sharedPractices: [practiceKey('gongshi')],
    sharedRegulations: [],
  } as const;
  const peers = new Map([[placeKey('990102'), [peer]]]);
  expect(changedBy({ atlas, analysis: { ...analysis, peers } })).toEqual(['jurisdictions/990102']);
});

test('pages of reports that do not say what they were made of have none', () => {
  const untold = siteOf(buildAtlas(SKETCHES.map(madeUpReport), vocabulary));
  expect(thingBasis('reports', untold, 'a')).toBeNull();
  expect(thingBasis('jurisdictions', untold, '990102')).toBeNull();
});
