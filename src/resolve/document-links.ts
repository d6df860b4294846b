/** Links between documents that one report shows: a title inside a title, 根据…制定…, the same title at another level or for other years. */
import { compareText } from '../errors.ts';
import type { Citation } from '../extract/citation.ts';
import type { Regulation } from '../schema/regulation.ts';
import { sectionIndexAt, type Document } from '../text/document.ts';
import type { IdentifiedCitation } from './citation-facts.ts';
import type { Identity } from './citation-identity.ts';
import type { RegulationIndex } from './regulation-index.ts';
import type { DocumentLink } from './report-facts.ts';

/** Between 根据《…》 and 制定《…》 lies no full stop and not more than this. */
const MAX_BASIS = 80;
/** The verb in front of the basis: 根据, 按照, 依据, or 为贯彻落实. */
const BASIS_BEFORE = /(?:根据|按照|依据|依照|贯彻落实|落实|贯彻|结合)[^，,。；;]{0,40}$/u;

/**
 * @param identified the report's citations in order
 * @param resolveNested which document a title inside a title means, null when it is not in the registry
 */
export function findDocumentLinks(
  document: Document,
  identified: readonly IdentifiedCitation[],
  index: RegulationIndex,
  resolveNested: (title: string, outer: Citation) => Regulation | null,
): DocumentLink[] {
  const links = new Map<string, DocumentLink>();
  const add = (link: DocumentLink) => {
    if (link.from !== link.to) links.set(`${link.kind}|${link.from}|${link.to}|${link.why}`, link);
  };
  for (const [at, { citation, identities }] of identified.entries())
    for (const identity of identities) {
      if (identity.kind === 'unresolved') continue;
      if (identity.kind === 'known') addRegistryLinks(identity.regulation, index, add);
      for (const nested of citation.nested) {
        const inner = resolveNested(nested, citation);
        if (inner !== null) add(link(document, identity.id, inner.id, 'nested-title', citation));
      }
      const basis = basisOf(document, identified, at);
      for (const other of basis) add(link(document, identity.id, other, 'made-under', citation));
    }
  return [...links.values()].sort(
    (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.why, b.why),
  );
}

function addRegistryLinks(
  regulation: Regulation,
  index: RegulationIndex,
  add: (link: DocumentLink) => void,
): void {
  for (const to of regulation.implements)
    if (index.byId.has(to))
      add({ from: regulation.id, to, kind: 'localises', why: 'registry', mention: null });
  if (regulation.successorOf !== null)
    add({
      from: regulation.id,
      to: regulation.successorOf,
      kind: 'succeeds',
      why: 'registry',
      mention: null,
    });
}

/** Ids of the documents under which the citation's document was made, in the same sentence. */
function basisOf(
  document: Document,
  identified: readonly IdentifiedCitation[],
  at: number,
): string[] {
  const own = identified[at];
  if (own?.reading.relation !== 'issues') return [];
  const ids: string[] = [];
  for (let before = at - 1; before >= 0; before -= 1) {
    const other = identified[before];
    if (other === undefined) break;
    const between = document.text.slice(other.citation.end, own.citation.start);
    if (between.length > MAX_BASIS || /[。；;\n]/u.test(between)) break;
    if (other.reading.relation !== 'implements') continue;
    const lead = document.text.slice(Math.max(0, other.citation.start - 60), other.citation.start);
    if (!BASIS_BEFORE.test(lead)) continue;
    ids.push(
      ...other.identities.flatMap((identity: Identity) =>
        identity.kind === 'unresolved' ? [] : [identity.id],
      ),
    );
  }
  return ids;
}

function link(
  document: Document,
  from: string,
  to: string,
  why: 'nested-title' | 'made-under',
  citation: Citation,
): DocumentLink {
  const { start, end } = citation;
  const mention = {
    start,
    end,
    quote: document.text.slice(start, end),
    section: sectionIndexAt(document.sections, start),
    rule: why,
  };
  return { from, to, kind: 'localises', why, mention };
}
