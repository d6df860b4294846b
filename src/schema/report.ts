/** The front matter of a content report: what a person states about it, above the body that is read. */
import { z } from 'zod';
import { dateSchema, divisionCodeSchema, yearSchema } from './common.ts';
import {
  jurisdictionLevelSchema,
  METRIC_STATUSES,
  PRACTICE_STATUSES,
  RELATIONS,
  repairSchema,
  reportKindSchema,
} from './extraction.ts';

/** How much of the source the body covers. */
export const COVERAGES = ['full', 'digest', 'excerpt'] as const;
export const coverageSchema = z.enum(COVERAGES);
export type Coverage = z.infer<typeof coverageSchema>;

/** A person's word against the extractor; checked at every build, shown on the site. */
export const correctionSchema = z.strictObject({
  action: z.enum(['reject', 'add', 'change']),
  kind: z.enum(['regulation', 'practice', 'metric']),
  /** Id of the regulation, practice or indicator. */
  id: z.string(),
  /** For a metric: the value that the correction is about. */
  value: z.number().nullable().optional(),
  /** The text that proves it; for `add` it must stand in the body. */
  quote: z.string().optional(),
  /** The new state of the fact, for `add` and `change`. */
  to: z
    .strictObject({
      relation: z.enum(RELATIONS).optional(),
      status: z.enum(['done', 'planned', ...PRACTICE_STATUSES, ...METRIC_STATUSES]).optional(),
      value: z.number().optional(),
      unit: z.string().optional(),
      indicator: z.string().optional(),
    })
    .optional(),
  reason: z.string().min(4),
});
export type Correction = z.infer<typeof correctionSchema>;

export const reportFrontMatterSchema = z.strictObject({
  title: z.string().min(2),
  kind: reportKindSchema.default('annual-report'),
  jurisdiction: z
    .strictObject({
      /** From the province down; a municipality has no city level; [] for the nation. */
      path: z.array(z.string().min(1)),
      code: divisionCodeSchema.nullable().default(null),
      level: jurisdictionLevelSchema,
      masked: z.boolean().default(false),
    })
    .refine(({ path, level }) => (path.length === 0) === (level === 'national'), {
      path: ['path'],
      error: 'expected [] at level national and at least one name at every other level',
    }),
  /** Who reports, as the report itself names it. */
  body: z.string().nullable().default(null),
  /** Years reported on or planned for. */
  period: z
    .strictObject({ from: yearSchema.nullable(), to: yearSchema.nullable() })
    .refine(({ from, to }) => from === null || to === null || from <= to, {
      error: 'expected the first year not after the last',
    })
    .default({ from: null, to: null }),
  publishedOn: dateSchema.nullable().default(null),
  signedOn: dateSchema.nullable().default(null),
  source: z.strictObject({
    title: z.string().min(2),
    publisher: z.string().nullable().default(null),
    url: z
      .url({
        protocol: /^https?$/,
        error: 'expected an address that begins with http:// or https://',
      })
      .nullable()
      .default(null),
  }),
  coverage: coverageSchema,
  repair: repairSchema.nullable().default(null),
  corrections: z.array(correctionSchema).default([]),
  /** Fields that a person should look at, left by `npm run ingest`. */
  review: z.array(z.string()).default([]),
});

export type ReportFrontMatter = z.infer<typeof reportFrontMatterSchema>;
