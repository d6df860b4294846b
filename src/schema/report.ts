/** The front matter of a content report: what a person states about it, above the body that is read. */
import { z } from 'zod';
import { dateSchema, divisionCodeSchema, yearSchema } from './common.ts';
import { correctionSchema } from './correction.ts';
import { jurisdictionLevelSchema, repairSchema, reportKindSchema } from './extraction.ts';

/** How much of the source the body covers. */
export const COVERAGES = ['full', 'digest', 'excerpt'] as const;
const coverageSchema = z.enum(COVERAGES);
export type Coverage = z.infer<typeof coverageSchema>;

/** Why a text is to be trusted less than a report that a government published. */
export const TRUST_NOTES = [
  'template',
  'doc-site',
  'synonym-spun',
  'machine-converted',
  'garbled',
] as const;

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
  /** Notes that reading the source gave and that the text itself no longer shows. */
  trust: z.array(z.enum(TRUST_NOTES)).default([]),
  corrections: z.array(correctionSchema).default([]),
  /** Fields that a person should look at, left by `npm run ingest`. */
  review: z.array(z.string()).default([]),
});

export type ReportFrontMatter = z.infer<typeof reportFrontMatterSchema>;
