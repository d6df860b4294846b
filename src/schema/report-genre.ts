/** Words by which titles, dates and bodies of reports are known, from content/grammar/report-*.yaml. */
import { z } from 'zod';
import { REPORT_KINDS } from './extraction.ts';

const wordsSchema = z.array(z.string().min(1));

/** content/grammar/report-titles.yaml */
export const reportTitlesSchema = z.strictObject({
  /** What reports of this genre are about: 法治政府, 依法行政. */
  subjects: wordsSchema,
  /** Last words of titles of documents: 报告, 方案. */
  endings: wordsSchema,
  /** Words that stand in lines of a page but in no title. */
  notInTitles: wordsSchema,
  /** Words before the title on its own line: 标题:. */
  labels: wordsSchema,
});

/** content/grammar/report-kinds.yaml */
export const reportKindsSchema = z.strictObject({
  /** Words in a title and the kind they make; the first that fits counts. */
  titles: z.array(
    z.strictObject({
      kind: z.enum(REPORT_KINDS),
      words: wordsSchema,
      /** Words that keep the rule from counting. */
      unless: wordsSchema.default([]),
      /** Counts only after the words in the text. */
      weak: z.boolean().default(false),
    }),
  ),
  /** Words in the text and the kind they make; so many different ones must be there. */
  texts: z.array(
    z.strictObject({
      kind: z.enum(REPORT_KINDS),
      words: wordsSchema,
      atLeast: z.int().min(1),
      /** So many characters from the start of the text they must stand in. */
      within: z.int().min(1).default(6000),
    }),
  ),
});

/** content/grammar/report-bodies.yaml */
export const reportBodiesSchema = z.strictObject({
  /** Last words of the names of bodies that report: 人民政府, 司法局, longest first or not. */
  organs: wordsSchema,
  /** Words that are no part of a body's name. */
  notInNames: wordsSchema,
  /** Bodies of the nation. */
  national: wordsSchema,
});

/** content/grammar/page-lines.yaml */
export const pageLinesSchema = z.strictObject({
  /** Labels of the date when a page was published, the surest first. */
  publishedLabels: wordsSchema,
  /** Labels of the date of the document on it: 发文日期; the date of publication when the page states no other. */
  documentLabels: wordsSchema,
  /** Labels of dates that are not the date of publication: 有效期, 成文日期. */
  otherDateLabels: wordsSchema,
  /** Greetings whose date is the day of the visit: 今天是. */
  greetings: wordsSchema,
  /** Names of <meta> elements that hold the date of publication. */
  metaDates: wordsSchema,
  /** Labels of the body that a page came from: 来源, 信息来源. */
  sourceLabels: wordsSchema,
  /** Words in front of or behind the name of a site: 欢迎访问, 门户网站. */
  siteWords: wordsSchema,
  /** Words of a breadcrumb: 您当前的位置, 首页. */
  breadcrumbWords: wordsSchema,
  /** Lines at the foot that may follow the signature. */
  footLines: wordsSchema,
});

export type ReportTitles = z.infer<typeof reportTitlesSchema>;
export type ReportKinds = z.infer<typeof reportKindsSchema>;
export type ReportBodies = z.infer<typeof reportBodiesSchema>;
export type PageLines = z.infer<typeof pageLinesSchema>;
