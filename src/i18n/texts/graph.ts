/** Words of the graph page in both languages. */
import type { Locale } from '../locales.ts';
import { TERMS } from '../terms.ts';

/** What the page and its script write. */
export interface GraphTexts {
  title: string;
  description: string;
  lead: string;
  find: string;
  province: string;
  all: string;
  from: string;
  to: string;
  depth: string;
  depths: readonly string[];
  kinds: string;
  hubs: string;
  reset: string;
  image: string;
  pinned: string;
  nothingPinned: string;
  open: string;
  neighbours: string;
  path: string;
  noPath: string;
  shown: string;
  loading: string;
  failed: string;
  noWebgl: string;
  noScript: string;
  nodes: string;
  edges: string;
  name: string;
  kind: string;
  degree: string;
  years: string;
  relation: string;
  status: string;
  sentences: string;
  tableLimit: string;
  /** Kind of node or edge, or status → its name. */
  terms: Record<string, string>;
}

const edgeTerms: Readonly<Record<Locale, Record<string, string>>> = {
  zh: {
    within: '属于',
    published: '公布',
    localises: '细化落实',
    succeeds: '接替',
    adopts: '采取',
    mandates: '要求',
    observed: '统计',
  },
  en: {
    within: 'lies within',
    published: 'published',
    localises: 'carries out',
    succeeds: 'succeeds',
    adopts: 'adopts',
    mandates: 'mandates',
    observed: 'counts',
  },
};

function termsOf(locale: Locale): Record<string, string> {
  const { node, relation, practiceStatus, regulationStatus, metricStatus } = TERMS[locale];
  return {
    ...node,
    ...relation,
    ...regulationStatus,
    ...metricStatus,
    ...practiceStatus,
    ...edgeTerms[locale],
  };
}

const zh: GraphTexts = {
  title: '图谱',
  description:
    '地方、报告、文件、做法与指标的关系图：查找、筛选、看邻近关系与路径，旁有同内容的表格。',
  lead: '每个点是一个地方、一篇报告、一份文件、一种做法或一项指标；每条线有报告中的原句为证。未提及不等于未开展。',
  find: '查找',
  province: '省份',
  all: '全部',
  from: '自',
  to: '至',
  depth: '范围',
  depths: ['整个图谱', '邻近一步', '邻近两步', '邻近三步'],
  kinds: '显示',
  hubs: '隐藏连线超过此数的点',
  reset: '恢复整个图谱',
  image: '保存图片',
  pinned: '选中',
  nothingPinned: '点选一个点，或在上面查找，这里就列出它的邻近关系。',
  open: '打开页面',
  neighbours: '相连的',
  path: '到此的路径',
  noPath: '在当前筛选下，这两点之间没有路径。',
  shown: '显示 {n} 个点、{m} 条线（共 {total} 个点）',
  loading: '正在载入图谱……',
  failed: '图谱没有载入，请刷新页面再试。',
  noWebgl: '此浏览器不能画出图谱（需要 WebGL）；下面的表格内容相同。',
  noScript: '图谱需要启用 JavaScript；不启用时，各条目页面都列有同样的关系，数据可在“数据”页下载。',
  nodes: '图中的点',
  edges: '图中的线',
  name: '名称',
  kind: '种类',
  degree: '连线数',
  years: '年份',
  relation: '关系',
  status: '性质',
  sentences: '原句数',
  tableLimit: '表格列出前 {n} 行；缩小筛选可看其余。',
  terms: termsOf('zh'),
};

const en: GraphTexts = {
  title: 'Graph',
  description:
    'The network of places, reports, documents, practices and indicators: find, filter, see neighbours and paths, with the same in a table beside it.',
  lead: 'Every dot is a place, report, document, practice or indicator; every line rests on sentences of a report. Not mentioned does not mean not done.',
  find: 'Find',
  province: 'Province',
  all: 'All',
  from: 'From',
  to: 'to',
  depth: 'Range',
  depths: ['Whole graph', 'One step around', 'Two steps around', 'Three steps around'],
  kinds: 'Show',
  hubs: 'Hide dots with more lines than',
  reset: 'Back to the whole graph',
  image: 'Save picture',
  pinned: 'Pinned',
  nothingPinned: 'Pick a dot, or find one above, to list what it is joined to.',
  open: 'Open page',
  neighbours: 'Joined to',
  path: 'Path to here',
  noPath: 'With these filters there is no path between the two.',
  shown: '{n} dots and {m} lines shown (of {total} dots)',
  loading: 'Loading the graph …',
  failed: 'The graph could not be loaded; reload the page to try again.',
  noWebgl: 'This browser cannot draw the graph (it needs WebGL); the table below holds the same.',
  noScript:
    'The graph needs JavaScript; without it, every page lists the same relations and the data page offers them for download.',
  nodes: 'Dots shown',
  edges: 'Lines shown',
  name: 'Name',
  kind: 'Kind',
  degree: 'Lines',
  years: 'Years',
  relation: 'Relation',
  status: 'Status',
  sentences: 'Sentences',
  tableLimit: 'The table lists the first {n} rows; narrow the filters to see the others.',
  terms: termsOf('en'),
};

export const GRAPH = { zh: { graph: zh }, en: { graph: en } };
