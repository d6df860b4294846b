/** Links between documents that one report shows: a title inside a title, 根据…制定…, the same title at another level or for other years. */
import { compareText } from '../errors.ts';
import type { Citation } from '../extract/citation.ts';
import { analyseTitle } from '../extract/title.ts';
import type { Regulation } from '../schema/regulation.ts';
import { sectionIndexAt, type Document } from '../text/document.ts';
import type { IdentifiedCitation } from './citation-facts.ts';
import type { Identity } from './citation-identity.ts';
import { placeOf, stemsOf, type RegulationIndex } from './regulation-index.ts';
import type { DocumentLink } from './report-facts.ts';

/** Between 根据《…》 and 制定《…》 lies no full stop and not more than this. */
const MAX_BASIS = 80;
/** Shortest matter that two titles must share. */
const MIN_CORE = 4;
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
      if (!isRegulation(identity)) continue;
      if (identity.kind === 'known') addRegistryLinks(identity.regulation, index, add);
      for (const nested of citation.nested) {
        const inner = resolveNested(nested, citation);
        if (inner !== null) add(link(document, identity.id, inner.id, 'nested-title', citation));
      }
      const basis = basisOf(document, identified, at);
      for (const other of basis) add(link(document, identity.id, other, 'made-under', citation));
    }
  for (const found of titleLinks(document, identified)) add(found);
  return [...links.values()].sort(
    (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.why, b.why),
  );
}

function isRegulation(identity: Identity): identity is Exclude<Identity, { kind: 'unresolved' }> {
  return (
    identity.kind === 'known' || (identity.kind === 'found' && identity.class === 'regulation')
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
      ...other.identities.flatMap((identity) => (isRegulation(identity) ? [identity.id] : [])),
    );
  }
  return ids;
}

/** A document as its title tells it. */
interface TitledDocument {
  id: string;
  /** The title without place, years, state and genre word. */
  core: string;
  years: string | null;
  /** From the province down; [] for the nation. */
  region: readonly string[];
  citation: Citation;
}

/** Genre words at the end of plans and rules that hand one matter down: 实施纲要, 实施方案, 暂行条例, 程序规定. */
const GENRE =
  /(?:实施|工作|暂行|试行|若干|管理|总体)*(?:纲要|方案|规划|计划|意见|条例|规定|办法|细则|措施|要点)$/u;

/** 青禾县…实施方案 carries out …实施纲要 of the same years; of the same place and matter, the later follows the earlier. */
function titleLinks(document: Document, identified: readonly IdentifiedCitation[]): DocumentLink[] {
  const byCore = new Map<string, TitledDocument[]>();
  for (const { citation, identities } of identified)
    for (const identity of identities) {
      const titled = titledDocument(identity, citation);
      if (titled === null) continue;
      const group = byCore.get(titled.core) ?? [];
      byCore.set(titled.core, group);
      if (!group.some(({ id }) => id === titled.id)) group.push(titled);
    }
  return [...byCore.values()].flatMap((group) =>
    group.flatMap((lower) => {
      const uppers = group.filter(
        (upper) =>
          sameEnd(upper.years, lower.years) &&
          upper.region.length < lower.region.length &&
          upper.region.every((name, at) => lower.region[at] === name),
      );
      const nearest = Math.max(...uppers.map(({ region }) => region.length));
      const earlier = group.filter(
        (other) =>
          other.region.join('/') === lower.region.join('/') &&
          endOf(other.years) < endOf(lower.years),
      );
      const last = Math.max(...earlier.map(({ years }) => endOf(years)));
      return [
        ...uppers
          .filter(({ region }) => region.length === nearest)
          .map(({ id }) => link(document, lower.id, id, 'title', lower.citation)),
        ...earlier
          .filter(({ years }) => endOf(years) === last)
          .map(({ id }) => ({
            ...link(document, lower.id, id, 'title', lower.citation),
            kind: 'succeeds' as const,
          })),
      ];
    }),
  );
}

function titledDocument(identity: Identity, citation: Citation): TitledDocument | null {
  if (!isRegulation(identity)) return null;
  const title = identity.kind === 'known' ? identity.regulation.title : identity.title;
  const { base, years } = analyseTitle(title);
  const region =
    identity.kind === 'known'
      ? (identity.regulation.region?.split('/') ?? [])
      : identity.origin.region;
  if (region === null && !(identity.kind === 'found' && identity.origin.central)) return null;
  const stems =
    identity.kind === 'known' ? stemsOf(base, placeOf(region ?? [])) : [identity.origin.stem];
  const core = (stems.at(1) ?? stems[0] ?? base).replace(GENRE, '');
  return core.length < MIN_CORE
    ? null
    : { id: identity.id, core, years, region: region ?? [], citation };
}

/** Last year of a range; for a title without years one that is never earlier or later. */
function endOf(years: string | null): number {
  return years === null ? NaN : Number(years.split('-').at(-1));
}

function sameEnd(a: string | null, b: string | null): boolean {
  return a === b || endOf(a) === endOf(b);
}

function link(
  document: Document,
  from: string,
  to: string,
  why: 'nested-title' | 'made-under' | 'title',
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
