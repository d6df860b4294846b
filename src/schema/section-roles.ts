/** Cue words that tell what a section is about, from content/grammar/section-roles.yaml. */
import { z } from 'zod';
import { SECTION_ROLES } from './extraction.ts';

const wordsSchema = z.array(z.string().min(1)).default([]);

const roleCueSchema = z.strictObject({
  role: z.enum(SECTION_ROLES),
  /** Words that give a heading this role wherever they stand in it. */
  anywhere: wordsSchema,
  /** Words that do so at the end of the heading or before 及 or a comma. */
  ending: wordsSchema,
  /** Words at the beginning of a heading that keep `ending` words from counting: 解决…问题. */
  unless: wordsSchema,
});

export const sectionRolesSchema = z.strictObject({
  /** Where two cues stand in one heading the first one in the heading counts. */
  cues: z.array(roleCueSchema).min(1),
  /** Beginnings of paragraphs without a heading of their own: 下一步, … */
  leads: z.array(z.strictObject({ role: z.enum(SECTION_ROLES), words: wordsSchema })),
  /** Full headings that the genre uses everywhere; text may follow them without any mark. */
  themes: wordsSchema,
  /** Words that begin the text behind a heading that runs on: 为贯彻, 我局, 今年以来. */
  bodyBeginnings: wordsSchema,
});

export type RoleCue = z.infer<typeof roleCueSchema>;
export type SectionRoles = z.infer<typeof sectionRolesSchema>;
