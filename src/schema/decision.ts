/** A person's word on what a title means, kept in content/decisions/ and replayed by every build. */
import { z } from 'zod';
import { idSchema } from './common.ts';

/** A title without book marks, or the id of a registry entry. */
const documentSchema = z
  .string()
  .min(2)
  .regex(/^[^《》]+$/u, 'expected a title without 《》 or the id of a registry entry')
  .refine((value) => !value.startsWith('found-'), {
    error: 'expected a title or the id of a registry entry, not the id of a found document',
  });

export const decisionSchema = z
  .strictObject({
    /** As reports write it, without 《》. */
    title: z
      .string()
      .min(2)
      .regex(/^[^《》]+$/u, 'expected a title without 《》'),
    /** From the province down, joined by `/`: holds in reports of this place and of those below it. */
    place: z.string().min(2).optional(),
    /** Id of the one report that it holds in. */
    report: idSchema.optional(),
    /** The document that the title means: a registry id, or the title that it is another spelling of. */
    same: documentSchema.optional(),
    /** Documents that the title does not mean, however alike they look. */
    notSame: z.array(documentSchema).min(1).optional(),
    reason: z.string().min(4),
  })
  .superRefine(({ place, report, same, notSame }, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if ((same === undefined) === (notSame === undefined))
      fault(same === undefined ? 'title' : 'notSame', 'expected either "same" or "notSame"');
    if (place !== undefined && report !== undefined)
      fault('report', 'expected a place or a report, not both');
  });

export type Decision = z.infer<typeof decisionSchema>;
