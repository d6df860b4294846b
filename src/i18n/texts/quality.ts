/** Words of the quality page. */
import { plural } from '../plural.ts';

const zh = {
  quality: {
    title: '质量',
    lead: '提取结果有多准，收录有多全，哪些还不确定。',
    scores: '准确度',
    scoresLead: '在人工标注的报告上测得：精确率指提取的有多少是对的，召回率指该有的提取到了多少。',
    notMeasured: '尚未测量。',
    layer: '层',
    precision: '精确率',
    recall: '召回率',
    f1: 'F1',
    count: '标注条数',
    coverage: '收录',
    coverageLead: '各省各年收录的报告数。空格只表示未收录。',
    unresolved: '未能确定的引用',
    unresolvedLead: '规则拒绝猜测的引用，保留在这里。',
    text: '原文',
    reason: '原因',
    low: '把握较小的事实',
    lowLead: (count: number) => `${count} 条事实标为“把握小”，在各页注明“请核对”。`,
    unsure: '待核的登记条目',
    unsureLead: (count: number) => `登记册中 ${count} 份被提到的文件标为待核。`,
    found: '仅见于报告的文件',
    foundLead: (count: number) => `${count} 份文件登记册中没有。`,
    corrections: '人工更正',
    correctionsLead: (count: number) => `${count} 条。`,
  },
};

const en: typeof zh = {
  quality: {
    title: 'Quality',
    lead: 'How accurate the extraction is, how complete the collection is, and what remains uncertain.',
    scores: 'Accuracy',
    scoresLead:
      'Measured on reports annotated by hand. Precision: how much of what was extracted is right. Recall: how much of what should be found was found.',
    notMeasured: 'Not measured yet.',
    layer: 'Layer',
    precision: 'Precision',
    recall: 'Recall',
    f1: 'F1',
    count: 'Annotations',
    coverage: 'Coverage',
    coverageLead: 'Reports held by province and year. An empty cell means none is held, no more.',
    unresolved: 'Unresolved references',
    unresolvedLead: 'References that the rules decline to guess; they are kept here.',
    text: 'Text',
    reason: 'Reason',
    low: 'Facts of low confidence',
    lowLead: (count: number) =>
      `${plural(count, 'fact')} of low confidence, shown with “please check” on every page.`,
    unsure: 'Unconfirmed registry entries',
    unsureLead: (count: number) =>
      `${plural(count, 'mentioned document')} of the registry not confirmed yet.`,
    found: 'Documents found in reports only',
    foundLead: (count: number) => `${plural(count, 'document')} not in the registry.`,
    corrections: 'Manual corrections',
    correctionsLead: (count: number) => `${plural(count, 'correction')}.`,
  },
};

export const QUALITY = { zh, en };
