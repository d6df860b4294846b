/** One report → its node, its places and the edges to what it carries out, does and counts. */
import { InternalError } from '../errors.ts';
import type { FoundDocument } from '../resolve/report-facts.ts';
import type { ReportFrontMatter } from '../schema/report.ts';
import type { PlaceRegistry } from '../vocabulary/places.ts';
import type { ReportInput } from './atlas.ts';
import type { EvidenceRegister } from './evidence-register.ts';
import type { GraphDraft } from './graph-draft.ts';
import type { RegulationNode, YearSpan } from './node-attributes.ts';
import {
  edgeKey,
  indicatorKey,
  placeKey,
  practiceKey,
  regulationKey,
  reportKey,
} from './node-keys.ts';
import { placeChain } from './place-chain.ts';
import type { RegistryNodes } from './registry-nodes.ts';

/** What the drafting of every report shares. */
export interface DraftContext {
  draft: GraphDraft;
  evidence: EvidenceRegister;
  places: PlaceRegistry;
  registry: RegistryNodes;
}

/**
 * Adds a report and all that it states to the draft. Facts on documents without normative force
 * (books, certificates, contracts) and numbers that no indicator covers stay out of the graph.
 * @returns the node key of its jurisdiction
 */
export function draftReport(report: ReportInput, context: DraftContext): string {
  const { draft } = context;
  const place = draftPlaces(report, context);
  const { frontMatter } = report;
  const key = reportKey(report.id);
  const years = yearsOf(frontMatter.period);
  draft.setNode(key, {
    kind: 'report',
    id: report.id,
    label: frontMatter.title,
    reportKind: frontMatter.kind,
    place,
    years,
    body: frontMatter.body,
    publishedOn: frontMatter.publishedOn,
    signedOn: frontMatter.signedOn,
    coverage: frontMatter.coverage,
  });
  const published = { kind: 'published', evidence: [], years } as const;
  draft.addEdge(edgeKey('published', place, key), place, key, published);
  draftRegulations(report, key, years, context);
  draftPractices(report, key, years, context);
  draftMetrics(report, key, years, context);
  return place;
}

/** The years of a report; a single known end stands for both. */
export function yearsOf(period: ReportFrontMatter['period']): YearSpan | null {
  const from = period.from ?? period.to;
  const to = period.to ?? period.from;
  return from === null || to === null ? null : { from, to };
}

function draftPlaces(report: ReportInput, { draft, places }: DraftContext): string {
  const chain = placeChain(report.frontMatter.jurisdiction, report.id, places);
  let key = '';
  for (const node of chain) {
    key = placeKey(node.id);
    if (draft.nodes.has(key)) continue;
    draft.setNode(key, node);
    if (node.parent !== null) {
      const within = { kind: 'within', evidence: [], years: null } as const;
      draft.addEdge(edgeKey('within', key, node.parent), key, node.parent, within);
    }
  }
  return key;
}

function draftRegulations(
  report: ReportInput,
  from: string,
  years: YearSpan | null,
  { draft, evidence, registry }: DraftContext,
): void {
  const found = new Map(report.facts.found.map((document) => [document.id, document]));
  // A link can name a document that the report cites only inside another one's title.
  for (const document of report.facts.found) draftFound(document, draft);
  for (const fact of report.facts.regulations) {
    if (fact.class !== 'regulation') continue;
    const to = regulationKey(fact.id);
    if (!registry.use(to, draft) && !found.has(fact.id))
      throw new InternalError(
        `${report.file}: no registry entry and no found document has the id "${fact.id}"`,
      );
    draft.addEdge(edgeKey(fact.relation, from, to), from, to, {
      kind: fact.relation,
      evidence: evidence.cite(report, fact.mentions),
      years,
      status: fact.status,
      count: fact.mentions.length,
      confidence: fact.confidence,
    });
  }
}

/** Adds a found document, or fills in what earlier reports left open. */
function draftFound(document: FoundDocument, draft: GraphDraft): void {
  const key = regulationKey(document.id);
  const earlier = draft.nodes.get(key);
  const before = earlier?.kind === 'regulation' ? earlier : null;
  if (before?.known === true) return;
  const node: RegulationNode = {
    kind: 'regulation',
    id: document.id,
    label: before?.label ?? document.title,
    nameEn: null,
    number: before?.number ?? document.number,
    issuer: before?.issuer ?? document.issuer,
    level: before?.level ?? document.level,
    regulationKind: before?.regulationKind ?? document.kind,
    region: before?.region ?? document.region,
    issuedOn: null,
    period: null,
    known: false,
    sure: null,
  };
  draft.setNode(key, node);
}

function draftPractices(
  report: ReportInput,
  from: string,
  years: YearSpan | null,
  { draft, evidence, registry }: DraftContext,
): void {
  for (const fact of report.facts.practices) {
    const to = practiceKey(fact.id);
    if (!registry.use(to, draft))
      throw new InternalError(`${report.file}: no practice has the id "${fact.id}"`);
    draft.addEdge(edgeKey('adopts', from, to), from, to, {
      kind: 'adopts',
      evidence: evidence.cite(report, fact.mentions),
      years,
      status: fact.status,
      count: fact.mentions.length,
      confidence: fact.confidence,
    });
  }
}

function draftMetrics(
  report: ReportInput,
  from: string,
  years: YearSpan | null,
  { draft, evidence, registry }: DraftContext,
): void {
  const drafted = new Set<string>();
  for (const fact of report.facts.metrics) {
    const { start, end } = fact.mention;
    const cited = evidence.cite(report, [fact.mention]);
    if (fact.indicator === null) continue;
    const to = indicatorKey(fact.indicator);
    if (!registry.use(to, draft))
      throw new InternalError(`${report.file}: no indicator has the id "${fact.indicator}"`);
    const key = edgeKey('observed', from, to, `${start}-${end}`);
    // Two names can share a figure and mean one indicator: 测评率、合格率均为98%.
    if (drafted.has(key)) continue;
    drafted.add(key);
    draft.addEdge(key, from, to, {
      kind: 'observed',
      evidence: cited,
      years,
      label: fact.label,
      value: fact.value,
      unit: fact.unit,
      qualifier: fact.qualifier,
      period: fact.period,
      status: fact.status,
      confidence: fact.confidence,
    });
  }
}
