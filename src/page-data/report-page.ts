/** The page of a report: its text with every fact marked, and the same facts as a list. */
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import { compareText, InternalError } from '../errors.ts';
import { indicatorKey, practiceKey, regulationKey } from '../graph/node-keys.ts';
import type { Confidence, Mention, SectionRole } from '../schema/extraction.ts';
import type { ReportFrontMatter } from '../schema/report.ts';
import type { Document } from '../text/document.ts';
import { linkTo, type EntityLink } from './entities.ts';
import { sentenceAnchor } from './paths.ts';
import { reportRow, type ReportRow } from './reports.ts';
import type { RegulationFact, PracticeFact, MetricFact } from '../schema/extraction.ts';

/** What a mark can be; `other` is a book, form or certificate, `unresolved` a citation that rules refuse to guess at. */
export const FACT_KINDS = ['regulation', 'practice', 'metric', 'other', 'unresolved'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

interface FactBase {
  /** HTML id of the stretch, the evidence id. */
  anchor: string;
  start: number;
  end: number;
  quote: string;
  section: number;
  /** Null when it has no page. */
  target: EntityLink | null;
}

/** One mention of one fact. */
export type ReportFact =
  | (FactBase & {
      kind: 'regulation';
      confidence: Confidence;
      fact: Pick<RegulationFact, 'title' | 'number' | 'relation' | 'status'>;
    })
  | (FactBase & {
      kind: 'practice';
      confidence: Confidence;
      fact: Pick<PracticeFact, 'name' | 'status'>;
    })
  | (FactBase & {
      kind: 'metric';
      confidence: Confidence;
      fact: Pick<MetricFact, 'label' | 'value' | 'unit' | 'qualifier' | 'period' | 'status'>;
    })
  | (FactBase & { kind: 'other'; fact: Pick<RegulationFact, 'title' | 'class'> })
  | (FactBase & { kind: 'unresolved'; fact: { text: string; reason: string } });

/** A section in the table of contents. */
export interface ReportSection {
  anchor: string;
  heading: string;
  depth: number;
  role: SectionRole;
  facts: number;
}

/** Everything that the page of a report shows. */
export interface ReportPage {
  row: ReportRow;
  frontMatter: ReportFrontMatter;
  document: Document;
  sections: ReportSection[];
  /** In text order. */
  facts: ReportFact[];
  /** Mentions by kind, kinds without any left out. */
  counts: { kind: FactKind; count: number }[];
  /** Reports of the same place on earlier and later years. */
  earlier: ReportRow | null;
  later: ReportRow | null;
}

/** @param id report id @throws InternalError when the atlas lacks it */
export function reportPage(atlas: Atlas, id: string): ReportPage {
  const report = atlas.reports.get(id);
  if (report === undefined) throw new InternalError(`no report has the id "${id}"`);
  const facts = reportFacts(atlas, report);
  const siblings = [...atlas.reports.values()]
    .filter(({ place }) => place === report.place)
    .map((sibling) => reportRow(atlas, sibling))
    .sort((a, b) => (a.years?.from ?? 0) - (b.years?.from ?? 0) || compareText(a.id, b.id));
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return {
    row: reportRow(atlas, report),
    frontMatter: report.frontMatter,
    document: report.facts.document,
    sections: reportSections(report, facts),
    facts,
    counts: FACT_KINDS.map((kind) => ({
      kind,
      count: facts.filter((fact) => fact.kind === kind).length,
    })).filter(({ count }) => count > 0),
    earlier: siblings[at - 1] ?? null,
    later: siblings[at + 1] ?? null,
  };
}

function reportSections(report: AtlasReport, facts: readonly ReportFact[]): ReportSection[] {
  return report.facts.document.sections.flatMap(({ path, role, start }, index) => {
    const heading = path.at(-1);
    if (heading === undefined) return [];
    const count = facts.filter((fact) => fact.section === index).length;
    return [{ anchor: sentenceAnchor(start), heading, depth: path.length, role, facts: count }];
  });
}

function reportFacts({ graph }: Atlas, { id, facts }: AtlasReport): ReportFact[] {
  const base = (mention: Mention, key: string | null): FactBase => ({
    anchor: `${id}-${mention.start}-${mention.end}`,
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
    section: mention.section,
    target: key !== null && graph.hasNode(key) ? linkTo(graph, key) : null,
  });
  const regulations = facts.regulations.flatMap((fact) =>
    fact.mentions.map((mention): ReportFact => {
      if (fact.class !== 'regulation') return { ...base(mention, null), kind: 'other', fact };
      const { confidence } = fact;
      return { ...base(mention, regulationKey(fact.id)), kind: 'regulation', confidence, fact };
    }),
  );
  const practices = facts.practices.flatMap((fact) =>
    fact.mentions.map((mention): ReportFact => {
      const { confidence } = fact;
      return { ...base(mention, practiceKey(fact.id)), kind: 'practice', confidence, fact };
    }),
  );
  const metrics = facts.metrics.map((fact): ReportFact => {
    const key = fact.indicator === null ? null : indicatorKey(fact.indicator);
    return { ...base(fact.mention, key), kind: 'metric', confidence: fact.confidence, fact };
  });
  const unresolved = facts.unresolved.map((fact): ReportFact => ({
    ...base(fact.mention, null),
    kind: 'unresolved',
    fact,
  }));
  return [...regulations, ...practices, ...metrics, ...unresolved].sort(compareFacts);
}

function compareFacts(a: ReportFact, b: ReportFact): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind) ||
    compareText(a.target?.id ?? '', b.target?.id ?? '')
  );
}
