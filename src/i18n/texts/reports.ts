/** Words of the list of reports and of the reader. */
import { plural } from '../plural.ts';

const zh = {
  reports: {
    title: '报告',
    lead: (count: number) => `${count} 篇报告。点标题阅读，文中每一处文件、做法和数字都有标记。`,
    name: '报告',
    place: '地方',
    year: '年度',
    published: '公布日期',
    coverage: '收录',
    facts: '文件 / 做法 / 数字',
  },
  report: {
    body: '报告机关',
    period: '报告年度',
    published: '公布日期',
    signed: '落款日期',
    source: '来源',
    sourceLink: '查看原文',
    kind: '类别',
    cite: '引用本页',
    sourceUnknown: '来源网址未收录',
    marks: '标记',
    marksLead: '勾选要显示的标记；点文中标记进入对应条目，点列表中的“¶”回到原句。',
    contents: '章节',
    list: '本文中的事实',
    toText: '回到原句',
    permalink: '本句的永久链接',
    earlier: '上一年度',
    later: '下一年度',
    kinds: {
      regulation: '文件',
      practice: '做法',
      metric: '数字',
      other: '书刊证照等',
      unresolved: '未能确定的引用',
    },
    noEntry: '未归入指标',
    corrections: '人工更正',
    correctionActions: { reject: '剔除', add: '补充', change: '改正' },
    inPlace: (place: string) => `${place}的全部情况`,
  },
};

const en: typeof zh = {
  reports: {
    title: 'Reports',
    lead: (count: number) =>
      `${plural(count, 'report')}. Open one to read it with every document, practice and figure marked in the text.`,
    name: 'Report',
    place: 'Place',
    year: 'Year',
    published: 'Published',
    coverage: 'Text held',
    facts: 'Documents / practices / figures',
  },
  report: {
    body: 'Reporting body',
    period: 'Year reported on',
    published: 'Published',
    signed: 'Signed',
    source: 'Source',
    sourceLink: 'See the original',
    kind: 'Kind',
    cite: 'Cite this page',
    sourceUnknown: 'No source address held',
    marks: 'Marks',
    marksLead:
      'Tick the marks to show. A mark in the text leads to its entry; the ¶ in the list leads back to the sentence.',
    contents: 'Sections',
    list: 'Facts in this report',
    toText: 'Back to the sentence',
    permalink: 'Permanent link to this sentence',
    earlier: 'Previous year',
    later: 'Next year',
    kinds: {
      regulation: 'Documents',
      practice: 'Practices',
      metric: 'Figures',
      other: 'Books, certificates etc.',
      unresolved: 'Unresolved references',
    },
    noEntry: 'under no indicator',
    corrections: 'Manual corrections',
    correctionActions: { reject: 'removed', add: 'added', change: 'changed' },
    inPlace: (place: string) => `All about ${place}`,
  },
};

export const REPORTS = { zh, en };
