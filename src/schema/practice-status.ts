/** Cue words that tell whether a practice is done, planned or missing. */
import { z } from 'zod';

const cuesSchema = z.array(z.string().min(1)).min(1);

export const practiceStatusSchema = z.strictObject({
  /** Before the practice in its sentence: it is still to come. */
  future: cuesSchema,
  /** At the start of a paragraph: all of it is still to come. */
  outlook: cuesSchema,
  /** 将 with a verb: future unless 将 only puts its object in front, which a word of `disposal` behind it shows. */
  coverb: cuesSchema,
  /** 将深入学习宪法列入计划: the verb whose object stands behind 将. */
  disposal: cuesSchema,
  /** Wordings that hold a future cue and say nothing of the future. */
  notFuture: cuesSchema,
  /** Soon before a practice: it is missing. */
  missing: cuesSchema,
  /** Behind the practice in its clause: it is there and falls short. */
  shortfall: cuesSchema,
  /** Soon before a practice that falls short: this is what is being mended. */
  remedy: cuesSchema,
  /** Soon before a practice with a word of `lessonNoun` right behind it: another place's practice is looked at. */
  lessonVerb: cuesSchema,
  /** 经验, 做法. */
  lessonNoun: cuesSchema,
  /** Soon before a practice: nothing of the kind came about, so the words tell nothing of it. */
  absent: cuesSchema,
  /** Behind a list of fields of work, or of the parts of a report, without a comma between: they are only named. */
  topic: cuesSchema,
  /** Behind a long quotation: it tells what somebody demands, not what is done. */
  demand: cuesSchema,
  /** In front of a quotation: the same. */
  demander: cuesSchema,
});

export type PracticeStatusCues = z.infer<typeof practiceStatusSchema>;
