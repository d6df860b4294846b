/** Words that describe single downloads: what each file holds, and what each column of the tables is. */
import type { DownloadName, FilePattern } from '../../page-data/downloads.ts';

/** What the page of downloads writes beyond the words of data.ts. */
interface DownloadTexts {
  size: string;
  rows: string;
  columns: string;
  column: string;
  type: string;
  address: string;
  example: string;
  /** Where things share files. */
  bundles: string;
  count: string;
  meaning: string;
  entities: string;
  entitiesLead: string;
  whatIs: Record<DownloadName, string>;
  perThing: Record<FilePattern['kind'], string>;
  /** Table and column, such as `nodes.key` → what it is; the exports say the same in English. */
  columnNames: Readonly<Record<string, string>>;
  csvNote: string;
  offsetsNote: string;
  absenceNote: string;
  verify: string;
  verifyText: string;
  verifyHow: string;
  version: (version: string) => string;
}

const zh: DownloadTexts = {
  size: '大小',
  rows: '行数',
  columns: '各列',
  column: '列',
  type: '类型',
  address: '地址',
  example: '例',
  bundles:
    '条目众多，多个条目合为一个文件：bundle-<n>.json.gz 以编号为键，值与单独成文件时相同；Turtle 文件前后相接。条目在第几个文件：编号的 FNV-1a（32 位，逐 UTF-16 码元）除以本行所列文件数取余。名称以 .gz 结尾的文件以 gzip 压缩。',
  count: '个数',
  meaning: '含义',
  entities: '逐个条目的文件',
  entitiesLead:
    '每个条目的 JSON 地址就是页面地址前加 data/、末尾换成 .json；编号不变，地址就不变。可直接引用或由程序读取。',
  whatIs: {
    'nodes.csv': '全部节点：地方、报告、文件、做法、指标',
    'edges.csv': '全部关系：谁落实、制定、宣传哪份文件，采取哪项做法，写明哪个数字',
    'evidence.csv': '每条事实的原文与所在整句，及其在报告中的位置',
    'metrics.csv': '全部数字：地方、报告、指标、数值、单位、时段、性质',
    'ties.csv': '派生网络的全部连线：共有什么、权重、p 值、是否显著',
    'centralities.csv': '派生网络中每个节点的中心度：度、强度、中介中心度、接近中心度',
    'communities.csv': '派生网络的群组：名称、成员、稳定度',
    'adoptions.csv': '每项做法在每个地方首次见于报告的年份',
    'datapackage.json': '以上各表的机器可读说明：列、类型、主键、外键、许可',
    'atlas.sqlite': '以上各表合为一个数据库，另有关系与原文依据的对照表',
    'parquet/nodes.parquet': 'nodes.csv 的 Parquet 版，数据类型保留',
    'parquet/edges.parquet': 'edges.csv 的 Parquet 版',
    'parquet/evidence.parquet': 'evidence.csv 的 Parquet 版',
    'parquet/metrics.parquet': 'metrics.csv 的 Parquet 版',
    'parquet/ties.parquet': 'ties.csv 的 Parquet 版',
    'parquet/centralities.parquet': 'centralities.csv 的 Parquet 版',
    'parquet/communities.parquet': 'communities.csv 的 Parquet 版',
    'parquet/adoptions.parquet': 'adoptions.csv 的 Parquet 版',
    'graph.json': '整个图谱：节点、关系与全部属性',
    'graph.schema.json': 'graph.json 的结构',
    'extraction.schema.json': '逐篇报告提取结果的结构',
    'entity.schema.json': '地方、文件、做法、指标各条目 JSON 的结构',
    'statements.schema.json': '逐篇报告的关系与原句 JSON 的结构',
    'explorer.schema.json': '图谱页所用压缩格式的结构',
    'shapes.ttl': '关联数据所遵守的形状，可用任何 SHACL 工具检验',
    'CITATION.cff': '引用信息，供程序读取',
    'graph.gexf': '整个图谱，供 Gephi 打开，含位置与颜色',
    'graph.graphml': '整个图谱，供 yEd、igraph、NetworkX 等打开',
    'graph.ttl': '整个图谱的关联数据，用 schema.org、ELI、PROV-O、SKOS 等通用词汇',
    'graph.jsonld': '同上，JSON-LD 格式',
    'explorer/atlas.json': '图谱页所用的压缩格式：全部关系，报告并入地方',
    'explorer/reports.json': '图谱页所用的压缩格式：全部关系，报告单独成点',
    'explorer/places-by-practices.json': '图谱页所用的压缩格式：地方之间共有的做法',
    'explorer/places-by-regulations.json': '图谱页所用的压缩格式：地方之间共有的文件',
    'explorer/practices-by-places.json': '图谱页所用的压缩格式：做法之间共有的地方',
    'explorer/regulations-by-places.json': '图谱页所用的压缩格式：文件之间共有的地方',
    'graph.svg': '整个图谱的静态图',
  },
  perThing: {
    report: '一篇报告的提取结果：全文、章节、文件、做法、数字，各带位置',
    statements: '一篇报告的每条关系及其原句',
    jurisdiction: '一个地方：属性、各年报告写明的事实、上下级',
    regulation: '一份文件：属性、各地怎样对待它（附原句）、上位与下位文件',
    practice: '一项做法：属性、各地的状态（附原句）、依据的文件',
    indicator: '一项指标：属性、各地的数字（附原句）',
    numbers: '一项指标的全部数字，一行一个，附地方名称与原句',
  },
  columnNames: {
    'nodes.key': '节点的固定编号',
    'nodes.kind':
      '类别：jurisdiction 地方、report 报告、regulation 文件、practice 做法、indicator 指标',
    'nodes.label': '中文名称或标题',
    'nodes.label_en': '做法、指标的英文名称',
    'nodes.code': '地方的行政区划代码',
    'nodes.path': '地方自省而下的路径，以 / 相连',
    'nodes.level': '地方或文件的层级',
    'nodes.province': '地方所在省份',
    'nodes.masked': '地名是否在来源中隐去',
    'nodes.report_kind': '报告的类别',
    'nodes.coverage': '报告收录范围：full 全文、digest 摘编、excerpt 节选',
    'nodes.year_from': '报告或规划的首年',
    'nodes.year_to': '报告或规划的末年',
    'nodes.number': '文号',
    'nodes.issuer': '制定机关',
    'nodes.issued_on': '文件日期，写到已知为止',
    'nodes.regulation_kind': '文件类别',
    'nodes.known': '登记册中是否有这份文件；否为仅见于报告',
    'nodes.domain': '做法、指标的领域',
    'nodes.unit': '指标的单位',
    'nodes.comparable': '各地是否大致可比',
    'nodes.degree': '关系数',
    'nodes.x': '布局中的位置',
    'nodes.y': '布局中的位置',
    'edges.key': '关系的固定编号',
    'edges.source': '起点的节点编号',
    'edges.target': '终点的节点编号',
    'edges.kind': '关系的类别',
    'edges.status':
      '状态：文件 done、planned；做法 adopted、planned、problem；数字 actual、projected、target',
    'edges.why': '文件之间关系的理由',
    'edges.count': '提及次数',
    'edges.confidence': '把握：high、medium、low',
    'edges.year_from': '报告首年',
    'edges.year_to': '报告末年',
    'edges.evidence': '原文依据的编号，以空格分隔',
    'evidence.id': '依据编号，也是报告页上的锚点',
    'evidence.report': '报告编号',
    'evidence.start': '在报告文字中的起始位置（UTF-16 码元）',
    'evidence.end': '终止位置',
    'evidence.quote': '这一段原文',
    'evidence.sentence': '所在整句',
    'evidence.rules': '识别规则的名称',
    'metrics.edge': '关系的编号',
    'metrics.place': '地方的节点编号',
    'metrics.report': '报告的节点编号',
    'metrics.indicator': '指标的节点编号',
    'metrics.label': '报告中的说法',
    'metrics.value': '数值；来源略去时为空，0 就是 0',
    'metrics.unit': '基本单位',
    'metrics.qualifier': '限定：exact、about、over、at-least、at-most、below',
    'metrics.period_from': '时段起，写到文中写明为止',
    'metrics.period_to': '时段止',
    'metrics.status': '性质：actual 实际、projected 预计、target 目标',
    'ties.network': '派生网络的名称',
    'ties.source': '一端的节点编号',
    'ties.target': '另一端的节点编号',
    'ties.weight': '共有之物的 ln(N / n) 之和，越罕见越重',
    'ties.shared': '共有的个数',
    'ties.shared_keys': '共有之物的编号，最罕见的在前，以空格分隔',
    'ties.p_value': '二部图配置模型下共有这么多的概率',
    'ties.significant': '是否通过错误发现率检验；否为线索',
    'centralities.network': '派生网络的名称',
    'centralities.node': '节点编号',
    'centralities.degree': '度：连线数',
    'centralities.strength': '强度：连线权重之和',
    'centralities.betweenness': '中介中心度（Freeman 1977），归一到 0 至 1',
    'centralities.closeness': '接近中心度（Wasserman 与 Faust 1994），0 至 1',
    'centralities.community': '所属群组在网络中的序号',
    'communities.network': '派生网络的名称',
    'communities.community': '在网络中的序号，最大的在前',
    'communities.name': '区别于其他群组之处',
    'communities.distinctive': '名称所据的编号，以空格分隔',
    'communities.members': '成员数',
    'communities.stability': '两个成员在各次运行中同属一群的平均比例',
    'communities.stable': '是否可靠',
    'communities.member_keys': '成员的编号，以空格分隔',
    'adoptions.practice': '做法的节点编号',
    'adoptions.place': '地方的节点编号',
    'adoptions.year': '首份写明已开展的报告的年份',
    'adoptions.report': '该报告的编号',
    'adoptions.left_censored': '该地没有更早的报告：可能早已开展',
  },
  csvNote: 'CSV 为 UTF-8、RFC 4180；会被电子表格当作公式的文字前加了一个撇号。',
  offsetsNote: '位置按 UTF-16 码元计，从 0 起，对应 data/reports/<编号>.json 中的 text。',
  absenceNote: '数据中没有某项，只表示所收报告没有提到，不等于没有开展。',
  verify: '核验',
  verifyText:
    '清单列出生成本站所用的每个文件（报告、词汇、程序）与本站每个文件的 SHA-256。同样的输入生成同样的文件，任何人都可以重新生成并比对。',
  verifyHow: '在项目文件夹中运行下面的命令，核对下载的或在线的网站；不同之处逐一列出：',
  version: (version) => `数据版本 ${version}`,
};

