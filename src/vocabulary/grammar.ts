/** The cue words of content/grammar/: one file and one schema for each stage that reads them. */
import type { z } from 'zod';
import { characterDamageSchema } from '../schema/character-damage.ts';
import { characterPairsSchema } from '../schema/character-pairs.ts';
import { compilationsSchema } from '../schema/compilations.ts';
import { furnitureSchema } from '../schema/furniture.ts';
import { htmlPagesSchema } from '../schema/html-pages.ts';
import { indicatorSynonymsSchema } from '../schema/indicator-synonyms.ts';
import { personalDataSchema } from '../schema/personal-data.ts';
import { practiceStatusSchema } from '../schema/practice-status.ts';
import { practiceSynonymsSchema } from '../schema/practice-synonyms.ts';
import {
  documentClassesSchema,
  documentGenresSchema,
  documentNamesSchema,
  issuerWordsSchema,
  numberPrefixesSchema,
  relationsSchema,
} from '../schema/document-grammar.ts';

import {
  pageLinesSchema,
  reportBodiesSchema,
  reportKindsSchema,
  reportTitlesSchema,
} from '../schema/report-genre.ts';
import {
  metricLabelsSchema,
  metricStatusSchema,
  periodsSchema,
  quantityContextsSchema,
  unitsSchema,
} from '../schema/quantity-grammar.ts';
import { sectionRolesSchema } from '../schema/section-roles.ts';
import { trustSchema } from '../schema/trust.ts';

/** File name without `.yaml` → the schema of that file. A stage adds its own line here. */
export const GRAMMAR_SCHEMAS = {
  'practice-status': practiceStatusSchema,
  'practice-synonyms': practiceSynonymsSchema,
  'indicator-synonyms': indicatorSynonymsSchema,
  'document-classes': documentClassesSchema,
  'document-genres': documentGenresSchema,
  'document-names': documentNamesSchema,
  'issuer-words': issuerWordsSchema,
  'number-prefixes': numberPrefixesSchema,
  relations: relationsSchema,
  'page-lines': pageLinesSchema,
  'report-bodies': reportBodiesSchema,
  'report-kinds': reportKindsSchema,
  'report-titles': reportTitlesSchema,
  'section-roles': sectionRolesSchema,
  'character-damage': characterDamageSchema,
  'character-pairs': characterPairsSchema,
  compilations: compilationsSchema,
  furniture: furnitureSchema,
  'html-pages': htmlPagesSchema,
  trust: trustSchema,
  units: unitsSchema,
  'quantity-contexts': quantityContextsSchema,
  'metric-labels': metricLabelsSchema,
  'metric-status': metricStatusSchema,
  periods: periodsSchema,
  'personal-data': personalDataSchema,
} satisfies Record<string, z.ZodType>;

/** The checked contents of content/grammar/, by file name. */
export type Grammar = {
  readonly [K in keyof typeof GRAMMAR_SCHEMAS]: z.infer<(typeof GRAMMAR_SCHEMAS)[K]>;
};
