/** Names of the closed vocabularies (levels, relations, statuses …) in both languages. */
import type {
  Confidence,
  DocumentClass,
  JurisdictionLevel,
  MetricStatus,
  PracticeStatus,
  Qualifier,
  Relation,
  ReportKind,
  SectionRole,
} from '../schema/extraction.ts';
import type { DocumentLink } from '../resolve/report-facts.ts';
import type { RegulationKind, RegulationLevel } from '../schema/regulation.ts';
import type { Coverage } from '../schema/report.ts';
import type { NodeKind } from '../graph/atlas.ts';
import type { Locale } from './locales.ts';

/** One name per value of each vocabulary. */
export interface Terms {
  node: Record<NodeKind, string>;
  /** By id, in the order of lists: content/site/genre.yaml. */
  domain: Readonly<Record<string, string>>;
  level: Record<JurisdictionLevel, string>;
  regulationLevel: Record<RegulationLevel | 'unknown', string>;
  regulationKind: Record<RegulationKind | 'unknown', string>;
  relation: Record<Relation, string>;
  regulationStatus: Record<'done' | 'planned', string>;
  practiceStatus: Record<PracticeStatus, string>;
  metricStatus: Record<MetricStatus, string>;
  qualifier: Record<Qualifier, string>;
  confidence: Record<Confidence, string>;
  reportKind: Record<ReportKind, string>;
  coverage: Record<Coverage, string>;
  section: Record<SectionRole, string>;
  documentClass: Record<DocumentClass, string>;
  linkReason: Record<DocumentLink['why'], string>;
}

/** Terms that do not depend on what the reports are about. */
export type GeneralTerms = Omit<Terms, 'domain'>;

const zh: GeneralTerms = {
  node: {
    jurisdiction: '地方',
    report: '报告',
    regulation: '文件',
    practice: '做法',
    indicator: '指标',
  },
  level: {
    national: '全国',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇级',
    zone: '功能区',
  },
  regulationLevel: {
    central: '中央',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇级',
    'department-internal': '机关内部',
    unknown: '层级不详',
  },
  regulationKind: {
    constitution: '宪法',
    law: '法律',
    'administrative-regulation': '行政法规',
    'local-regulation': '地方性法规',
    'department-rule': '部门规章',
    'local-government-rule': '地方政府规章',
    'party-document': '党内法规与党的文件',
    'normative-document': '规范性文件',
    plan: '规划、纲要、方案',
    'work-notice': '工作通知',
    'internal-system': '内部制度',
    unknown: '类别不详',
  },
  relation: {
    issues: '制定印发',
    repeals: '废止',
    implements: '落实',
    publicises: '宣传学习',
    cites: '提及',
  },
  regulationStatus: { done: '已实施', planned: '计划' },
  practiceStatus: { adopted: '已开展', planned: '计划开展', problem: '列为不足' },
  metricStatus: { actual: '实际', projected: '预计', target: '目标' },
  qualifier: {
    exact: '',
    about: '约',
    over: '超过',
    'at-least': '不少于',
    'at-most': '不超过',
    below: '不足',
  },
  confidence: { high: '把握大', medium: '把握中等', low: '把握小，请核对原句' },
  reportKind: {
    'annual-report': '年度报告',
    plan: '计划、方案',
    commentary: '解读、问答',
    other: '其他',
  },
  coverage: { full: '全文', digest: '摘编', excerpt: '节选' },
  section: {
    overview: '概况',
    measures: '主要举措和成效',
    responsibility: '第一责任人履职',
    problems: '存在的不足',
    plan: '下一年度安排',
    other: '其他',
  },
  documentClass: {
    regulation: '文件',
    publication: '书报刊物',
    certificate: '证照',
    agreement: '协议',
    form: '文书表格',
    other: '其他',
  },
  linkReason: {
    registry: '登记册载明',
    title: '由标题看出',
    'nested-title': '标题中引有上位文件',
    'made-under': '报告写明依据',
  },
};

const en: GeneralTerms = {
  node: {
    jurisdiction: 'Place',
    report: 'Report',
    regulation: 'Document',
    practice: 'Practice',
    indicator: 'Indicator',
  },
  level: {
    national: 'National',
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
    zone: 'Special zone',
  },
  regulationLevel: {
    central: 'Central',
    province: 'Province',
    city: 'City',
    county: 'County',
    township: 'Township',
    'department-internal': 'Internal',
    unknown: 'Level unknown',
  },
  regulationKind: {
    constitution: 'Constitution',
    law: 'Law',
    'administrative-regulation': 'Administrative regulation',
    'local-regulation': 'Local regulation',
    'department-rule': 'Departmental rule',
    'local-government-rule': 'Local government rule',
    'party-document': 'Party document',
    'normative-document': 'Normative document',
    plan: 'Plan or outline',
    'work-notice': 'Work notice',
    'internal-system': 'Internal rule',
    unknown: 'Kind unknown',
  },
  relation: {
    issues: 'Issues',
    repeals: 'Repeals',
    implements: 'Carries out',
    publicises: 'Publicises',
    cites: 'Mentions',
  },
  regulationStatus: { done: 'Done', planned: 'Planned' },
  practiceStatus: { adopted: 'Adopted', planned: 'Planned', problem: 'Named as a shortcoming' },
  metricStatus: { actual: 'Actual', projected: 'Projected', target: 'Target' },
  qualifier: {
    exact: '',
    about: 'about ',
    over: 'over ',
    'at-least': 'at least ',
    'at-most': 'at most ',
    below: 'below ',
  },
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence: check the sentence',
  },
  reportKind: {
    'annual-report': 'Annual report',
    plan: 'Plan',
    commentary: 'Commentary',
    other: 'Other',
  },
  coverage: { full: 'Full text', digest: 'Digest', excerpt: 'Excerpt' },
  section: {
    overview: 'Overview',
    measures: 'Measures and results',
    responsibility: 'Principal leaders as first responsible persons',
    problems: 'Shortcomings',
    plan: 'Next year’s plan',
    other: 'Other',
  },
  documentClass: {
    regulation: 'Document',
    publication: 'Publication',
    certificate: 'Certificate',
    agreement: 'Agreement',
    form: 'Form',
    other: 'Other',
  },
  linkReason: {
    registry: 'stated by the registry',
    title: 'seen from the title',
    'nested-title': 'title names the higher document',
    'made-under': 'a report states the basis',
  },
};

/** The names by language. */
export const TERMS: Readonly<Record<Locale, GeneralTerms>> = { zh, en };
