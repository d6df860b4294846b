/** A person's word against the extractor, in the front matter of a content report. */
import { z } from 'zod';
import { METRIC_STATUSES, PRACTICE_STATUSES, RELATIONS } from './extraction.ts';

/** What each kind of fact may be set to. */
const FIELDS = {
  regulation: ['relation', 'status'],
  practice: ['status'],
  metric: ['status', 'value', 'unit', 'indicator'],
} as const;

const STATUSES = {
  regulation: ['done', 'planned'],
  practice: PRACTICE_STATUSES,
  metric: METRIC_STATUSES,
} as const;

/** What an added fact cannot do without. */
const NEEDED = {
  regulation: ['relation'],
  practice: [],
  metric: ['value', 'unit'],
} as const;

/** Checked at every build, shown on the site. */
export const correctionSchema = z
  .strictObject({
    action: z.enum(['reject', 'add', 'change']),
    kind: z.enum(['regulation', 'practice', 'metric']),
    /** Id of the regulation, practice or indicator; for a metric without indicator its label. */
    id: z.string().min(1),
    /** For a metric: the extracted value that the correction is about, where its id alone fits several. */
    value: z.number().nullable().optional(),
    /** The text that proves it: for `add` it must stand in the body, for others in the fact's own quote. */
    quote: z.string().min(1).optional(),
    /** The new state of the fact, for `add` and `change`. */
    to: z
      .strictObject({
        relation: z.enum(RELATIONS).optional(),
        status: z.enum(['done', 'planned', ...PRACTICE_STATUSES, ...METRIC_STATUSES]).optional(),
        value: z.number().optional(),
        unit: z.string().min(1).optional(),
        indicator: z.string().min(1).optional(),
      })
      .optional(),
    reason: z.string().min(4),
  })
  .superRefine(({ action, kind, quote, to = {} }, context) => {
    const fault = (path: string[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const fields = Object.keys(to);
    if (action === 'reject' && fields.length > 0)
      fault(['to'], 'expected no "to" where a fact is rejected');
    if (action === 'change' && fields.length === 0)
      fault(['to'], 'expected the new state of the fact under "to"');
    if (action === 'add' && quote === undefined)
      fault(['quote'], 'expected the words of the body that show the fact');
    if (action === 'add')
      for (const field of NEEDED[kind])
        if (to[field as keyof typeof to] === undefined)
          fault(['to', field], `expected a ${field} for an added ${kind}`);
    for (const field of fields)
      if (!(FIELDS[kind] as readonly string[]).includes(field))
        fault(['to', field], `expected only ${FIELDS[kind].join(', ')} for a ${kind}`);
    if (to.status !== undefined && !(STATUSES[kind] as readonly string[]).includes(to.status))
      fault(['to', 'status'], `expected ${STATUSES[kind].join(', ')} for a ${kind}`);
  });

export type Correction = z.infer<typeof correctionSchema>;
