/** Words of the pages of places. */
import { plural } from '../plural.ts';

const zh = {
  jurisdictions: {
    title: '地方',
    lead: (places: number, provinces: number, reports: number) =>
      `${places} 个地方有自己的报告，分布在 ${provinces} 个省（区、市），共 ${reports} 篇。未列出的地方只是尚未收录。`,
    name: '地方',
    years: '报告年份',
    reportsBelow: (count: number) => `所辖共 ${count} 篇`,
    formerly: (names: string) => `原${names}`,
    unproven: '所在省份未能由报告证明的地方',
  },
  jurisdiction: {
    summary: (reports: number, years: string) => `依据 ${reports} 篇报告（${years}）`,
    noReports: '尚未收录本级的报告，下面列出所辖地方。',
    code: '行政区划代码',
    aliases: '又称',
    approved: (year: number) => `${year}年批准设立`,
    formerly: (name: string, year: number) => `原${name}（${year}年变更）`,
    tookIn: (year: number, names: string) => `${year}年并入本地：${names}`,
    wentInto: (year: number) => `${year}年并入`,
    level: '层级',
    documentsTitle: '提到的文件',
    documentsLevel: '文件层级',
    total: '合计',
    practicesTitle: '做法',
    practicesLine: (adopted: number, planned: number, problem: number) =>
      `已开展 ${adopted} 项，计划开展 ${planned} 项，列为不足 ${problem} 项`,
    keyMetrics: '主要数字',
    reportsTitle: '各年报告',
    regulationsSection: '文件',
    regulationsLead:
      '按文件层级排列。关系取各年报告中最强的一种，依次为制定印发、废止、落实、宣传学习、提及。',
    practicesSection: '做法',
    practicesLead: '“最早”指所收报告中首次写明已开展的年份，实际起始可能更早。',
    metricsSection: '数字',
    metricsLead: '报告中写明的数字。不同年份口径可能不同，请看原句。',
    otherFigures: (count: number) => `另有 ${count} 个数字未归入指标，见各篇报告。`,
    pledgesSection: '不足与安排',
    pledgesLead: '报告自列的不足和下一年安排；涉及可识别的做法时，并列该地下一篇报告的说法。',
    problems: '自列的不足',
    plans: '下一年安排',
    nextSays: (years: string) => `${years}年报告`,
    nextSilent: '未提及',
    noNext: '尚未收录下一年度的报告',
    peersSection: '相近的地方',
    peersLead: '同层级或同省份中，共有的少见做法较多的地方。排列只表示相似，不表示高下。',
    sharedPractices: '共有做法',
    sharedRegulations: '共有文件',
    basis: {
      'same-level': '同层级',
      'same-province': '同省份',
      'same-level-and-province': '同省同层级',
    },
    familySection: '上下级',
    above: '上级',
    below: '所辖（已收录）',
    inGraph: '在图谱中查看',
    compareLink: '与其他地方比较',
    since: '最早',
  },
};

const en: typeof zh = {
  jurisdictions: {
    title: 'Places',
    lead: (places: number, provinces: number, reports: number) =>
      `${plural(places, 'place')} in ${plural(provinces, 'province')} with reports of their own, ${plural(reports, 'report')} in all. A place that is not listed has simply not been collected yet.`,
    name: 'Place',
    years: 'Years reported on',
    reportsBelow: (count: number) => `${plural(count, 'report')} within it`,
    formerly: (names: string) => `formerly ${names}`,
    unproven: 'Places whose province the report does not prove',
  },
  jurisdiction: {
    summary: (reports: number, years: string) => `Rests on ${plural(reports, 'report')} (${years})`,
    noReports:
      'The atlas holds no report of this place itself; the places within it are listed below.',
    code: 'Division code',
    aliases: 'Also called',
    approved: (year: number) => `Approved in ${year}`,
    formerly: (name: string, year: number) => `Formerly ${name} (changed in ${year})`,
    tookIn: (year: number, names: string) => `Took in ${names} in ${year}`,
    wentInto: (year: number) => `Part, since ${year}, of `,
    level: 'Level',
    documentsTitle: 'Documents mentioned',
    documentsLevel: 'Level',
    total: 'Total',
    practicesTitle: 'Practices',
    practicesLine: (adopted: number, planned: number, problem: number) =>
      `${adopted} adopted, ${planned} planned, ${problem} named as shortcomings`,
    keyMetrics: 'Key figures',
    reportsTitle: 'Reports by year',
    regulationsSection: 'Documents',
    regulationsLead:
      'By level of the document. The relation is the strongest one in any year’s report: issues, repeals, carries out, publicises, mentions.',
    practicesSection: 'Practices',
    practicesLead:
      '“First” is the first year in which a report held here says that the practice is in use; it may be older.',
    metricsSection: 'Figures',
    metricsLead:
      'Figures that the reports state. What is counted may differ from year to year: see the sentences.',
    otherFigures: (count: number) =>
      `${plural(count, 'further figure')} of no indicator: see the reports.`,
    pledgesSection: 'Shortcomings and plans',
    pledgesLead:
      'Shortcomings that the report names itself and plans for the next year; where a known practice is concerned, with what the next report of the place says.',
    problems: 'Shortcomings named',
    plans: 'Plans for the next year',
    nextSays: (years: string) => `Report for ${years}`,
    nextSilent: 'not mentioned',
    noNext: 'The next year’s report is not held',
    peersSection: 'Similar places',
    peersLead:
      'Places of the same level or province that share most of the rarer practices. The order says how similar they are, not how good.',
    sharedPractices: 'Shared practices',
    sharedRegulations: 'Shared documents',
    basis: {
      'same-level': 'same level',
      'same-province': 'same province',
      'same-level-and-province': 'same province and level',
    },
    familySection: 'Above and below',
    above: 'Part of',
    below: 'Places within it (with reports)',
    inGraph: 'Show in the graph',
    compareLink: 'Compare with other places',
    since: 'First',
  },
};

export const PLACES = { zh, en };
