/** Words of the comparison. */

const zh = {
  compare: {
    title: '比较',
    lead: '选两到五个地方并排查看；地址栏可保存，可打印。表中空格只表示报告没有提到。',
    choose: '选择地方',
    place: (index: number) => `地方 ${index}`,
    submit: '比较',
    needScript: '并排比较需要启用 JavaScript。不启用时，可从各地方页面的“相近的地方”进入。',
    pairs: '可从这些相近的地方开始',
    onlyHere: '仅此地提到',
    shared: '共同提到',
    practices: '做法',
    regulations: '文件',
    metrics: '数字',
    reports: '报告',
    print: '打印',
    empty: '请选择至少两个地方。',
    failed: '数据没有载入，请刷新页面。',
    none: '—',
  },
};

const en: typeof zh = {
  compare: {
    title: 'Compare',
    lead: 'Put two to five places side by side. The address can be saved and the page printed. An empty cell only says that the reports do not mention it.',
    choose: 'Choose places',
    place: (index: number) => `Place ${index}`,
    submit: 'Compare',
    needScript:
      'Comparing needs JavaScript. Without it, start from “Similar places” on the page of a place.',
    pairs: 'Similar places to start from',
    onlyHere: 'Only here',
    shared: 'In common',
    practices: 'Practices',
    regulations: 'Documents',
    metrics: 'Figures',
    reports: 'Reports',
    print: 'Print',
    empty: 'Choose at least two places.',
    failed: 'The data could not be loaded; reload the page.',
    none: '—',
  },
};

export const COMPARE = { zh, en };
