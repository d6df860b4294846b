/** Words of the graph page in both languages. */
import type { NetworkId } from '../../explorer/explorer-file.ts';
import type { Colouring, Sizing } from '../../explorer/explorer-state.ts';
import type { Locale } from '../locales.ts';
import { TERMS } from '../terms.ts';

/** What the page and its script write; `{n}` and the like are filled in. */
export interface GraphTexts {
  title: string;
  description: string;
  lead: string;
  presetsTitle: string;
  presets: {
    carriers: string;
    lineage: string;
    peers: string;
    companions: string;
    province: string;
    whole: string;
  };
  find: string;
  findNone: string;
  filters: string;
  network: string;
  networks: Record<NetworkId, string>;
  networkNote: string;
  withReports: string;
  province: string;
  level: string;
  community: string;
  communityUnstable: string;
  all: string;
  years: string;
  from: string;
  to: string;
  play: string;
  pause: string;
  depth: string;
  depths: readonly string[];
  kinds: string;
  relations: string;
  statuses: string;
  degree: string;
  minDegree: string;
  maxDegree: string;
  colour: string;
  colours: Record<Colouring, string>;
  size: string;
  sizes: Record<Sizing, string>;
  otherColour: string;
  noGroup: string;
  sizeNote: Record<Sizing, string>;
  undo: string;
  reset: string;
  download: string;
  embed: string;
  embedOpen: string;
  select: string;
  selectHint: string;
  selected: string;
  selectedOnly: string;
  clear: string;
  pinned: string;
  nothingPinned: string;
  open: string;
  expand: string;
  collapse: string;
  drop: string;
  pathFrom: string;
  pathFind: string;
  path: string;
  pathSteps: string;
  noPath: string;
  showSentences: string;
  noSentences: string;
  shares: string;
  sharesMore: string;
  listSeparator: string;
  colon: string;
  shown: string;
  loading: string;
  failed: string;
  noWebgl: string;
  noScript: string;
  drawIt: string;
  canvasLabel: string;
  nodes: string;
  edges: string;
  name: string;
  otherEnd: string;
  kind: string;
  relation: string;
  status: string;
  sentences: string;
  tableLimit: string;
  pictureNote: string;
  dateNote: string;
  neighbourhood: string;
  neighbourhoodNote: string;
  neighbourhoodMore: string;
  /** Kind of node or edge, status or level → its name. */
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
    shares: '共有',
    significant: '显著',
    lead: '线索',
  },
  en: {
    within: 'lies within',
    published: 'published',
    localises: 'carries out',
    succeeds: 'succeeds',
    adopts: 'adopts',
    mandates: 'mandates',
    observed: 'counts',
    shares: 'share',
    significant: 'significant',
    lead: 'lead',
  },
};

