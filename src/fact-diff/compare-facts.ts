/** Compares the facts of two extractions of the same reports: what a change gained, lost and altered. */
import { compareText } from '../errors.ts';
import type { Extraction, Mention } from '../schema/extraction.ts';
import { sentenceAt } from '../text/sentences.ts';

export const FACT_KINDS = ['regulation', 'practice', 'metric'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One fact in words. */
export interface FactLine {
  /** Source file, with `#part` from the second report of a file on. */
  report: string;
  kind: FactKind;
  /** What the fact is about: a title, a practice's name, a figure with its label. */
  name: string;
  /** All that is said of it. */
  state: string;
  /** The sentence of its first mention. */
  sentence: string;
}

/** Facts that differ, each list sorted by report, kind and name. */
export interface FactDiff {
  gained: FactLine[];
  lost: FactLine[];
  /** Facts of both sides that say something else now. */
  changed: { before: FactLine; after: FactLine }[];
  /** Facts that are the same on both sides. */
  same: number;
  /** Reports that one side alone has, with how many facts; their facts are in none of the lists. */
  added: ReportCount[];
  removed: ReportCount[];
}

/** A report by its file and part, with the number of its facts. */
export interface ReportCount {
  report: string;
  facts: number;
}

/** A fact with the key that finds it again on the other side. */
interface KeyedFact extends FactLine {
  key: string;
}

/**
 * Compares two extractions, both with texts. A regulation or practice is found again by its id, a metric by value and
 * unit; of several alike those that say the same are paired first.
 */
export function compareFacts(
  before: readonly Extraction[],
  after: readonly Extraction[],
): FactDiff {
  const reportsBefore = new Set(before.map(placeOf));
  const reportsAfter = new Set(after.map(placeOf));
  const isOnBoth = (extraction: Extraction) =>
    reportsBefore.has(placeOf(extraction)) && reportsAfter.has(placeOf(extraction));
  const earlier = groupByKey(before.filter(isOnBoth));
  const later = groupByKey(after.filter(isOnBoth));
  const diff: FactDiff = {
    gained: [],
    lost: [],
    changed: [],
    same: 0,
    added: after.filter((extraction) => !isOnBoth(extraction)).map(countOf),
    removed: before.filter((extraction) => !isOnBoth(extraction)).map(countOf),
  };
  for (const key of [...new Set([...earlier.keys(), ...later.keys()])].sort(compareText)) {
    const then = [...(earlier.get(key) ?? [])];
    const now: KeyedFact[] = [];
    for (const fact of later.get(key) ?? []) {
      const at = then.findIndex(({ state }) => state === fact.state);
      if (at < 0) now.push(fact);
      else {
        then.splice(at, 1);
        diff.same += 1;
      }
    }
    for (const fact of now) {
      const was = then.shift();
      if (was === undefined) diff.gained.push(fact);
      else diff.changed.push({ before: was, after: fact });
    }
    diff.lost.push(...then);
  }
  return diff;
}

function placeOf({ report }: Extraction): string {
  const { file, part } = report.source;
  return part === 1 ? file : `${file}#${part}`;
}

function countOf(extraction: Extraction): ReportCount {
  return { report: placeOf(extraction), facts: factsOf(extraction).length };
}

function groupByKey(extractions: readonly Extraction[]): Map<string, KeyedFact[]> {
  return Map.groupBy(extractions.flatMap(factsOf), ({ key }) => key);
}

function factsOf(extraction: Extraction): KeyedFact[] {
  const { text = '', regulations, practices, metrics } = extraction;
  const place = placeOf(extraction);
  const keyed = (
    kind: FactKind,
    id: string,
    fact: { name: string; state: string },
    mention: Mention | undefined,
  ): KeyedFact => {
    const sentence = sentenceAt(text, mention?.start ?? 0);
    return {
      key: `${place}|${FACT_KINDS.indexOf(kind)}|${id}`,
      report: place,
      kind,
      ...fact,
      sentence: text.slice(sentence.start, sentence.end),
    };
  };
  return [
    ...regulations.map(({ id, title, number, class: type, relation, status, mentions }) =>
      keyed(
        'regulation',
        id,
        { name: `《${title}》`, state: [type, relation, status, number ?? '-', id].join(' ') },
        mentions[0],
      ),
    ),
    ...practices.map(({ id, name, status, mentions }) =>
      keyed('practice', id, { name, state: status }, mentions[0]),
    ),
    ...metrics.map(({ indicator, label, value, unit, qualifier, period, status, mention }) =>
      keyed(
        'metric',
        `${value}${unit}`,
        {
          name: `${label} ${value ?? '?'}${unit}`,
          state: [
            label,
            indicator ?? '-',
            qualifier,
            status,
            period === null ? '-' : `${period.from}…${period.to}`,
          ].join(' '),
        },
        mention,
      ),
    ),
  ];
}
