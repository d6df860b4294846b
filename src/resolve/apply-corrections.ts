/** Puts what a person states about a report's facts in the place of what was extracted. */
import type { Problem } from '../errors.ts';
import type { Correction } from '../schema/correction.ts';
import type { Mention, MetricFact, PracticeFact, RegulationFact } from '../schema/extraction.ts';
import { type Document, sectionIndexAt } from '../text/document.ts';
import { nearestId } from '../vocabulary/cross-check.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ReportFacts } from './report-facts.ts';

/** The corrections of one report with their places, for messages. */
export interface CorrectionList {
  file: string;
  corrections: readonly Correction[];
  /** Place in the file of a path such as `['corrections', 0, 'id']`. */
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** A correction that cannot be applied: which field of it is wrong, and why. */
interface Objection {
  field: 'id' | 'quote' | 'value' | 'to';
  message: string;
  hint: string;
}

type CorrectedFacts = ReportFacts | Objection;

/** Name of the rule of an added fact. */
const CORRECTION_RULE = 'correction';

/**
 * Applies corrections in their order. One that no longer fits, since the fact is gone or already as it asks, is an
 * error and leaves the facts as they are: an outdated correction must not go unnoticed.
 */
export function applyCorrections(
  facts: ReportFacts,
  list: CorrectionList,
  vocabulary: Vocabulary,
): { facts: ReportFacts; problems: Problem[] } {
  const problems: Problem[] = [];
  let current = facts;
  for (const [index, correction] of list.corrections.entries()) {
    const result = applyOne(current, correction, vocabulary);
    if ('document' in result) {
      current = result;
      continue;
    }
    const { field, message, hint } = result;
    const place = list.placeOf(['corrections', index, field]);
    problems.push({
      file: list.file,
      ...place,
      message: `correction of ${correction.kind} "${correction.id}": ${message}`,
      hint,
      severity: 'error',
    });
  }
  return { facts: current, problems };
}

function applyOne(
  facts: ReportFacts,
  correction: Correction,
  vocabulary: Vocabulary,
): CorrectedFacts {
  if (correction.action === 'add') return addFact(facts, correction, vocabulary);
  switch (correction.kind) {
    case 'regulation': {
      const fact = facts.regulations.find(({ id }) => id === correction.id);
      const quotes = fact?.mentions.map(({ quote }) => quote) ?? [];
      if (fact === undefined || !quotesFit(quotes, correction)) return isGone(facts, correction);
      if (correction.action === 'reject') return withoutRegulation(facts, fact.id);
      const { relation = fact.relation, status = fact.status } = correction.to ?? {};
      if (relation === fact.relation && status === fact.status) return isAlreadySo();
      const changed = { ...fact, relation, status } as RegulationFact;
      return { ...facts, regulations: replaceFact(facts.regulations, fact, sure(changed)) };
    }
    case 'practice': {
      const fact = facts.practices.find(({ id }) => id === correction.id);
      const quotes = fact?.mentions.map(({ quote }) => quote) ?? [];
      if (fact === undefined || !quotesFit(quotes, correction)) return isGone(facts, correction);
      if (correction.action === 'reject')
        return { ...facts, practices: replaceFact(facts.practices, fact) };
      const { status = fact.status } = correction.to ?? {};
      if (status === fact.status) return isAlreadySo();
      const changed = { ...fact, status } as PracticeFact;
      return { ...facts, practices: replaceFact(facts.practices, fact, sure(changed)) };
    }
    case 'metric':
      return correctMetric(facts, correction, vocabulary);
  }
}

function correctMetric(
  facts: ReportFacts,
  correction: Correction,
  vocabulary: Vocabulary,
): CorrectedFacts {
  const { id, value, to = {} } = correction;
  const fitting = facts.metrics.filter(
    (fact) =>
      (fact.indicator ?? fact.label) === id &&
      (value === undefined || fact.value === value) &&
      quotesFit([fact.mention.quote], correction),
  );
  const [fact] = fitting;
  if (fact === undefined) return isGone(facts, correction);
  if (fitting.length > 1)
    return {
      field: 'value',
      message: `fits ${fitting.length} facts`,
      hint: `name one by its value or quote: ${fitting.map((each) => String(each.value)).join(', ')}`,
    };
  if (correction.action === 'reject')
    return { ...facts, metrics: replaceFact(facts.metrics, fact) };
  const unknown = checkIndicator(to.indicator, vocabulary);
  if (unknown !== null) return unknown;
  const changed = { ...fact, ...to } as MetricFact;
  const keys = Object.keys(to) as (keyof typeof to)[];
  if (keys.every((key) => fact[key as keyof MetricFact] === to[key])) return isAlreadySo();
  return { ...facts, metrics: replaceFact(facts.metrics, fact, sure(changed)) };
}

function addFact(
  facts: ReportFacts,
  correction: Correction,
  vocabulary: Vocabulary,
): CorrectedFacts {
  const { id, quote = '', to = {} } = correction;
  const mention = findQuote(facts.document, quote);
  if (mention === null)
    return {
      field: 'quote',
      message: 'its quote does not stand in the body',
      hint: 'copy the words as they stand, without Markdown marks',
    };
  switch (correction.kind) {
    case 'regulation': {
      const entry = vocabulary.regulations.find((each) => each.id === id);
      if (entry === undefined) return isUnknown(id, vocabulary.regulations);
      if (facts.regulations.some((fact) => fact.id === id)) return isThere();
      const { title, number } = entry;
      const { relation, status = 'done' } = to;
      const added = {
        id,
        title,
        number,
        class: 'regulation',
        relation,
        status,
        mentions: [mention],
      };
      const regulations = [...facts.regulations, sure(added as Omit<RegulationFact, 'confidence'>)];
      return { ...facts, regulations: regulations.sort(byFirstMention) };
    }
    case 'practice': {
      const entry = vocabulary.practices.find((each) => each.id === id);
      if (entry === undefined) return isUnknown(id, vocabulary.practices);
      if (facts.practices.some((fact) => fact.id === id)) return isThere();
      const added = { id, name: entry.name, status: to.status ?? 'adopted', mentions: [mention] };
      const practices = [...facts.practices, sure(added as Omit<PracticeFact, 'confidence'>)];
      return { ...facts, practices: practices.sort(byFirstMention) };
    }
    case 'metric': {
      const entry = vocabulary.indicators.find((each) => each.id === id);
      if (entry === undefined) return isUnknown(id, vocabulary.indicators);
      const { value = null, unit = entry.unit, status = 'actual' } = to;
      if (facts.metrics.some((fact) => fact.indicator === id && fact.value === value))
        return isThere();
      const fixed = { label: entry.name, qualifier: 'exact', period: null };
      const added = { ...fixed, indicator: id, value, unit, status, mention };
      const metrics = [...facts.metrics, sure(added as Omit<MetricFact, 'confidence'>)];
      return { ...facts, metrics: metrics.sort(byMention) };
    }
  }
}

/** A rejected document takes with it what only this report told of it. */
function withoutRegulation(facts: ReportFacts, id: string): ReportFacts {
  return {
    ...facts,
    regulations: facts.regulations.filter((fact) => fact.id !== id),
    found: facts.found.filter((document) => document.id !== id),
    links: facts.links.filter(
      (link) => link.mention === null || (link.from !== id && link.to !== id),
    ),
  };
}

function findQuote(document: Document, quote: string): Mention | null {
  const start = document.text.indexOf(quote);
  if (start < 0) return null;
  const section = sectionIndexAt(document.sections, start);
  return { start, end: start + quote.length, quote, section, rule: CORRECTION_RULE };
}

function quotesFit(quotes: readonly string[], { quote }: Correction): boolean {
  return quote === undefined || quotes.some((each) => each.includes(quote) || quote.includes(each));
}

function replaceFact<T>(all: readonly T[], old: T, ...instead: T[]): T[] {
  return all.flatMap((fact) => (fact === old ? instead : [fact]));
}

/** What a person has stated needs no more doubt. */
function sure<T extends object>(fact: T): T & { confidence: 'high' } {
  return { ...fact, confidence: 'high' };
}

function checkIndicator(id: string | undefined, vocabulary: Vocabulary): Objection | null {
  if (id === undefined || vocabulary.indicators.some((entry) => entry.id === id)) return null;
  return { ...isUnknown(id, vocabulary.indicators), field: 'to' };
}

function isUnknown(id: string, entries: readonly { id: string }[]): Objection {
  const near = nearestId(
    id,
    entries.map((entry) => entry.id),
  );
  const hint = near === null ? 'add the entry first, or correct the id' : `did you mean "${near}"?`;
  return { field: 'id', message: `no entry has the id "${id}"`, hint };
}

function isThere(): Objection {
  return { field: 'id', message: 'the fact is extracted already', hint: 'remove the correction' };
}

function isAlreadySo(): Objection {
  return { field: 'to', message: 'the fact is already so', hint: 'remove the correction' };
}

function isGone(facts: ReportFacts, { kind, id, value, quote }: Correction): Objection {
  const ids = {
    regulation: facts.regulations.map((fact) => fact.id),
    practice: facts.practices.map((fact) => fact.id),
    metric: facts.metrics.map((fact) => fact.indicator ?? fact.label),
  }[kind];
  if (ids.includes(id))
    return {
      field: value === undefined ? 'quote' : 'value',
      message:
        value === undefined
          ? `no fact of this id has the quote "${quote ?? ''}"`
          : `no fact of this id has the value ${String(value)}`,
      hint: 'correct or remove it',
    };
  const near = nearestId(id, ids);
  return {
    field: 'id',
    message: 'no such fact is extracted',
    hint: near === null ? 'remove the correction' : `remove it, or did you mean "${near}"?`,
  };
}

function byFirstMention(
  a: { id: string; mentions: Mention[] },
  b: { id: string; mentions: Mention[] },
): number {
  const start = (fact: { mentions: Mention[] }) => fact.mentions[0]?.start ?? 0;
  return start(a) - start(b) || (a.id < b.id ? -1 : 1);
}

function byMention(a: MetricFact, b: MetricFact): number {
  return a.mention.start - b.mention.start;
}