function termsOf(locale: Locale): Record<string, string> {
  const { node, relation, practiceStatus, regulationStatus, metricStatus, level, regulationLevel } =
    TERMS[locale];
  return {
    ...regulationLevel,
    ...level,
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
    '地方、文件、做法与指标的关系图：查找、筛选、展开、看邻近关系与路径，旁有同内容的表格。',
  lead: '每个点是一个地方、一份文件、一种做法或一项指标；每条线有报告中的原句为证。未提及不等于未开展。',
  presetsTitle: '从一个问题看起',
  presets: {
    carriers: '哪些地方提到{name}？',
    lineage: '{name}怎样层层传下去？',
    peers: '哪些地方和{name}相近？',
    companions: '哪些做法常在同样的地方出现？',
    province: '{name}的地方有哪些做法？',
    whole: '看整个图谱',
  },
  find: '查找',
  findNone: '没有找到这个名称。',
  filters: '筛选与外观',
  network: '网络',
  networks: {
    atlas: '全部关系',
    'places-by-practices': '地方之间：共有的做法',
    'places-by-regulations': '地方之间：共有的文件',
    'practices-by-places': '做法之间：共有的地方',
    'regulations-by-places': '文件之间：共有的地方',
  },
  networkNote:
    '这里的线是推算的。“显著”指两点共有的项目多于随机所应有（错误发现率不超过 5%）；“线索”只是各点共有最多的几条，未达显著，样本大了才见分晓。少见的项目分量更重。',
  withReports: '报告单独成点',
  province: '省份',
  level: '层级',
  community: '群组',
  communityUnstable: '（不稳定）',
  all: '全部',
  years: '年份',
  from: '自',
  to: '至',
  play: '逐年播放',
  pause: '停止播放',
  depth: '范围',
  depths: ['整个图谱', '邻近一步', '邻近两步', '邻近三步'],
  kinds: '点',
  relations: '线',
  statuses: '性质',
  degree: '连线数',
  minDegree: '连线不少于',
  maxDegree: '连线不多于',
  colour: '颜色表示',
  colours: { kind: '种类', community: '群组', level: '层级', province: '省份' },
  size: '大小表示',
  sizes: { degree: '连线数', equal: '不区分' },
  otherColour: '其余',
  noGroup: '不属于任何一类',
  sizeNote: { degree: '点的面积随连线数增大', equal: '点的大小相同' },
  undo: '撤销',
  reset: '整个图谱',
  download: '下载所见',
  embed: '嵌入',
  embedOpen: '在法治图谱中打开',
  select: '框选',
  selectHint: '在图上按住拖出一个框。',
  selected: '选中 {n} 个点',
  selectedOnly: '只看这些',
  clear: '取消选择',
  pinned: '选中的点',
  nothingPinned: '点选一个点，或在上面查找，这里就列出它的邻近关系和原句。',
  open: '打开页面',
  expand: '展开邻近',
  collapse: '收起',
  drop: '移出此点',
  pathFrom: '到另一点的最短路径',
  pathFind: '找路径',
  path: '最短路径',
  pathSteps: '{n} 步',
  noPath: '在当前筛选下，这两点之间没有路径。',
  showSentences: '原句',
  noSentences: '这条线来自登记册或报告封面信息，没有单独的原句。',
  shares: '共有 {n} 项：',
  sharesMore: '等',
  listSeparator: '、',
  colon: '：',
  shown: '显示 {n} 个点、{m} 条线（共 {total} 个点）',
  loading: '正在载入图谱……',
  failed: '图谱没有载入，请刷新页面再试。',
  noWebgl: '此浏览器不能画出可操作的图（需要 WebGL）；下面是整图的静态图，表格内容与筛选一致。',
  noScript:
    '可操作的图谱需要启用 JavaScript；下面是整图的静态图。各条目页面都列有同样的关系，数据可在“数据”页下载。',
  drawIt: '画出图谱',
  canvasLabel: '图谱：方向键移动，加减号缩放，表格列出同样内容',
  nodes: '图中的点',
  edges: '图中的线',
  name: '名称',
  otherEnd: '另一端',
  kind: '种类',
  relation: '关系',
  status: '性质',
  sentences: '原句数',
  tableLimit: '表格列出前 {n} 行；缩小筛选可看其余，或下载全部。',
  pictureNote: '法治图谱：由公开报告自动提取，未提及不等于未开展。',
  dateNote: '导出日期 {date}',
  neighbourhood: '关系图',
  neighbourhoodNote: '显示连线最多的 {n} 个邻近点。',
  neighbourhoodMore: '在图谱中打开',
  terms: termsOf('zh'),
};

const en: GraphTexts = {
  title: 'Graph',
  description:
    'The network of places, documents, practices and indicators: find, filter, expand, see neighbours and paths, with the same in a table beside it.',
  lead: 'Every dot is a place, a document, a practice or an indicator; every line rests on sentences of a report. Not mentioned does not mean not done.',
  presetsTitle: 'Start from a question',
  presets: {
    carriers: 'Which places speak of {name}?',
    lineage: 'How is {name} passed down level by level?',
    peers: 'Which places are like {name}?',
    companions: 'Which practices appear in the same places?',
    province: 'What do places in {name} do?',
    whole: 'See the whole graph',
  },
  find: 'Find',
  findNone: 'Nothing of that name was found.',
  filters: 'Filters and looks',
  network: 'Network',
  networks: {
    atlas: 'All relations',
    'places-by-practices': 'Places by shared practices',
    'places-by-regulations': 'Places by shared documents',
    'practices-by-places': 'Practices by shared places',
    'regulations-by-places': 'Documents by shared places',
  },
  networkNote:
    'These lines are inferred. “Significant” ties share more than chance would give (false discovery rate at most 5 %); “leads” are merely the strongest ties of a dot and may be chance. Rare things weigh more.',
  withReports: 'Reports as dots of their own',
  province: 'Province',
  level: 'Level',
  community: 'Community',
  communityUnstable: ' (unstable)',
  all: 'All',
  years: 'Years',
  from: 'From',
  to: 'to',
  play: 'Play year by year',
  pause: 'Stop',
  depth: 'Range',
  depths: ['Whole graph', 'One step around', 'Two steps around', 'Three steps around'],
  kinds: 'Dots',
  relations: 'Lines',
  statuses: 'Status',
  degree: 'Lines',
  minDegree: 'At least this many lines',
  maxDegree: 'At most this many lines',
  colour: 'Colour shows',
  colours: { kind: 'kind', community: 'community', level: 'level', province: 'province' },
  size: 'Size shows',
  sizes: { degree: 'number of lines', equal: 'nothing' },
  otherColour: 'others',
  noGroup: 'none of these',
  sizeNote: {
    degree: 'The area of a dot grows with its number of lines',
    equal: 'All dots are of one size',
  },
  undo: 'Undo',
  reset: 'Whole graph',
  download: 'Download this view',
  embed: 'Embed',
  embedOpen: 'Open in Fazhi Atlas',
  select: 'Select a box',
  selectHint: 'Drag a box over the picture.',
  selected: '{n} dots selected',
  selectedOnly: 'Only these',
  clear: 'Clear selection',
  pinned: 'Pinned dot',
  nothingPinned: 'Pick a dot, or find one above, to list what it is joined to, with sentences.',
  open: 'Open page',
  expand: 'Show neighbours',
  collapse: 'Hide neighbours',
  drop: 'Take out',
  pathFrom: 'Shortest path to another dot',
  pathFind: 'Find path',
  path: 'Shortest path',
  pathSteps: '{n} steps',
  noPath: 'With these filters there is no path between the two.',
  showSentences: 'Sentences',
  noSentences: 'This line comes from the registry or a report’s cover data; it has no sentence.',
  shares: '{n} in common: ',
  sharesMore: ' and others',
  listSeparator: ', ',
  colon: ': ',
  shown: '{n} dots and {m} lines shown (of {total} dots)',
  loading: 'Loading the graph …',
  failed: 'The graph could not be loaded; reload the page to try again.',
  noWebgl:
    'This browser cannot draw the graph to work with (it needs WebGL); below is a still picture of the whole, and the tables follow the filters.',
  noScript:
    'The graph needs JavaScript to work with; below is a still picture of the whole. Every page lists the same relations and the data page offers them for download.',
  drawIt: 'Draw the graph',
  canvasLabel: 'Graph: arrow keys move, plus and minus zoom, the tables list the same',
  nodes: 'Dots shown',
  edges: 'Lines shown',
  name: 'Name',
  otherEnd: 'Other end',
  kind: 'Kind',
  relation: 'Relation',
  status: 'Status',
  sentences: 'Sentences',
  tableLimit:
    'The table lists the first {n} rows; narrow the filters to see the others, or download all.',
  pictureNote: 'Fazhi Atlas: extracted from public reports; not mentioned does not mean not done.',
  dateNote: 'Exported {date}',
  neighbourhood: 'Graph',
  neighbourhoodNote: 'Shows the {n} neighbours with the most lines.',
  neighbourhoodMore: 'Open in the graph',
  terms: termsOf('en'),
};

export const GRAPH = { zh: { graph: zh }, en: { graph: en } };
