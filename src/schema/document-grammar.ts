/** The cue words about documents and citations: content/grammar/document-*.yaml, relations.yaml and number-prefixes.yaml. */
import { z } from 'zod';
import { DOCUMENT_CLASSES, RELATIONS } from './extraction.ts';
import { regulationKindSchema, regulationLevelSchema } from './regulation.ts';
import { idSchema } from './common.ts';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** How titles of documents end, and which names count without 《》. */
export const documentGenresSchema = z.strictObject({
  genres: z.array(z.strictObject({ kind: regulationKindSchema, words: wordsSchema })).min(1),
  /** Endings after a number or a numeral: 十条, 12条措施. */
  counted: wordsSchema,
  unbracketed: z.strictObject({
    /** Verbs that a document without 《》 must follow. */
    verbs: wordsSchema,
    strong: wordsSchema,
    /** Enough only behind one of the verbs `making`. */
    made: wordsSchema,
    making: wordsSchema,
    weak: wordsSchema,
    about: wordsSchema,
    generic: wordsSchema,
    followers: wordsSchema,
  }),
});

const otherClassSchema = z.enum(DOCUMENT_CLASSES).exclude(['regulation']);
const classWordsSchema = z.array(z.strictObject({ class: otherClassSchema, words: wordsSchema }));

/** What stands in 《》 and is no regulation. */
export const documentClassesSchema = z.strictObject({
  classes: z
    .array(
      z.strictObject({
        class: otherClassSchema,
        endings: wordsSchema,
        starts: wordsSchema.optional(),
      }),
    )
    .min(1),
  promotable: wordsSchema,
  yardsticks: wordsSchema,
  contexts: z.strictObject({ before: classWordsSchema, after: classWordsSchema }),
});

/** Names of documents that only this genre of text makes certain. */
export const documentNamesSchema = z.strictObject({
  /** Bare genre nouns in 《》 that name nothing without a definition. */
  generic: wordsSchema,
  /** A bare genre noun that is `id` in reports on `years`, or where the text cites the document `beside`. */
  settled: z.array(
    z.strictObject({
      name: z.string(),
      id: idSchema,
      years: z.tuple([z.int(), z.int()]).nullable().default(null),
      beside: idSchema.nullable().default(null),
    }),
  ),
  /** One phrase for several documents. */
  compounds: z.array(z.strictObject({ phrase: z.string().min(2), ids: z.array(idSchema).min(2) })),
  /** Short names of central plans; a place that makes one makes its own. */
  ownToo: wordsSchema,
  /** Right of a bare name: what makes it a part of another word or of an event's name. */
  notBefore: wordsSchema,
  /** Left of a bare name: what makes it a part of a longer word. */
  notAfter: wordsSchema,
  /** Registry names that are also everyday words and count in 《》 alone. */
  bracketedOnly: wordsSchema,
});

/** Verbs around citations. */
export const relationsSchema = z.strictObject({
  /** Verbs before a title or a list of titles. */
  before: z.array(
    z.strictObject({
      relation: z.enum(RELATIONS),
      /** A weak verb gives way to a verb of teaching behind the title: 围绕《…》开展宣传. */
      weak: z.boolean().default(false),
      words: wordsSchema,
    }),
  ),
  /** Verbs and nouns behind a title. */
  after: z.array(z.strictObject({ relation: z.enum(RELATIONS), words: wordsSchema })),
  /** 新修订, 颁布的: they describe the title and say nothing of what the place does. */
  attributive: wordsSchema,
  /** Makes an act future. */
  planned: wordsSchema,
  /** Undoes `planned`. */
  done: wordsSchema,
  /** Denies the act. */
  negations: wordsSchema,
  /** The place takes part in somebody else's act. */
  delegated: wordsSchema,
  /** Bodies above every place: an act of theirs is not the place's own. */
  superiors: wordsSchema,
  /** Words that hold a verb and mean something else: 以及. */
  neutral: wordsSchema,
  /** Makes the whole sentence behind it future: 下一步. */
  plannedSentence: wordsSchema,
  /** Behind a title of which the demands are spoken of: 等文件要求. */
  demands: wordsSchema,
  /** What is made of a title in front of it: 任务分工方案. */
  derived: wordsSchema,
  /** Adverbs that may stand between a subject and its verb. */
  adverbs: wordsSchema,
});

/** What the letters of a document number say about its issuer. */
export const numberPrefixesSchema = z.strictObject({
  central: z.array(z.strictObject({ prefix: z.string().min(2), issuer: z.string() })),
  /** First character of a provincial or city prefix → the place, joined by `/` from the province down. */
  places: z.array(z.strictObject({ prefix: z.string().min(1), region: z.string() })),
  /** Last characters of prefixes, which tell a number from a sentence when both brackets are lost. */
  endings: wordsSchema,
  /** Words that end in front of a prefix: 根据, 和. */
  before: wordsSchema,
});

/** Level of an issuing body by the end of its name. */
export const issuerWordsSchema = z.strictObject({
  central: wordsSchema,
  bodies: wordsSchema,
  levels: z.array(z.strictObject({ level: regulationLevelSchema, words: wordsSchema })),
});

export type DocumentGenres = z.infer<typeof documentGenresSchema>;
export type DocumentClasses = z.infer<typeof documentClassesSchema>;
export type DocumentNames = z.infer<typeof documentNamesSchema>;
export type RelationWords = z.infer<typeof relationsSchema>;
export type NumberPrefixes = z.infer<typeof numberPrefixesSchema>;
export type IssuerWords = z.infer<typeof issuerWordsSchema>;
