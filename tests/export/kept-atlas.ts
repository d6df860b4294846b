/** Made-up reports that share documents, practices and numbers, and what may change about them, for tests of what is taken over. */
import { hash } from 'node:crypto';
import { edgeRuns, evidenceRuns, nodeRuns } from '../../src/export/atlas-runs.ts';
import { entityText } from '../../src/export/entity-json.ts';
import { createMadeOfThing } from '../../src/export/made-of-thing.ts';
import { analyse } from '../../src/graph/analyse.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { sentenceText } from '../../src/graph/atlas.ts';
import { madeUpReport, madeUpVocabulary, type ReportSketch } from '../graph/made-up-atlas.ts';
import { OPTIONS } from './made-up-export.ts';

export type Kept = ReturnType<typeof buildKept>;
type Change = (sketches: ReportSketch[]) => void;

const found = (issuer: string | null) => ({
  id: 'found-1',
  title: '青禾镇方案',
  number: null,
  level: 'township' as const,
  kind: null,
  issuer,
  region: null,
});

const sketches = (): ReportSketch[] => [
  {
    id: 'a-2019',
    path: ['广东省', '中山市', '青禾镇'],
    code: '442000901',
    years: 2019,
    regulations: ['outline', { id: 'found-1', relation: 'issues' }],
    found: [found(null)],
    practices: ['hearing'],
    metrics: [{ value: 1 }],
  },
  {
    id: 'b-2020',
    path: ['广东省', '中山市', '石桥镇'],
    code: '442000902',
    years: 2020,
    regulations: [{ id: 'found-1', relation: 'cites' }],
    found: [found('青禾镇人民政府')],
    links: [{ from: 'found-1', to: 'outline', kind: 'localises', why: 'made-under' }],
    practices: ['hearing', 'hotline'],
    metrics: [{ value: 2 }],
  },
  { id: 'c-2020', path: ['重庆市', '林溪区'], years: 2020, practices: ['hearing'] },
];

/** What a report may change for itself and for others. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'its text alone': ([first]) => {
    if (first !== undefined) first.title = '青禾镇报告（修订）';
  },
  'what it states': ([, second]) => second?.practices?.pop(),
  'a number': ([first]) => (first?.metrics ?? []).splice(0, 1, { value: 7 }),
  'what is known of a document that another report names': ([first]) => {
    if (first !== undefined) first.found = [found('石桥镇人民政府')];
  },
  'its year': ([, , third]) => {
    if (third !== undefined) third.years = 2021;
  },
  'its place': ([, , third]) => {
    if (third !== undefined) third.path = ['重庆市', '北岸区'];
  },
  'a report more': (all) => {
    all.push({ id: 'b-2021', path: ['重庆市', '林溪区'], years: 2021, practices: ['hotline'] });
  },
  'a report less': (all) => all.pop(),
  'a link less': ([, second]) => {
    if (second !== undefined) second.links = [];
  },
};

/** The atlas as a build with a cache makes it. */
export function buildKept(change: Change = () => undefined) {
  const all = sketches();
  change(all);
  const reports = all.map(madeUpReport).map((report) => ({
    ...report,
    madeOf: hash('sha256', JSON.stringify(report), 'hex'),
  }));
  const vocabulary = madeUpVocabulary({
    regulations: ['outline'],
    practices: ['hearing', 'hotline'],
    indicators: ['accepted'],
    divisions: { 440000: '广东省', 442000: '中山市', 500000: '重庆市' },
  });
  const atlas = buildAtlas(reports, vocabulary);
  return { atlas, analysis: analyse(atlas) };
}

/** Every run and every thing with what it holds and the hash of what that is made of, the smallest there are: by report, edge and thing. */
export function atlasRunsOf({ atlas }: Kept) {
  const { graph } = atlas;
  const all = new Map<string, { text: string; madeOf: string | null }>();
  for (const { kind, madeOf, entries } of edgeRuns(atlas))
    all.set(`edges ${kind}`, { text: JSON.stringify([...entries()]), madeOf: madeOf() });
  for (const { madeOf, entries } of evidenceRuns(atlas)) {
    const texts = [...entries()].map((entry) => {
      const document = atlas.reports.get(entry.report)?.facts.document;
      return [entry, document === undefined ? '' : sentenceText(document, entry)];
    });
    all.set('evidence', { text: JSON.stringify(texts), madeOf: madeOf() });
  }
  for (const { madeOf, entries } of nodeRuns(atlas)) {
    const texts = [...entries()].map((key) => [key, graph.getNodeAttributes(key)]);
    all.set(`nodes from ${[...entries()][0] ?? ''}`, {
      text: JSON.stringify(texts),
      madeOf: madeOf(),
    });
  }
  const nodeText = (key: string) => JSON.stringify(graph.getNodeAttributes(key));
  const madeOfThing = createMadeOfThing(atlas, nodeText);
  graph.forEachNode((key, { kind }) => {
    if (kind === 'report') return;
    all.set(key, { text: entityText(atlas, key, OPTIONS, nodeText), madeOf: madeOfThing(key) });
  });
  return all;
}
