/** The shape of a gold annotation: what a careful human reader takes from one report. */
import { z } from 'zod';
import {
  jurisdictionLevelSchema,
  METRIC_STATUSES,
  PRACTICE_STATUSES,
  QUALIFIERS,
  RELATIONS,
  reportKindSchema,
  sectionSchema,
} from '../schema/extraction.ts';

export const goldSchema = z.object({
  doc: z.string(),
  /** Base name of the source file. */
  source: z.string(),
  part: z.int().min(1).default(1),
  report: z.object({
    title: z.string(),
    kind: reportKindSchema,
    jurisdiction: z.array(z.string()),
    level: jurisdictionLevelSchema,
    body: z.string().nullable(),
    period: z.tuple([z.int(), z.int()]).nullable(),
    publishedOn: z.string().nullable(),
    signedOn: z.string().nullable(),
  }),
  sections: z.array(z.object({ heading: z.string(), role: sectionSchema.shape.role })).default([]),
  regulations: z.array(
    z.object({
      title: z.string(),
      /** Other right titles. */
      accept: z.array(z.string()).default([]),
      number: z.string().nullable().default(null),
      /** Every relation that the text supports. */
      relations: z.array(z.enum(RELATIONS)).default([]),
      status: z.enum(['done', 'planned']).optional(),
      /** Counts neither way. */
      optional: z.boolean().default(false),
    }),
  ),
  practices: z.array(
    z.object({
      id: z.string(),
      status: z.enum(PRACTICE_STATUSES).optional(),
      optional: z.boolean().default(false),
    }),
  ),
  metrics: z.array(
    z.object({
      label: z.string(),
      value: z.number().nullable(),
      unit: z.string().nullable(),
      qualifier: z.enum(QUALIFIERS).optional(),
      indicator: z.string().nullable().default(null),
      status: z.enum(METRIC_STATUSES).optional(),
      optional: z.boolean().default(false),
    }),
  ),
});

export type Gold = z.infer<typeof goldSchema>;
