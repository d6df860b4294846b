/** Made-up reports in many places, changed at random and input by input: pages with an equal basis show the same, further pages of long lists too. */
import { expect, test } from 'vitest';
import { analyse } from '../../src/graph/analyse.ts';
import type { NodeAttributes } from '../../src/graph/atlas.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { workOut, type KeepPart } from '../../src/graph/keep-part.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';
import { ROWS_PER_PAGE } from '../../src/page-data/list-pages.ts';
import type { Site } from '../../src/page-data/site.ts';
import { statedBases } from '../../src/page-data/stated-basis.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from '../graph/made-up-atlas.ts';
import { changedPages, statedPagesOf, type StatedPage } from './stated-pages.ts';

const PLACES = 2 * ROWS_PER_PAGE + 20;

const city = (at: number) => `99${String(10 + Math.floor(at / 90))}00`;
const code = (at: number) => `99${String(10 + Math.floor(at / 90))}${String(10 + (at % 90))}`;
const divisions: Record<string, string> = { '970000': '西境省', '990000': '南境省' };
for (let at = 0; at < PLACES; at++) {
  divisions[city(at)] ??= `第${city(at).slice(2, 4)}市`;
  divisions[code(at)] = `第${at}县`;
}

const vocabulary = madeUpVocabulary({
  regulations: [
    { id: 'gangyao', aliases: ['纲要'] },
    { id: 'tiaoli', implements: ['gangyao'] },
    { id: 'banfa', implements: ['tiaoli'], successorOf: 'jiu-banfa' },
    { id: 'jiu-banfa', successorOf: 'laojiu-banfa' },
    'laojiu-banfa',
    'guiding',
  ],
  practices: [
    { id: 'gongshi', mandatedBy: ['gangyao', '没有的文件'], confusable: '另一回事' },
    { id: 'gongshi-wang', parent: 'gongshi' },
    'hearing',
    'kaifang',
  ],
  indicators: ['accepted', 'closed'],
  divisions,
});
const DOCUMENTS = ['gangyao', 'tiaoli', 'banfa', 'jiu-banfa', 'guiding'];
const PRACTICES = ['gongshi', 'gongshi-wang', 'hearing', 'kaifang'];

function sketchOf(at: number, random: () => number): ReportSketch {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], share: number) => list.filter(() => random() < share);
  const county = code(at % PLACES);
  return {
    id: `r${at}`,
    code: county,
    path: ['南境省', divisions[city(at % PLACES)] ?? '', divisions[county] ?? ''],
    years: pick([2019, 2020, 2021, [2020, 2021] as [number, number], null]),
    regulations: [
      'gangyao',
      ...some(DOCUMENTS.slice(1), 0.05).map((id) => ({
        id,
        relation: pick(['implements', 'cites'] as const),
        status: pick(['done', 'planned'] as const),
      })),
    ],
    practices: [
      { id: 'gongshi', status: pick(['adopted', 'planned', 'problem'] as const) },
      ...some(PRACTICES.slice(1), 0.1),
    ],
    metrics: [
      { value: Math.floor(random() * 9) },
      { value: null, unit: '次' },
      ...some(['closed'], 0.1).map((indicator) => ({ indicator })),
    ],
    links: some(['banfa', 'tiaoli'], 0.02).map((from) => ({
      from,
      to: 'gangyao',
      kind: 'localises' as const,
      why: 'made-under' as const,
    })),
  };
}

// No page of these things shows positions.
const withoutLayout: KeepPart = (part, looksAt, work) =>
  part === 'layout' ? (new Map() as ReturnType<typeof work>) : workOut(part, looksAt, work);

function siteOf(sketches: readonly ReportSketch[], words: Vocabulary = vocabulary): Site {
  const reports = sketches.map((sketch) => ({
    ...madeUpReport(sketch),
    madeOf: JSON.stringify(sketch),
  }));
  const atlas = buildAtlas(reports, words);
  return { atlas, analysis: analyse(atlas, withoutLayout) };
}

const first = seededRandom(5);
const SKETCHES = Array.from({ length: PLACES + 60 }, (_, at) => sketchOf(at, first));
const before = statedPagesOf(siteOf(SKETCHES), false);
const changedBy = (site: Site) => changedPages(before, statedPagesOf(site, false));

/** Pages whose n-th basis is as it was. */
const sameBases = (after: ReadonlyMap<string, StatedPage>, at: number) =>
  [...after].filter(([name, { bases }]) => {
    const basis = bases[at];
    return basis !== undefined && basis === before.get(name)?.bases[at];
  });

