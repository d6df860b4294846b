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
    toTop: '回到页首',
  },
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
  notFound: {
    title: '没有这个页面',
    text: '地址可能有误，或条目已改名。可从首页或检索找起。',
  },
};

const en: typeof zh = zh;

export const FRAME = { zh, en };
