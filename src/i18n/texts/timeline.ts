/** Words of the timeline. */
import { plural } from '../plural.ts';

const zh = {
  timeline: {
    title: '时间线',
    lead: '按年份列出出台的文件（年份取自登记册、文号或标题）和所收报告中首次写明已开展的做法。',
    documents: '出台的文件',
    practices: '首次见于报告的做法',
    reports: '年度报告',
    reportsOf: (count: number) => `收录该年度报告 ${count} 篇`,
    coverage: (dated: number, inferred: number, undated: number, practices: number) =>
      `${dated} 份文件有年份，其中 ${inferred} 份只据标题所写年份推断；另有 ${undated} 份未注明，不在时间线上。${practices} 项做法有首见年份。`,
    inferred: '年份据标题',
    coverageNote:
      '各年收录的报告数不同，报告多的年份首见的做法自然也多；“首次见于报告”是所收报告中的最早年份，实际起始可能更早。',
    undatedReports: (count: number) => `${count} 篇年度报告未注明年度，不在其中。`,
    chartTitle: '各年数量',
    chartNote: (first: number) => `圈内为数量；灰圈为收录的年度报告数。${first}年以前的见下表。`,
    tableTitle: '各年数量（表）',
    listTitle: '逐年',
    show: '类别',
    places: (count: number) => `${count} 个地方提到`,
    linked: '报告未直接提到，由关联文件引出',
    morePlaces: (count: number) => `等，另有 ${count} 个地方`,
    censored: '更早的报告未收录',
    more: (count: number) => `另有 ${count} 份`,
  },
};

const en: typeof zh = {
  timeline: {
    title: 'Timeline',
    lead: 'Documents by the year of their issue (from the registry, the document number or the title), beside the practices that a report held here first says are in use.',
    documents: 'Documents issued',
    practices: 'Practices first reported',
    reports: 'Annual reports',
    reportsOf: (count: number) => `${plural(count, 'report')} held on this year`,
    coverage: (dated: number, inferred: number, undated: number, practices: number) =>
      `${dated} documents have a year, ${inferred} of them only by the year in their title; ${undated} have none and are not on the timeline. ${practices} practices have a first year.`,
    inferred: 'year from the title',
    coverageNote:
      'The number of reports held differs by year, and years with more reports naturally show more practices for the first time. “First reported” is the earliest year in the reports held; the practice itself may be older.',
    undatedReports: (count: number) =>
      count === 1
        ? 'One annual report states no year and is left out.'
        : `${count} annual reports state no year and are left out.`,
    chartTitle: 'Numbers by year',
    chartNote: (first: number) =>
      `Each circle holds its number; grey circles count the annual reports held. Years before ${first} are in the table below.`,
    tableTitle: 'Numbers by year (table)',
    listTitle: 'Year by year',
    show: 'Kind',
    places: (count: number) => `mentioned by ${plural(count, 'place')}`,
    linked: 'known through a linked document; no report mentions it',
    morePlaces: (count: number) => `and ${count} more`,
    censored: 'earlier reports are not held',
    more: (count: number) => `${count} more`,
  },
};

export const TIMELINE = { zh, en };
