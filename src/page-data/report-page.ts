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
const FACT_KINDS = ['regulation', 'practice', 'metric', 'other', 'unresolved'] as const;
type FactKind = (typeof FACT_KINDS)[number];

interface FactBase {
  /** HTML id of the stretch, the evidence id. */
  anchor: string;
  start: number;
  end: number;
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
  /** The cleaned text that all offsets refer to. */
  text: string;
  trust: Document['trust'];
  /** Number of personal data that were hidden. */
  hidden: number;
  /** Whether the text as it was before its repair is kept. */
  hasOriginal: boolean;
  sections: ReportSection[];
  /** In text order. */
  facts: ReportFact[];
  /** Stretches that other pages point at although no fact of this page stands there, such as the basis of a document. */
  anchors: Pick<Evidence, 'id' | 'start' | 'end'>[];
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
  const report = requireReport(atlas, id);
  const facts = reportFacts(atlas, report);
  const { text, trust, hidden, original } = report.facts.document;
  const siblings = reportsOfPlace(atlas, report.place)
    .map((sibling) => reportRow(atlas, sibling))
    .sort((a, b) => (a.years?.from ?? 0) - (b.years?.from ?? 0) || compareText(a.id, b.id));
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return {
    row: reportRow(atlas, report),
    frontMatter: report.frontMatter,
    text,
    trust,
    hidden: hidden.length,
    hasOriginal: original !== null,
    sections: reportSections(report),
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

/** @throws InternalError when the atlas lacks it */
export function requireReport({ reports }: Atlas, id: string): AtlasReport {
  const report = reports.get(id);
  if (report === undefined) throw new InternalError(`no report has the id "${id}"`);
  return report;
}

function anchorsWithoutFact(
  atlas: Atlas,
  report: string,
  facts: readonly ReportFact[],
): ReportPage['anchors'] {
  const marked = new Set(facts.map((fact) => fact.anchor));
  return evidenceOfReport(atlas, report)
    .filter((evidence) => !marked.has(evidence.id))
    .map(({ id, start, end }) => ({ id, start, end }));
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

function reportSections({ facts }: AtlasReport): ReportSection[] {
  const counts = new Map<number, number>();
  for (const { section } of mentionsOf(facts)) counts.set(section, (counts.get(section) ?? 0) + 1);
  return facts.document.sections.flatMap(({ path, role, start }, index) => {
    const heading = path.at(-1);
    if (heading === undefined) return [];
    const count = counts.get(index) ?? 0;
    return [{ anchor: sentenceAnchor(start), heading, depth: path.length, role, facts: count }];
  });
}

const mentionsOf = (facts: AtlasReport['facts']): Mention[] => [
  ...[...facts.regulations, ...facts.practices].flatMap(({ mentions }) => mentions),
  ...[...facts.metrics, ...facts.unresolved].map(({ mention }) => mention),
];

/**
 * All mentions of all facts of a report, in text order; those of one fact share its `fact`. Made for every report of a
 * site, so objects are written out: gathered and spread ones took up to four times as long and ten times the memory.
 */
export function reportFacts({ graph }: Atlas, { id, facts }: AtlasReport): ReportFact[] {
  const found: ReportFact[] = [];
  const anchorOf = ({ start, end }: Mention) => `${id}-${start}-${end}`;
  const targetOf = (key: string) => (hasPage(graph, key) ? linkTo(graph, key) : null);
  for (const regulation of facts.regulations) {
    const { title, number, relation, status, confidence, mentions } = regulation;
    const isRegulation = regulation.class === 'regulation';
    const target = isRegulation ? targetOf(regulationKey(regulation.id)) : null;
    const fact = { title, number, relation, status };
    const other = { title, class: regulation.class };
    for (const mention of mentions) {
      const { start, end } = mention;
      const anchor = anchorOf(mention);
      found.push(
        isRegulation
          ? { anchor, start, end, target, kind: 'regulation', confidence, fact }
          : { anchor, start, end, target, kind: 'other', fact: other },
      );
    }
  }
  for (const { id: practice, name, status, confidence, mentions } of facts.practices) {
    const fact = { name, status };
    const target = targetOf(practiceKey(practice));
    for (const mention of mentions) {
      const { start, end } = mention;
      const anchor = anchorOf(mention);
      found.push({ anchor, start, end, target, kind: 'practice', confidence, fact });
    }
  }
  for (const metric of facts.metrics) {
    const { indicator, mention, confidence, label, value, unit, qualifier, period } = metric;
    const { start, end } = mention;
    const fact = { label, value, unit, qualifier, period, status: metric.status };
    const key = indicator === null ? null : indicatorKey(indicator);
    const target = key === null ? null : targetOf(key);
    const unitEn = key === null ? null : unitOf(graph, key, unit);
    const anchor = anchorOf(mention);
    found.push({ anchor, start, end, target, kind: 'metric', confidence, fact, unitEn });
  }
  for (const { mention, text, reason } of facts.unresolved) {
    const { start, end } = mention;
    const anchor = anchorOf(mention);
    const fact = { text, reason };
    found.push({ anchor, start, end, target: null, kind: 'unresolved', fact });
  }
  return found.sort(compareFacts);
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