const en: DownloadTexts = {
  size: 'Size',
  rows: 'Rows',
  columns: 'Columns',
  column: 'Column',
  type: 'Type',
  address: 'Address',
  example: 'Example',
  bundles:
    'There are many entries, so several share a file: bundle-<n>.json.gz holds them under their ids, each as it would be in a file of its own; Turtle documents stand behind each other. Which file: the FNV-1a hash of the id (32 bits, over UTF-16 code units) modulo the number of files in its row. Files that end in .gz are compressed with gzip.',
  count: 'Files',
  meaning: 'Meaning',
  entities: 'Files on single entries',
  entitiesLead:
    'The JSON of an entry is at the address of its page, with data/ in front and .json at the end; addresses stay as long as ids do. Link to them or read them by program.',
  whatIs: {
    'nodes.csv': 'All nodes: places, reports, documents, practices, indicators',
    'edges.csv':
      'All relations: who carries out, issues or publicises which document, follows which practice, states which figure',
    'evidence.csv': 'The words behind every fact, the whole sentence and its place in the report',
    'metrics.csv': 'All figures: place, report, indicator, value, unit, period, status',
    'ties.csv': 'All ties of the derived networks: what is shared, weight, p-value, significance',
    'centralities.csv':
      'Centralities in the derived networks: degree, strength, betweenness, closeness',
    'communities.csv': 'Communities of the derived networks: name, members, stability',
    'adoptions.csv': 'The year that each practice is first seen in each place',
    'datapackage.json':
      'Description of the tables above for machines: columns, types, keys, licence',
    'atlas.sqlite': 'The tables above as one database, with a table that ties edges to sentences',
    'parquet/nodes.parquet': 'nodes.csv as Parquet, types kept',
    'parquet/edges.parquet': 'edges.csv as Parquet',
    'parquet/evidence.parquet': 'evidence.csv as Parquet',
    'parquet/metrics.parquet': 'metrics.csv as Parquet',
    'parquet/ties.parquet': 'ties.csv as Parquet',
    'parquet/centralities.parquet': 'centralities.csv as Parquet',
    'parquet/communities.parquet': 'communities.csv as Parquet',
    'parquet/adoptions.parquet': 'adoptions.csv as Parquet',
    'graph.json': 'The whole graph with all attributes',
    'graph.schema.json': 'The shape of graph.json',
    'extraction.schema.json': 'The shape of what is extracted from a report',
    'entity.schema.json': 'The shape of the files on places, documents, practices and indicators',
    'statements.schema.json': 'The shape of the files on what one report states',
    'explorer.schema.json': 'The shape of the compact form that the graph page reads',
    'shapes.ttl': 'The shapes that the linked data keep to, for any SHACL validator',
    'CITATION.cff': 'How to cite the data, for programs',
    'graph.gexf': 'The whole graph for Gephi, with positions and colours',
    'graph.graphml': 'The whole graph for yEd, igraph, NetworkX and others',
    'graph.ttl': 'The whole graph as linked data, in terms of schema.org, ELI, PROV-O and SKOS',
    'graph.jsonld': 'The same as JSON-LD',
    'explorer/atlas.json':
      'The compact form that the graph page reads: all relations, reports merged into places',
    'explorer/reports.json':
      'The compact form that the graph page reads: all relations, reports as nodes',
    'explorer/places-by-practices.json':
      'The compact form that the graph page reads: places by shared practices',
    'explorer/places-by-regulations.json':
      'The compact form that the graph page reads: places by shared documents',
    'explorer/practices-by-places.json':
      'The compact form that the graph page reads: practices by shared places',
    'explorer/regulations-by-places.json':
      'The compact form that the graph page reads: documents by shared places',
    'graph.svg': 'A still picture of the whole graph',
  },
  perThing: {
    report: 'What was extracted from one report: text, sections, documents, practices, figures',
    statements: 'Every relation that one report states, with its sentences',
    jurisdiction: 'One place: attributes, what its reports state, places above and below',
    regulation:
      'One document: attributes, what places do with it (with sentences), what it rests on',
    practice: 'One practice: attributes, its status in places (with sentences), its mandates',
    indicator: 'One indicator: attributes and figures (with sentences)',
    numbers: 'All figures of one indicator, one a row, with name of place and sentence',
  },
  columnNames: {},
  csvNote:
    'CSV files are UTF-8 after RFC 4180; text that a spreadsheet would run as a formula begins with an added apostrophe.',
  offsetsNote:
    'Offsets count UTF-16 code units from 0 in the field text of data/reports/<id>.json.',
  absenceNote:
    'What the data lack, the reports held do not mention; that does not mean it is not done.',
  verify: 'Verification',
  verifyText:
    'The manifest lists the SHA-256 of every file that this site was made from (reports, vocabulary, code) and of every file of the site. The same input gives the same bytes, so anyone can build it again and compare.',
  verifyHow:
    'Run this in the project folder to check a site in a folder or on the web; each difference is named:',
  version: (version) => `Data version ${version}`,
};

export const DOWNLOADS = { zh: { downloads: zh }, en: { downloads: en } };
