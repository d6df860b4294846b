/** The words about numbers: content/grammar/units.yaml, quantity-contexts.yaml, metric-labels.yaml, periods.yaml. */
import { z } from 'zod';
import { yearRangeSchema } from './common.ts';
import { QUALIFIERS } from './extraction.ts';

const wordsSchema = z.array(z.string().min(1)).min(1);

/** How far a number before a unit is to be trusted; see units.yaml. */
const UNIT_KINDS = ['countable', 'general', 'rate', 'money', 'measure', 'duration'] as const;

/** Units in the order of the file; of two written alike the first counts. */
export const unitsSchema = z
  .array(
    z.strictObject({
      /** As facts carry it. */
      unit: z.string().min(1),
      kind: z.enum(UNIT_KINDS),
      /** As reports write it. */
      written: wordsSchema,
      /** What must not follow, since the character then begins another word. */
      notBefore: z.array(z.string().min(1)).default([]),
      /** Words of which one must stand before the number in its clause. */
      needs: z.array(z.string().min(1)).default([]),
    }),
  )
  .min(1);

const qualifierWordsSchema = z.array(
  z.strictObject({ qualifier: z.enum(QUALIFIERS).exclude(['exact']), words: wordsSchema }),
);

/** What stands around a number: what it says of the number, and what shows that nothing is counted. */
export const quantityContextsSchema = z.strictObject({
  /** Right before the number: 约, 不少于. */
  before: qualifierWordsSchema,
  /** Some characters before the number in the same clause: 至少举办一期. */
  ahead: qualifierWordsSchema,
  /** Words that end like one of these and say nothing of the number: 村规民约. */
  notQualifiers: wordsSchema,
  /** Between such a word and the number: 达, 为. */
  fillers: wordsSchema,
  /** Behind the unit: 以上, 左右. */
  after: qualifierWordsSchema,
  /** Behind the digits: 余, 多. */
  inside: wordsSchema,
  /** Right before the number: it orders, names, dates or tells a capacity (年产11万吨). */
  ordinals: wordsSchema,
  /** Words that end like an ordinal mark and are none: 目前. */
  notOrdinals: wordsSchema,
  /** Set phrases with a number that counts nothing. */
  idioms: wordsSchema,
  /** Right behind the unit: what slogans, plans and rules number. */
  abstractNouns: wordsSchema,
  /** The same while the number is ten or less. */
  smallAbstractNouns: wordsSchema,
  /** Near the number: what can be counted even with a small Chinese numeral and 个 or 项. */
  concreteNouns: wordsSchema,
  /** In the clause of a duration: it is the time that some procedure takes. */
  processWords: wordsSchema,
  /** Before a duration: it is a limit that a rule sets. */
  ruleWords: wordsSchema,
  /** Before 8.2亿 without a unit: money is meant. */
  moneyWords: wordsSchema,
  /** What is behind a title's number when it says how many things the document holds. */
  countedInTitles: wordsSchema,
});

/** The words that labels are cut out by. */
export const metricLabelsSchema = z.strictObject({
  /** Taken off the beginning, again and again: 我镇, 全年, 共, 其中. */
  leading: wordsSchema,
  /** Taken off before a verb: 按时, 成功. */
  adverbs: wordsSchema,
  /** Dropped where nothing else is left: 区, 对, 在. */
  particles: wordsSchema,
  /** Taken off the end, again and again: 共计, 达, 了. */
  trailing: wordsSchema,
  /** What became of a case; behind others it is told of the cases named first: 受理复议申请9件，维持3件，撤销1件. */
  verdicts: wordsSchema,
  /** Verbs that act on what is counted; alone they borrow the noun of the quantity before. */
  verbs: wordsSchema,
  /** Verbs whose number tells the reach of what was counted before: 覆盖500人次. */
  outcomes: wordsSchema,
  /** Further verbs that do so and name what was counted themselves: 培训6期,轮训120人次. */
  reaches: wordsSchema,
  /** What begins a statement about the counted noun: 参加, 实现, 均. */
  predicates: wordsSchema,
  /** What 个 counts as 件 does: 案件268个. */
  caseNouns: wordsSchema,
  /** How many each of several is to have is a norm: 每村3名. */
  perUnits: wordsSchema,
  /** What ends the words for things that no indicator counts: 批示. */
  otherNouns: wordsSchema,
  /** Nouns counted in the units of bodies: 6个领域. */
  areaNouns: wordsSchema,
  /** How a label begins or ends that names a part of what the quantity before counts. */
  partBeginnings: wordsSchema,
  partEndings: wordsSchema,
  /** Before a part of what the quantity before counts: 其中. */
  parts: wordsSchema,
  /** A change against before: 同比, 增长. */
  changes: wordsSchema,
  /** Names that hold such a word: 提升班. */
  changeNames: wordsSchema,
  /** How the name of one who acts ends, so that a verb behind it begins a statement: 部门, 委员会. */
  agentEndings: wordsSchema,
  /** Between one who acts and the verb: 共, 累计. */
  actLinks: wordsSchema,
  /** Endings that look like one to be taken off and belong to their word: 行为, 审计. */
  keptEndings: wordsSchema,
  /** Words that hold a predicate and begin no statement: 全覆盖. */
  fixedPredicates: wordsSchema,
});

/** The words that decide whether a figure is reached, expected or prescribed. */
export const metricStatusSchema = z.strictObject({
  projected: wordsSchema,
  /** Names that hold one of the other words and say nothing of status: 目标考核. */
  names: wordsSchema,
  /** In the clause: it is to be reached. */
  target: wordsSchema,
  /** Right before the number or in its clause: a rule sets it. */
  prescribed: wordsSchema,
  /** In the clause: it is reached, whatever else is said. */
  reached: wordsSchema,
});

const monthSchema = z.int().min(1).max(12);

/** The words that date figures without a year of their own. */
export const periodsSchema = z.strictObject({
  thisYear: wordsSchema,
  lastYear: wordsSchema,
  toDate: wordsSchema,
  /** First and last month. */
  parts: z.array(
    z.strictObject({ words: wordsSchema, months: z.tuple([monthSchema, monthSchema]) }),
  ),
  plans: z.array(z.strictObject({ words: wordsSchema, years: yearRangeSchema })),
});

export type UnitKind = (typeof UNIT_KINDS)[number];
export type Units = z.infer<typeof unitsSchema>;
export type QuantityContexts = z.infer<typeof quantityContextsSchema>;
export type MetricLabelWords = z.infer<typeof metricLabelsSchema>;
export type MetricStatusCues = z.infer<typeof metricStatusSchema>;
export type PeriodWords = z.infer<typeof periodsSchema>;
