/** One made-up atlas for all export tests, with everything that is hard to write: quotes, formulas, zero, empty slots. */
import { analyse } from '../../src/graph/analyse.ts';
import { buildAtlas } from '../../src/graph/build-atlas.ts';
import { wholeFiles, type ExportFile } from '../../src/export/export-files.ts';
import { singleFiles } from '../../src/export/single-files.ts';
import type { ExportOptions } from '../../src/export/export-options.ts';
import { madeUpReport, madeUpVocabulary } from '../graph/made-up-atlas.ts';

export const BASE = 'https://example.org/atlas/';
export const OPTIONS: ExportOptions = {
  base: BASE,
  version: '0.1.0',
  isLarge: false,
  dataset: {
    id: 'made-up',
    name: { zh: '拟作图谱', en: 'Made-up Atlas' },
    description: { zh: '拟作的数据。', en: 'Made-up data.' },
    keywords: ['拟作', 'made-up'],
  },
  license: { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' },
};

/** Builds it anew, reports in the given order. */
export function buildMadeUp(order: 'forwards' | 'backwards' = 'forwards') {
  const reports = [
    madeUpReport({
      id: 'qinghe-2019',
      path: ['广东省', '中山市', '青禾镇'],
      code: '442000901',
      years: [2018, 2019],
      title: '=青禾镇 "2019" <法治> & 报告,\t其一',
      regulations: [
        'outline',
        { id: 'city-plan', relation: 'issues', status: 'planned' },
        { id: 'found-1', relation: 'cites' },
      ],
      found: [
        {
          id: 'found-1',
          title: '青禾镇〈方案〉\u0007（试行）',
          number: null,
          level: 'township',
          kind: null,
          issuer: '-青禾镇人民政府',
          region: '广东省/中山市/青禾镇',
        },
      ],
      links: [{ from: 'found-1', to: 'city-plan', kind: 'localises', why: 'made-under' }],
      practices: ['hearing', { id: 'hotline', status: 'planned' }],
      metrics: [
        { value: 0 },
        { value: null },
        {
          value: -3.25,
          unit: '%',
          qualifier: 'about',
          period: { from: '2019-01-01', to: '2019-12-31' },
        },
        { value: 45134230, unit: '元', status: 'target' },
      ],
    }),
    madeUpReport({
      id: 'linxi-2020',
      path: ['X县'],
      masked: true,
      regulations: ['outline'],
      practices: [{ id: 'hearing', status: 'problem' }],
    }),
    madeUpReport({
      id: 'undated',
      path: ['重庆市', '石桥区'],
      years: null,
      practices: ['hearing'],
    }),
  ];
  const vocabulary = madeUpVocabulary({
    regulations: [
      {
        id: 'outline',
        title: '法治建设纲要',
        number: '中发〔2015〕36号',
        issuedOn: '2015-12',
        period: [2015, 2020],
      },
      { id: 'city-plan', implements: ['outline'], successorOf: 'old-plan', issuedOn: '2019' },
      'old-plan',
    ],
    practices: [{ id: 'hearing', mandatedBy: ['法治建设纲要'] }, 'hotline'],
    indicators: ['accepted'],
    divisions: { 440000: '广东省', 442000: '中山市', 500000: '重庆市' },
  });
  const atlas = buildAtlas(order === 'forwards' ? reports : reports.reverse(), vocabulary);
  return { atlas, analysis: analyse(atlas) };
}

/** The text of a file; null for one of bytes. */
export const textOf = ({ content }: Pick<ExportFile, 'content'>): string | null =>
  typeof content === 'function' || content instanceof Uint8Array ? null : [...content].join('');

/** All files of text of an atlas, by path. */
export function filesOf(made: ReturnType<typeof buildMadeUp>): Map<string, string> {
  return new Map(
    exported(made).flatMap((file) => {
      const text = textOf(file);
      return text === null ? [] : [[file.path, text] as const];
    }),
  );
}

/** All files that are no text, by path. */
export function binaryFilesOf(made: ReturnType<typeof buildMadeUp>): Map<string, Uint8Array> {
  return new Map(
    exported(made).flatMap(({ path, content }) =>
      content instanceof Uint8Array ? [[path, content] as const] : [],
    ),
  );
}

function exported({ atlas, analysis }: ReturnType<typeof buildMadeUp>) {
  return [...wholeFiles(atlas, analysis, OPTIONS), ...singleFiles(atlas, OPTIONS)];
}

/** Keys of the edges to indicators, in the order in which the reports state the numbers; the graph orders edges by key. */
export function observedInTextOrder({ atlas }: ReturnType<typeof buildMadeUp>): string[] {
  const startOf = (edge: string) => {
    const [id = ''] = atlas.graph.getEdgeAttribute(edge, 'evidence');
    return atlas.evidence.get(id)?.start ?? Number.NaN;
  };
  return atlas.graph
    .filterEdges((_, { kind }) => kind === 'observed')
    .sort((a, b) => startOf(a) - startOf(b));
}