test('the same reports give the same bases, each another; further pages have two', () => {
  expect(statedPagesOf(siteOf(SKETCHES), false)).toEqual(before);
  const bases = [...before.values()].flatMap((page) => page.bases);
  expect(bases).not.toContain(null);
  expect(new Set(bases).size).toBe(bases.length);
  const further = [...before].filter(([name]) => name.includes('/page '));
  expect(further.map(([name]) => name.split(' ')[0])).toEqual(
    expect.arrayContaining(['regulations/page', 'practices/page', 'metrics/page']),
  );
  expect(new Set(further.map(([, page]) => page.bases.length))).toEqual(new Set([2]));
});

test.each(Array.from({ length: 12 }, (_, seed) => seed))('changes at random, seed %i', (seed) => {
  const random = seededRandom(seed);
  const sketches = [...SKETCHES];
  for (let change = 0; change <= seed % 3; change++) {
    const at = Math.floor(random() * sketches.length);
    const fresh = sketchOf(Math.floor(random() * PLACES), random);
    const old = sketches[at] as ReportSketch;
    const kinds: ReportSketch[][] = [
      [{ ...fresh, id: old.id }],
      [{ ...old, practices: fresh.practices ?? [] }],
      [{ ...old, metrics: fresh.metrics ?? [] }],
      [{ ...old, regulations: fresh.regulations ?? [], links: fresh.links ?? [] }],
      [{ ...old, years: fresh.years ?? 2018 }],
      [{ ...old, path: fresh.path, code: fresh.code ?? '' }],
      [{ ...old, kind: 'plan' }],
      [],
      [old, { ...fresh, id: `new-${change}` }],
    ];
    sketches.splice(at, 1, ...(kinds[Math.floor(random() * kinds.length)] ?? []));
  }
  changedBy(siteOf(sketches));
});

test('a fact more in one report leaves the pages of things that it does not name, and of those it names the pages without it', () => {
  const sketches = SKETCHES.map((sketch, at) =>
    at === 7 ? { ...sketch, metrics: [...(sketch.metrics ?? []), { value: 70 }] } : sketch,
  );
  const after = statedPagesOf(siteOf(sketches), false);
  const changed = changedPages(before, after);
  expect(changed).toContain('metrics accepted 1');
  const first = sameBases(after, 0).map(([name]) => name);
  expect(first).toContain('practices kaifang 1');
  const rows = sameBases(after, 1).map(([name]) => name);
  // The row of the report is on the first page of either.
  expect(rows).toEqual([
    'regulations/page gangyao 2',
    'regulations/page gangyao 3',
    'practices/page gongshi 2',
    'practices/page gongshi 3',
  ]);
});

const keys = siteOf(SKETCHES.slice(0, 12)).atlas.graph.nodes();
const RENAMED = (node: NodeAttributes): NodeAttributes => ({
  ...node,
  label: `${node.label}改`,
  ...('nameEn' in node ? { nameEn: `${node.nameEn ?? ''} renamed` } : {}),
});

test.each(keys.filter((key) => !key.startsWith('report:')))('with another name of %s', (key) => {
  const site = siteOf(SKETCHES);
  site.atlas.graph.replaceNodeAttributes(key, RENAMED(site.atlas.graph.getNodeAttributes(key)));
  changedBy(site);
});

test('with a document shown at a sentence', () => {
  const site = siteOf(SKETCHES);
  site.atlas.graph.mergeNodeAttributes('reg:tiaoli', { shownAt: 'reports/a/#s1' });
  expect(changedBy(site)).not.toEqual([]);
});

const changed = <T extends { id: string }>(entries: readonly T[], id: string, change: Partial<T>) =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
const { regulations, practices, indicators } = vocabulary;

test.each<[string, Partial<Vocabulary>, string]>([
  [
    'aliases',
    { regulations: changed(regulations, 'guiding', { aliases: ['别称'] }) },
    'regulations guiding 1',
  ],
  [
    'a link to another document',
    { regulations: changed(regulations, 'guiding', { implements: ['tiaoli'] }) },
    'regulations gangyao 1',
  ],
  [
    'a link that the registry no longer states, but reports do',
    { regulations: changed(regulations, 'tiaoli', { implements: [] }) },
    'regulations gangyao 1',
  ],
  [
    'an older version two steps away',
    { regulations: changed(regulations, 'jiu-banfa', { successorOf: null }) },
    'regulations banfa 1',
  ],
  [
    'what a practice is not',
    { practices: changed(practices, 'gongshi', { confusable: '又一回事' }) },
    'practices gongshi 1',
  ],
  [
    'a document that calls for it, named by no report',
    { practices: changed(practices, 'gongshi', { mandatedBy: ['gangyao', '又一份'] }) },
    'practices gongshi 1',
  ],
  [
    'a document that calls for it',
    { practices: changed(practices, 'hearing', { mandatedBy: ['tiaoli'] }) },
    'regulations tiaoli 1',
  ],
  [
    'the wider practice',
    { practices: changed(practices, 'kaifang', { parent: 'gongshi' }) },
    'practices gongshi 1',
  ],
  [
    'the definition of an indicator',
    { indicators: changed(indicators, 'closed', { definition: '另一种' }) },
    'metrics closed 1',
  ],
  [
    'the unit of an indicator',
    { indicators: changed(indicators, 'accepted', { unit: '次' }) },
    'metrics/page accepted 2',
  ],
])('with %s', (_, words, shown) => {
  expect(changedBy(siteOf(SKETCHES, { ...vocabulary, ...words }))).toContain(shown);
});

