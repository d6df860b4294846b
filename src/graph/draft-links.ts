/** Links between documents and from documents to practices: from the registries and from what reports say. */
import type { DocumentLink } from '../resolve/report-facts.ts';
import type { ReportInput } from './atlas.ts';
import type { DraftContext } from './draft-report.ts';
import { yearsOf } from './draft-report.ts';
import type { DocumentLinkEdge } from './edge-attributes.ts';
import type { YearSpan } from './node-attributes.ts';
import { edgeKey, regulationKey } from './node-keys.ts';
import type { RegistryLink } from './registry-nodes.ts';

/** Surest first: a link that the registry states is not shown as inferred from a title. */
const REASONS: readonly DocumentLink['why'][] = ['registry', 'made-under', 'nested-title', 'title'];

/**
 * Adds all links, after every report is in the draft.
 *
 * A document of the registry becomes a node when a report states it, or when one link of a registry joins it
 * to a document or practice that a report states. A practice becomes one when a report states it or a part of
 * it. All links between nodes are drawn.
 */
export function draftLinks(reports: readonly ReportInput[], context: DraftContext): void {
  const { draft, registry } = context;
  for (const report of reports)
    for (const link of report.facts.links)
      for (const id of [link.from, link.to]) registry.use(regulationKey(id), draft);
  const stated = new Set(draft.nodes.keys());
  for (const key of stated) useWiderPractices(key, context);
  for (const { kind, from, to } of registry.links)
    if (stated.has(to) || (kind !== 'mandates' && stated.has(from))) {
      registry.use(from, draft);
      registry.use(to, draft);
    }
  const drawn = registry.links.filter(
    (link) => draft.nodes.has(link.from) && draft.nodes.has(link.to),
  );
  for (const { kind, from, to } of drawn)
    if (kind === 'mandates')
      draft.addEdge(edgeKey(kind, from, to), from, to, { kind, evidence: [], years: null });
  for (const [key, { from, to, edge }] of mergeDocumentLinks(drawn, reports, context))
    draft.addEdge(key, from, to, edge);
}

/** Adds the practices that a practice is part of, up to the widest. */
function useWiderPractices(key: string, context: DraftContext): void {
  const node = context.draft.nodes.get(key);
  if (node?.kind !== 'practice' || node.parent === null || context.draft.nodes.has(node.parent))
    return;
  context.registry.use(node.parent, context.draft);
  useWiderPractices(node.parent, context);
}

interface MergedLink {
  from: string;
  to: string;
  edge: DocumentLinkEdge;
}

/** One edge per pair and kind, with the surest reason and the sentences of all reports. */
function mergeDocumentLinks(
  drawn: readonly RegistryLink[],
  reports: readonly ReportInput[],
  { evidence }: DraftContext,
): Map<string, MergedLink> {
  const merged = new Map<string, MergedLink>();
  const add = (from: string, to: string, edge: DocumentLinkEdge) => {
    const key = edgeKey(edge.kind, from, to);
    const before = merged.get(key)?.edge;
    merged.set(key, { from, to, edge: before === undefined ? edge : mergeEdges(before, edge) });
  };
  for (const { kind, from, to } of drawn)
    if (kind === 'localises' || kind === 'succeeds')
      add(from, to, { kind, evidence: [], years: null, why: 'registry' });
  for (const report of reports)
    for (const { from, to, kind, why, mention } of report.facts.links)
      add(regulationKey(from), regulationKey(to), {
        kind,
        why,
        evidence: mention === null ? [] : evidence.cite(report, [mention]),
        years: mention === null ? null : yearsOf(report.frontMatter.period),
      });
  return merged;
}

function mergeEdges(a: DocumentLinkEdge, b: DocumentLinkEdge): DocumentLinkEdge {
  return {
    kind: a.kind,
    why: REASONS.indexOf(a.why) <= REASONS.indexOf(b.why) ? a.why : b.why,
    evidence: [...new Set([...a.evidence, ...b.evidence])],
    years: joinYears(a.years, b.years),
  };
}

function joinYears(a: YearSpan | null, b: YearSpan | null): YearSpan | null {
  if (a === null || b === null) return a ?? b;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
