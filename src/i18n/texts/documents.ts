/** Words of the pages of documents. */
import type { Holdings } from '../../page-data/holdings.ts';
import { plural } from '../plural.ts';

const zh = {
  regulations: {
    title: '文件',
    lead: (count: number, known: number) =>
      `报告中提到的 ${count} 份文件，其中 ${known} 份在登记册中有据可查，其余仅见于报告。`,
    namedOnce: '仅一篇报告提到的文件没有单独的页面，链接通向该报告提到它的原文。',
    name: '文件',
    number: '文号',
    issued: '日期',
    places: '提及地方',
    reports: '报告',
  },
  regulation: {
    number: '文号',
    issuer: '制定机关',
    level: '层级',
    kind: '类别',
    issuedOn: '日期',
    moreProvinces: (count: number) => `另有 ${count} 个省（区、市）`,
    moreTree: (count: number) => `另有 ${count} 份未列出，见`,
    yearBasis: { stated: '', number: '（据文号）', title: '（据标题推断）' },
    period: '适用年份',
    region: '适用范围',
    aliases: '又称',
    summary: (places: number, reports: number, held: Holdings) =>
      `所收 ${held.places} 个地方、${held.reports} 篇报告中，${places} 个地方的 ${reports} 篇提到`,
    span: (first: string, last: string) =>
      first === last ? `（${first}年）` : `（${first}—${last}年）`,
    whoSection: '哪些地方，怎样做',
    whoLead: '“最早”指所收报告中最早提到的年份。',
    since: '最早',
    treeSection: '上下位文件',
    treeLead: '从中央到省、市、县、乡镇，各份文件依据哪份文件制定。',
    upstream: '依据、落实的上位文件',
    downstream: '据此制定的文件',
    this: '本文件',
    noTree: '报告和登记册中都没有写明它的上位或下位文件。',
    versionsSection: '版本',
    older: '此前',
    newer: '此后',
    practicesSection: '要求的做法',
    practicesLead: '登记册载明由本文件要求、且报告中提到过的做法。',
    unproven: '省份未能证明',
    relation: '关系',
    place: '地方',
    proof: '原句',
  },
};

const en: typeof zh = {
  regulations: {
    title: 'Documents',
    lead: (count: number, known: number) =>
      `${plural(count, 'document')} mentioned in reports: ${known} of them in the registry, the rest known from reports only.`,
    namedOnce:
      'Documents that only one report names have no page of their own; their links lead to the place in that report.',
    name: 'Document',
    number: 'Number',
    issued: 'Date',
    places: 'Places',
    reports: 'Reports',
  },
  regulation: {
    number: 'Document number',
    issuer: 'Issued by',
    level: 'Level',
    kind: 'Kind',
    yearBasis: { stated: '', number: ' (from the number)', title: ' (from the title)' },
    moreProvinces: (count: number) => plural(count, 'more province'),
    moreTree: (count: number) => `${count} more are not listed here; see `,
    issuedOn: 'Date',
    period: 'Years covered',
    region: 'Applies in',
    aliases: 'Also called',
    summary: (places: number, reports: number, held: Holdings) =>
      `Mentioned in ${plural(reports, 'report')} of ${plural(places, 'place')}, out of ${plural(held.reports, 'report')} of ${plural(held.places, 'place')} held`,
    span: (first: string, last: string) => (first === last ? ` (${first})` : ` (${first}–${last})`),
    whoSection: 'Which places, and how',
    whoLead: '“First” is the first year in which a report held here mentions it.',
    since: 'First',
    treeSection: 'Above and below',
    treeLead:
      'From the centre to province, city, county and township: which document was made under which.',
    upstream: 'Higher documents it rests on or carries out',
    downstream: 'Documents made under it',
    this: 'this document',
    noTree: 'Neither the reports nor the registry name a document above or below it.',
    versionsSection: 'Versions',
    older: 'Before',
    newer: 'After',
    practicesSection: 'Practices it calls for',
    practicesLead:
      'Practices that, by the registry, this document calls for and that a report mentions.',
    unproven: 'province not proven',
    relation: 'Relation',
    place: 'Place',
    proof: 'Sentence',
  },
};

export const DOCUMENTS = { zh, en };
