/** Words of the matrix; `{…}` is filled in by page and script alike. */

const zh = {
  matrix: {
    title: '对照表',
    kinds: { practices: '地方 × 做法', regulations: '地方 × 文件', sections: '报告 × 章节' },
    leads: {
      practices:
        '行是地方，列是做法，先列提到的地方较多的。有字的格子可以点开原句；空格只表示所收报告没有提到。',
      regulations:
        '行是地方，列是文件，先列提到的地方较多的。有字的格子可以点开原句；空格只表示所收报告没有提到。',
      sections:
        '行是年度报告，列是章节的性质。有字的格子通向该章节；收录的是摘编或节选时，空格不表示原报告没有。',
    },
    kindLabel: '对照什么',
    place: '地方',
    report: '年度报告',
    caption: '{kind}：{rows} 行，{columns} 列',
    rowNote: '{n} 篇 · {coverage}',
    order: '排列',
    orders: { region: '按行政区划', similar: '按相似程度' },
    orderNote:
      '按相似程度：平均连接聚类（UPGMA），以最近邻链求得，叶序按 Gruvaeus 与 Wainer（1972）；距离取按稀有程度加权的 Jaccard 指数。排列只表示相似，不表示高下。',
    groups: { practices: '做法的领域', regulations: '文件的层级', sections: '' },
    allGroups: '全部',
    legend: '图例',
    words: {
      adopted: '开展',
      planned: '计划',
      problem: '不足',
      issues: '制定',
      repeals: '废止',
      implements: '落实',
      publicises: '宣传',
      cites: '提及',
      present: '有',
    },
    plannedWord: '拟{word}',
    plannedFull: '{word}（计划）',
    sectionPresent: '写有这一部分',
    leftOut: '只有一个地方提到的 {n} 项不在表中，见列表页。',
    yearsNote: '选择年份后，格子只看所选年份的报告。',
    staticNote:
      '不启用 JavaScript 时，只显示前 {rows} 行、前 {columns} 列；其余见各地方、做法和文件的页面。',
    rowPages: '行：第 {page} / {pages} 页',
    columnPages: '列：第 {page} / {pages} 页',
    previous: '上一页',
    next: '下一页',
    cell: '{row}：{column}，{state}（{years}）',
    open: '原句',
    close: '关闭',
    loading: '正在载入……',
    failed: '数据没有载入，请刷新页面。',
    download: '下载筛选结果（CSV）',
    csv: {
      id: '编号',
      level: '层级',
      province: '省份',
      reports: '报告数',
      coverage: '收录范围',
      inBrackets: '（{years}）',
    },
  },
};

const en: typeof zh = {
  matrix: {
    title: 'Matrix',
    kinds: {
      practices: 'Places × practices',
      regulations: 'Places × documents',
      sections: 'Reports × sections',
    },
    leads: {
      practices:
        'Rows are places, columns are practices, those that more places mention first. A filled cell opens its sentences; an empty one only says that the reports held do not mention it.',
      regulations:
        'Rows are places, columns are documents, those that more places mention first. A filled cell opens its sentences; an empty one only says that the reports held do not mention it.',
      sections:
        'Rows are annual reports, columns are kinds of section. A filled cell leads to the section; where a digest or an excerpt is held, an empty cell says nothing about the original report.',
    },
    kindLabel: 'What is compared',
    place: 'Place',
    report: 'Annual report',
    caption: '{kind}: {rows} rows, {columns} columns',
    rowNote: 'Reports: {n} · {coverage}',
    order: 'Order',
    orders: { region: 'By administrative division', similar: 'By similarity' },
    orderNote:
      'By similarity: average-linkage clustering (UPGMA) found by nearest-neighbour chains, leaves turned after Gruvaeus and Wainer (1972); the distance is the Jaccard index weighted by rarity. Nearness means likeness, not merit.',
    groups: { practices: 'Field of practices', regulations: 'Level of documents', sections: '' },
    allGroups: 'All',
    legend: 'Legend',
    words: {
      adopted: 'adopt',
      planned: 'plan',
      problem: 'lack',
      issues: 'issue',
      repeals: 'repeal',
      implements: 'apply',
      publicises: 'promote',
      cites: 'cite',
      present: 'yes',
    },
    plannedWord: 'to {word}',
    plannedFull: '{word} (planned)',
    sectionPresent: 'The text has this part',
    leftOut: '{n} columns that a single place mentions are left out; the lists have them.',
    yearsNote: 'With years chosen, cells look at the reports on these years alone.',
    staticNote:
      'Without JavaScript only the first {rows} rows and {columns} columns are shown; the pages of places, practices and documents have the rest.',
    rowPages: 'Rows: page {page} of {pages}',
    columnPages: 'Columns: page {page} of {pages}',
    previous: 'Previous',
    next: 'Next',
    cell: '{row}: {column}, {state} ({years})',
    open: 'Sentences',
    close: 'Close',
    loading: 'Loading …',
    failed: 'The data did not load; reload the page to try again.',
    download: 'Download what is filtered (CSV)',
    csv: {
      id: 'id',
      level: 'level',
      province: 'province',
      reports: 'reports',
      coverage: 'coverage',
      inBrackets: ' ({years})',
    },
  },
};

export const MATRIX = { zh, en };
