/** Words of the frame around every page: navigation, colours, search box, colophon, missing page. */

const zh = {
  nav: {
    label: '主导航',
    skip: '跳到正文',
    jurisdictions: '地方',
    regulations: '文件',
    practices: '做法',
    metrics: '指标',
    reports: '报告',
    graph: '图谱',
    matrix: '对照表',
    compare: '比较',
    timeline: '时间线',
    duty: '公布情况',
    search: '检索',
    data: '数据',
    quality: '质量',
    about: '关于',
    more: '更多',
    breadcrumbs: '所在位置',
    home: '首页',
    onThisPage: '本页内容',
    otherLanguage: 'English',
    /** Where this page itself is not in the other language. */
    otherLanguageNear: 'English list',
  },
  chineseOnly: '本站的报告、地方与文件单页只有中文。',
  theme: { label: '配色', auto: '跟随系统', light: '浅色', dark: '深色' },
  searchForm: {
    label: '检索地方、文件、做法、指标与报告',
    placeholder: '地方、文件名、文号、做法……',
    submit: '检索',
    shortcut: '按 / 键可直接输入',
  },
  footer: {
    note: '法治图谱由公开报告自动提取，每条事实附原句。引用前请核对原文。不对各地排名。',
    licence: '程序以 MIT 许可发布；报告版权归原发布机关。',
  },
  cards: {
    site: '地方、文件、做法与数字的关系网',
    jurisdiction: '地方',
    regulation: '文件',
    practice: '做法',
    indicator: '指标',
    report: '报告',
  },
  notFound: {
    title: '没有这个页面',
    text: '地址可能有误，或条目已改名。可从首页或检索找起。',
  },
};

const en: typeof zh = {
  nav: {
    label: 'Main navigation',
    skip: 'Skip to content',
    jurisdictions: 'Places',
    regulations: 'Documents',
    practices: 'Practices',
    metrics: 'Indicators',
    reports: 'Reports',
    graph: 'Graph',
    matrix: 'Matrix',
    compare: 'Compare',
    timeline: 'Timeline',
    duty: 'Publication',
    search: 'Search',
    data: 'Data',
    quality: 'Quality',
    about: 'About',
    more: 'More',
    breadcrumbs: 'You are here',
    home: 'Home',
    onThisPage: 'On this page',
    otherLanguage: '中文',
    otherLanguageNear: '中文列表',
  },
  chineseOnly:
    'On this site the pages of single reports, places and documents are in Chinese only.',
  theme: { label: 'Colours', auto: 'System', light: 'Light', dark: 'Dark' },
  searchForm: {
    label: 'Search places, documents, practices, indicators and reports',
    placeholder: 'Place, document, practice …',
    submit: 'Search',
    shortcut: 'Press / to start typing',
  },
  footer: {
    note: 'Fazhi Atlas is extracted automatically from public reports; every fact shows its sentence. Check the original before quoting. Places are not ranked.',
    licence:
      'The software is under the MIT licence; copyright in the reports rests with the bodies that issued them.',
  },
  cards: {
    site: 'a network of places, documents, practices and figures',
    jurisdiction: 'a place',
    regulation: 'a document',
    practice: 'a practice',
    indicator: 'an indicator',
    report: 'a report',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be wrong, or the entry may have been renamed. Start from the home page or the search.',
  },
};

export const FRAME = { zh, en };
