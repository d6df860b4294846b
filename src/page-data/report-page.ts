/** The page of a report: its text with every fact marked, and the same facts as a list. */
import type { Atlas, AtlasGraph, AtlasReport, Evidence } from '../graph/atlas.ts';
import { compareText, InternalError } from '../errors.ts';
import { indicatorKey, practiceKey, regulationKey } from '../graph/node-keys.ts';
import { evidenceOfReport, reportsOfPlace } from '../graph/report-index.ts';
import type {
  Confidence,
  Mention,
  MetricFact,
  PracticeFact,
  RegulationFact,
  SectionRole,
} from '../schema/extraction.ts';
import type { ReportFrontMatter } from '../schema/report.ts';
import type { UnresolvedCitation } from '../resolve/report-facts.ts';
import type { Document } from '../text/document.ts';
import { linkTo, type EntityLink } from './entities.ts';
import { hasOwnPage, sentenceAnchor } from './paths.ts';
import { unitOf } from './place-metrics.ts';
import { rememberLatest } from './remember-latest.ts';
import { partStates, type PartState, type RequiredPart } from './report-parts.ts';
import { reportRow, type ReportRow } from './reports.ts';

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
      /** English for what is counted, as the indicator says it. */
      unitEn: string | null;
    })
  | (FactBase & { kind: 'other'; fact: Pick<RegulationFact, 'title' | 'class'> })
  | (FactBase & { kind: 'unresolved'; fact: Pick<UnresolvedCitation, 'text' | 'reason'> });

/** A fact with all the places where the text states it. */
export interface FactEntry {
  /** Its first mention. */
  first: ReportFact;
  /** HTML ids of its mentions, in text order. */
  anchors: string[];
}

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
  /** Stretches that other pages point at although no fact of this page stands there, such as the basis of a document. */
  anchors: Evidence[];
  /** The same by kind, each fact once; kinds without any are left out. */
  groups: { kind: FactKind; entries: FactEntry[] }[];
  /** Null for kinds of report that no rule prescribes parts for. */
  parts: Record<RequiredPart, PartState> | null;
  /** Reports of the same place on earlier and later years. */
  earlier: ReportRow | null;
  later: ReportRow | null;
}

/** @param id report id @throws InternalError when the atlas lacks it */
export const reportPage = rememberLatest((atlas: Atlas, id: string): ReportPage => {
  const report = atlas.reports.get(id);
  if (report === undefined) throw new InternalError(`no report has the id "${id}"`);
  const facts = reportFacts(atlas, report);
  const siblings = reportsOfPlace(atlas, report.place)
    .map((sibling) => reportRow(atlas, sibling))
    .sort((a, b) => (a.years?.from ?? 0) - (b.years?.from ?? 0) || compareText(a.id, b.id));
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return {
    row: reportRow(atlas, report),
    frontMatter: report.frontMatter,
    document: report.facts.document,
    sections: reportSections(report, facts),
    facts,
    anchors: anchorsWithoutFact(atlas, id, facts),
    groups: FACT_KINDS.map((kind) => ({
      kind,
      entries: groupMentions(facts.filter((fact) => fact.kind === kind)),
    })).filter(({ entries }) => entries.length > 0),
    parts: report.frontMatter.kind === 'annual-report' ? partStates(report) : null,
    earlier: siblings[at - 1] ?? null,
    later: siblings[at + 1] ?? null,
  };
});

function anchorsWithoutFact(atlas: Atlas, id: string, facts: readonly ReportFact[]): Evidence[] {
  const marked = new Set(facts.map((fact) => fact.anchor));
  return evidenceOfReport(atlas, id).filter((evidence) => !marked.has(evidence.id));
}

/** Mentions that share a fact become one entry, at the place of the first. */
function groupMentions(facts: readonly ReportFact[]): FactEntry[] {
  const entries = new Map<ReportFact['fact'], FactEntry>();
  for (const fact of facts) {
    const entry = entries.get(fact.fact);
    if (entry === undefined) entries.set(fact.fact, { first: fact, anchors: [fact.anchor] });
    else entry.anchors.push(fact.anchor);
  }
  return [...entries.values()];
}

function reportSections(report: AtlasReport, facts: readonly ReportFact[]): ReportSection[] {
  return report.facts.document.sections.flatMap(({ path, role, start }, index) => {
    const heading = path.at(-1);
    if (heading === undefined) return [];
    const count = facts.filter((fact) => fact.section === index).length;
    return [{ anchor: sentenceAnchor(start), heading, depth: path.length, role, facts: count }];
  });
}

/** All mentions of all facts of a report, in text order. */
export function reportFacts({ graph }: Atlas, { id, facts }: AtlasReport): ReportFact[] {
  const base = (mention: Mention, key: string | null): FactBase => ({
    anchor: `${id}-${mention.start}-${mention.end}`,
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
    section: mention.section,
    target: key !== null && hasPage(graph, key) ? linkTo(graph, key) : null,
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
    const { confidence, mention, unit } = fact;
    const unitEn = key === null ? null : unitOf(graph, key, unit);
    return { ...base(mention, key), kind: 'metric', confidence, fact, unitEn };
  });
  const unresolved = facts.unresolved.map((fact): ReportFact => ({
    ...base(fact.mention, null),
    kind: 'unresolved',
    fact,
  }));
  return [...regulations, ...practices, ...metrics, ...unresolved].sort(compareFacts);
}

const hasPage = (graph: AtlasGraph, key: string) =>
  graph.hasNode(key) && hasOwnPage(graph.getNodeAttributes(key));

function compareFacts(a: ReportFact, b: ReportFact): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind) ||
    compareText(a.target?.id ?? '', b.target?.id ?? '')
  );
}
