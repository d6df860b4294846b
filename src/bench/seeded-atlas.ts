/** A made-up graph of any size for measuring the explorer: places, their reports and what those state, some things often and most seldom. */
import { MultiDirectedGraph } from 'graphology';
import type { AtlasGraph, EdgeAttributes, NodeAttributes } from '../graph/atlas.ts';
import { anchorOf } from '../graph/layout-anchors.ts';
import { seededRandom } from '../graph/seeded-random.ts';

/** How much of each there is. */
export interface SeededSize {
  places: number;
  reports: number;
  regulations: number;
  practices: number;
  indicators: number;
  /** Statements of all reports together, at most. */
  statements: number;
}

const DOMAINS = Array.from({ length: 8 }, (_, index) => `domain-${index}`);
const PROVINCES = ['甲省', '乙省', '丙省', '丁省', '戊省', '己省', '庚省', '辛省'];
const FIRST_YEAR = 2014;
const YEARS = 12;
/** How strongly statements gather on few things: the share of the most common ones grows with it. */
const CONCENTRATION = 3;

/** The graph and a place for each node: its anchor, since laying out is not what is measured. */
export function seededAtlas(size: SeededSize): {
  graph: AtlasGraph;
  positions: Map<string, { x: number; y: number }>;
} {
  const random = seededRandom(7);
  const graph: AtlasGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  addNodes(graph, size);
  const years = (report: number) => {
    const year = FIRST_YEAR + (Math.floor(report / size.places) % YEARS);
    return { from: year, to: year };
  };
  for (let report = 0; report < size.reports; report += 1) {
    const [from, to] = [`place:${report % size.places}`, `report:r${report}`];
    graph.addEdgeWithKey(`published|${to}`, from, to, {
      kind: 'published',
      evidence: [],
      years: years(report),
    });
  }
  for (let at = 0; at < size.statements; at += 1) {
    const report = Math.floor(random() * size.reports);
    const kind = random();
    const pick = (count: number) => Math.floor(count * random() ** CONCENTRATION);
    const about = { evidence: ['e'], years: years(report) };
    const [to, edge]: [string, EdgeAttributes] =
      kind < 0.45
        ? [
            `reg:${pick(size.regulations)}`,
            { ...about, kind: 'implements', status: 'done', count: 1, confidence: 'high' },
          ]
        : kind < 0.85
          ? [
              `practice:${pick(size.practices)}`,
              { ...about, kind: 'adopts', status: 'adopted', count: 1, confidence: 'high' },
            ]
          : [
              `indicator:${pick(size.indicators)}`,
              {
                ...about,
                kind: 'observed',
                label: '数',
                value: at,
                unit: '件',
                qualifier: 'exact',
                period: null,
                status: 'actual',
                confidence: 'high',
              },
            ];
    const key = `${edge.kind}|${report}|${to}`;
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, `report:r${report}`, to, edge);
  }
  const positions = new Map(
    graph.mapNodes((key, node) => [key, anchorOf(key, node, DOMAINS)] as const),
  );
  return { graph, positions };
}

function addNodes(graph: AtlasGraph, size: SeededSize): void {
  const each = (count: number, make: (index: number) => readonly [string, NodeAttributes]) => {
    for (let index = 0; index < count; index += 1) graph.addNode(...make(index));
  };
  const domainOf = (index: number) => DOMAINS[index % DOMAINS.length] ?? '';
  const about = { definition: '', definitionEn: '', tier: 2 } as const;
  each(size.places, (index) => {
    const province = PROVINCES[index % PROVINCES.length] ?? null;
    const label = `第${index}县`;
    return [
      `place:${index}`,
      {
        kind: 'jurisdiction',
        id: String(index),
        label,
        nameEn: `County ${index}`,
        path: [province ?? '', label],
        pathEn: [],
        code: null,
        level: 'county',
        masked: false,
        parent: null,
        province,
      },
    ];
  });
  each(size.reports, (index) => [
    `report:r${index}`,
    {
      kind: 'report',
      id: `r${index}`,
      label: `第${index}份年度法治政府建设情况报告`,
      reportKind: 'annual-report',
      place: `place:${index % size.places}`,
      years: null,
      body: null,
      publishedOn: null,
      signedOn: null,
      coverage: 'full',
    },
  ]);
  each(size.regulations, (index) => [
    `reg:${index}`,
    {
      kind: 'regulation',
      id: String(index),
      label: `关于进一步做好第${index}项工作的实施意见`,
      nameEn: null,
      number: null,
      issuer: null,
      level: 'province',
      regulationKind: null,
      region: PROVINCES[index % PROVINCES.length] ?? null,
      issuedOn: null,
      period: null,
      known: false,
      sure: null,
    },
  ]);
  each(size.practices, (index) => [
    `practice:${index}`,
    {
      ...about,
      kind: 'practice',
      id: String(index),
      label: `第${index}种做法`,
      nameEn: `Practice ${index}`,
      domain: domainOf(index),
      parent: null,
    },
  ]);
  each(size.indicators, (index) => [
    `indicator:${index}`,
    {
      ...about,
      kind: 'indicator',
      id: String(index),
      label: `第${index}个指标`,
      nameEn: `Indicator ${index}`,
      unit: '件',
      unitEn: 'case',
      domain: domainOf(index),
      direction: 'neutral',
      comparable: false,
      comparableReason: null,
      comparableReasonEn: null,
    },
  ]);
}
