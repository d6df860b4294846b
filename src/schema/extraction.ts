/** What the pipeline takes from one report: the shape that `npm run extract` prints, line by line. */
import { z } from 'zod';
import {
  REPORT_KINDS,
  JURISDICTION_LEVELS,
  SECTION_ROLES,
  DOCUMENT_CLASSES,
  RELATIONS,
  PRACTICE_STATUSES,
  QUALIFIERS,
  METRIC_STATUSES,
  CONFIDENCES,
} from './closed-lists.ts';
import { dateSchema } from './common.ts';

export {
  REPORT_KINDS,
  JURISDICTION_LEVELS,
  SECTION_ROLES,
  DOCUMENT_CLASSES,
  RELATIONS,
  PRACTICE_STATUSES,
  QUALIFIERS,
  METRIC_STATUSES,
  CONFIDENCES,
} from './closed-lists.ts';

export const reportKindSchema = z.enum(REPORT_KINDS);
export const jurisdictionLevelSchema = z.enum(JURISDICTION_LEVELS);

/** A stretch of the cleaned text; offsets in UTF-16 units, `text.slice(start, end) === quote`. */
export const mentionSchema = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  /** Index into `sections`. */
  section: z.int().min(0),
  /** Name of the rule that fired. */
  rule: z.string(),
});

const jurisdictionSchema = z.object({
  /** From the province down; a municipality has no city level; [] for the nation. */
  path: z.array(z.string()),
  code: z.string().nullable(),
  level: jurisdictionLevelSchema,
  /** True for X县, 某镇: local to the report, never merged with another. */
  masked: z.boolean(),
});

export const repairSchema = z.object({ kind: z.literal('glyph-shift'), replaced: z.int().min(1) });

const reportMetadataSchema = z.object({
  source: z.object({ file: z.string(), part: z.int().min(1), sha256: z.string() }),
  title: z.string(),
  kind: reportKindSchema,
  jurisdiction: jurisdictionSchema,
  body: z.string().nullable(),
  period: z.object({ from: z.int().nullable(), to: z.int().nullable() }),
  publishedOn: dateSchema.nullable(),
  signedOn: dateSchema.nullable(),
  repair: repairSchema.nullable(),
});

export const sectionSchema = z.object({
  /** Headings from the top down, numbering kept; [] for the text before the first heading. */
  path: z.array(z.string()),
  role: z.enum(SECTION_ROLES),
  start: z.int().min(0),
  end: z.int().min(0),
});

const regulationFactSchema = z.object({
  /** Registry id, or `found-` + hash of the normalised title for a document that no registry knows. */
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  class: z.enum(DOCUMENT_CLASSES),
  relation: z.enum(RELATIONS),
  status: z.enum(['done', 'planned']),
  confidence: z.enum(CONFIDENCES),
  mentions: z.array(mentionSchema).min(1),
});

const practiceFactSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(PRACTICE_STATUSES),
  confidence: z.enum(CONFIDENCES),
  mentions: z.array(mentionSchema).min(1),
});

const metricFactSchema = z.object({
  indicator: z.string().nullable(),
  label: z.string(),
  /** In the canonical unit; null for a masked or an empty slot. */
  value: z.number().nullable(),
  unit: z.string(),
  qualifier: z.enum(QUALIFIERS),
  period: z.object({ from: dateSchema, to: dateSchema }).nullable(),
  status: z.enum(METRIC_STATUSES),
  confidence: z.enum(CONFIDENCES),
  mention: mentionSchema,
});

export const extractionSchema = z.object({
  schema: z.literal('extract@1'),
  report: reportMetadataSchema,
  /** The cleaned text that all offsets refer to. */
  text: z.string().optional(),
  sections: z.array(sectionSchema),
  regulations: z.array(regulationFactSchema),
  practices: z.array(practiceFactSchema),
  metrics: z.array(metricFactSchema),
});

export type Mention = z.infer<typeof mentionSchema>;
export type Jurisdiction = z.infer<typeof jurisdictionSchema>;
export type JurisdictionLevel = z.infer<typeof jurisdictionLevelSchema>;
export type ReportKind = z.infer<typeof reportKindSchema>;
export type ReportMetadata = z.infer<typeof reportMetadataSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionRole = Section['role'];
export type RegulationFact = z.infer<typeof regulationFactSchema>;
export type DocumentClass = RegulationFact['class'];
export type Relation = RegulationFact['relation'];
export type PracticeFact = z.infer<typeof practiceFactSchema>;
export type PracticeStatus = PracticeFact['status'];
export type MetricFact = z.infer<typeof metricFactSchema>;
export type Qualifier = MetricFact['qualifier'];
export type MetricStatus = MetricFact['status'];
export type Confidence = PracticeFact['confidence'];
export type Extraction = z.infer<typeof extractionSchema>;
