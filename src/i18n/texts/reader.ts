/** Words of the report reader in both languages. */
import type { TrustNote } from '../../text/document.ts';
import type { ReportFrontMatter } from '../../schema/report.ts';
import type { UnresolvedReason } from '../../resolve/report-facts.ts';

type ReviewField = Exclude<keyof ReportFrontMatter, 'review' | 'corrections' | 'repair' | 'trust'>;

/** What the page of a report writes beyond the words that all pages share. */
export interface ReaderTexts {
  jurisdiction: string;
  level: string;
  beforeRepair: string;
  original: string;
  noOriginal: string;
  coverage: string;
  text: string;
  textLead: string;
  noFacts: string;
  /** Name of a link from the list to the text, by its number. */
  mention: (number: number) => string;
  partsLead: string;
  review: string;
  reviewHint: (fields: string) => string;
  /** Fields of the front matter. */
  fields: Record<ReviewField, string>;
  trust: Record<TrustNote, { label: string; hint: string }>;
  reasons: Record<UnresolvedReason, string>;
  citeOriginal: string;
  citePage: string;
  citeBibtex: string;
  citeNote: string;
  accessed: string;
  neighbours: string;
  correctedTo: string;
}

const zh: ReaderTexts = {
  jurisdiction: '地方',
  level: '层级',
  beforeRepair: '修复前文字',
  original: '下载修复前的原文（文本文件）',
  noOriginal: '这里只存摘编，未存修复前的全文',
  coverage: '收录范围',
  text: '报告文字',
  textLead: '点一句末尾的“¶”得到这一句的永久链接。',
  noFacts: '没有从这篇报告中识别出文件、做法或数字。',
  mention: (number) => `原句 ${number}`,
  partsLead: '按章节标题判断。收录的不是全文时，“摘编未含”不表示原报告没有。',
  review: '待核',
  reviewHint: (fields) => `这些登记项尚待人工核对：${fields}`,
  fields: {
    title: '标题',
    kind: '类别',
    jurisdiction: '地方',
    body: '报告机关',
    period: '报告年度',
    publishedOn: '公布日期',
    signedOn: '落款日期',
    source: '来源',
    coverage: '收录范围',
  },
  trust: {
    template: { label: '疑为范文', hint: '文字中多处是留空或代号，像是范文而不是发布的报告' },
    'doc-site': { label: '转自文库网站', hint: '文字取自文档分享网站，不是政府网站' },
    'synonym-spun': { label: '疑经改写', hint: '文字中有机器替换近义词的痕迹' },
    'machine-converted': { label: '经繁简转换', hint: '文字由机器在繁简体之间转换过' },
    garbled: { label: '错码未尽', hint: '来源文字有错码，未能全部可靠还原，个别字可能不对' },
  },
  reasons: {
    'several-fit': '几份文件同样符合，文中没有写明是哪一份',
    'alias-circle': '简称之间互相指代，找不到全称',
    'generic-noun': '只是泛称，没有写明是哪份文件',
  },
  citeOriginal: '原报告',
  citePage: '本页（文字与标记）',
  citeBibtex: 'BibTeX',
  citeNote: '著录格式按 GB/T 7714—2015 电子资源。引用事实时请引原报告，并核对原文。',
  accessed: '引用日期',
  neighbours: '同一地方的其他年度',
  correctedTo: '改为',
};

const en: ReaderTexts = {
  jurisdiction: 'Place',
  level: 'Level',
  beforeRepair: 'Text before repair',
  original: 'Download the text as it was (plain text)',
  noOriginal: 'Only a digest is kept here, not the full text before its repair',
  coverage: 'Text held',
  text: 'Text of the report',
  textLead: 'The text is in Chinese. The ¶ at the end of a sentence is its permanent link.',
  noFacts: 'No documents, practices or figures were recognised in this report.',
  mention: (number) => `Sentence ${number}`,
  partsLead:
    'Judged by the section headings. Where the full text is not held, “not in the digest” says nothing about the original report.',
  review: 'To be checked',
  reviewHint: (fields) => `A person has yet to check: ${fields}`,
  fields: {
    title: 'title',
    kind: 'kind',
    jurisdiction: 'place',
    body: 'reporting body',
    period: 'year',
    publishedOn: 'date of publication',
    signedOn: 'date of signature',
    source: 'source',
    coverage: 'text held',
  },
  trust: {
    template: {
      label: 'Perhaps a template',
      hint: 'Many slots are blank or masked, as in a model text rather than a published report',
    },
    'doc-site': {
      label: 'From a document-sharing site',
      hint: 'The text was not taken from a government site',
    },
    'synonym-spun': {
      label: 'Perhaps reworded',
      hint: 'The text shows traces of synonyms put in by a machine',
    },
    'machine-converted': {
      label: 'Converted script',
      hint: 'The text was converted between traditional and simplified characters by a machine',
    },
    garbled: {
      label: 'Garbled',
      hint: 'The source text was garbled and could not be restored with certainty; some characters may be wrong',
    },
  },
  reasons: {
    'several-fit': 'several documents fit equally well and the text does not say which',
    'alias-circle': 'short names refer to each other without a full title',
    'generic-noun': 'a general word that names no document',
  },
  citeOriginal: 'The original report',
  citePage: 'This page (text and marks)',
  citeBibtex: 'BibTeX',
  citeNote:
    'In the style of GB/T 7714—2015 for electronic resources. Cite the original report for facts, and check it.',
  accessed: 'date of access',
  neighbours: 'Other years of the same place',
  correctedTo: 'set to',
};

export const READER = { zh: { reader: zh }, en: { reader: en } };