test('with other companions, another curve and other observed places', () => {
  const site = siteOf(SKETCHES);
  const { graph } = site.analysis.projections['practices-by-places'];
  graph.addEdge('practice:gongshi-wang', 'practice:kaifang', {
    shared: ['place:990000'],
    weight: 99,
    pValue: 0,
    significant: true,
  });
  expect(changedBy(site)).toContain('practices kaifang 1');
  const { atlas, analysis } = siteOf(SKETCHES);
  const curve = analysis.adoption.get('practice:hearing');
  if (curve === undefined) throw new Error('no curve');
  const adoption = new Map([['practice:hearing', { ...curve, undated: curve.undated + 1 }]]);
  expect(changedBy({ atlas, analysis: { ...analysis, adoption } })).toContain(
    'practices hearing 1',
  );
  // A place more that could show practices, and shows none.
  const more = { id: 'empty', code: '990000', path: ['南境省'], level: 'province' } as const;
  const observed = changedBy(siteOf([...SKETCHES, { ...more, path: [...more.path] }]));
  expect(observed).toContain('practices kaifang 1');
});

test('with a place that shows no practice on another level', () => {
  const empty: ReportSketch = { id: 'empty', code: '990000', path: ['南境省'], level: 'province' };
  const [county, city] = (['county', 'city'] as const).map((level) => {
    const site = siteOf([...SKETCHES, empty]);
    site.atlas.graph.mergeNodeAttributes('place:990000', { level });
    return statedPagesOf(site, false);
  }) as [Map<string, StatedPage>, Map<string, StatedPage>];
  expect(changedPages(county, city)).toContain('practices kaifang 1');
});

test('with a place of the third page in another province', () => {
  const last = code(PLACES - 1);
  const moved = SKETCHES.map((sketch): ReportSketch =>
    sketch.code === last
      ? { ...sketch, code: '970000', path: ['西境省'], level: 'province' }
      : sketch,
  );
  expect(changedBy(siteOf(moved))).toContain('practices/page gongshi 2');
});

test('with other years at the sentence of a report that names neither of the documents that it links', () => {
  const place = (at: number) => SKETCHES[at] as ReportSketch;
  const link = { from: 'banfa', to: 'tiaoli', kind: 'localises', why: 'made-under' } as const;
  const linking = { regulations: [], practices: [], metrics: [], links: [link] };
  const pagesWith = (years: number) =>
    statedPagesOf(
      siteOf([
        { ...place(1), regulations: ['tiaoli'] },
        { ...place(2), ...linking, id: 's1', years },
        { ...place(3), ...linking, id: 's2', years: [2019, 2021] },
      ]),
      false,
    );
  expect(changedPages(pagesWith(2019), pagesWith(2020))).toContain('regulations tiaoli 1');
});

test('with other numbers of the same report on a page', () => {
  const place = (at: number) => SKETCHES[at] as ReportSketch;
  const many = Array.from({ length: 3 * ROWS_PER_PAGE }, (_, value) => ({ value }));
  const pagesWith = (id: string, at: number) =>
    statedPagesOf(
      siteOf([
        { ...place(2), id: 'many', metrics: many },
        { ...place(at), id, metrics: [{ value: 1 }] },
      ]),
      false,
    );
  // One number in front of all of them or behind: 第1县, 第2县, 第3县.
  expect(changedPages(pagesWith('one', 1), pagesWith('one', 3))).toContain(
    'metrics/page accepted 2',
  );
});

test('pages stated by a report that does not say what it was made of have none', () => {
  const atlas = buildAtlas(SKETCHES.slice(0, 3).map(madeUpReport), vocabulary);
  const sources = { site: { atlas, analysis: analyse(atlas, withoutLayout) }, isLarge: false };
  const bases = statedBases('practices', sources, { id: 'gongshi', number: 1 });
  expect([...bases]).toEqual([null]);
});

test('a document has another basis where its data are in another file', () => {
  expect(changedPages(before, statedPagesOf(siteOf(SKETCHES), true))).toContain(
    'regulations guiding 1',
  );
});
