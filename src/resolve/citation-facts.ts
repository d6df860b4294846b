/** Puts all mentions of one document in a report together: one fact with the strongest relation. */
import type { Citation } from '../extract/citation.ts';
import type { RelationReading } from '../extract/citation-relation.ts';
import type { OwnPlace } from '../extract/own-place.ts';
import type { DocumentNumber } from '../extract/document-number.ts';
import { opensNextYear } from '../extract/next-year.ts';
import { analyseTitle, noticePayload, titleKey } from '../extract/title.ts';
import { compareText } from '../errors.ts';
import { RELATIONS } from '../schema/extraction.ts';
import type { Confidence, Mention, RegulationFact, Relation } from '../schema/extraction.ts';
import { sectionIndexAt, type Document } from '../text/document.ts';
import type { DecidedTitles } from './decided-titles.ts';
import { statedNumber, type Identity } from './citation-identity.ts';
import { describeFound } from './found-document.ts';
import type { CitationFacts, FoundDocument, UnresolvedCitation } from './report-facts.ts';

/** A citation with everything that was read of it. */
export interface IdentifiedCitation {
  citation: Citation;
  identities: readonly Identity[];
  reading: RelationReading;
}

/** The report that facts are gathered for. */
export interface FactContext {
  document: Document;
  place: OwnPlace;
  /** The number that the text bears itself; null when there is none. */
  headNumber: DocumentNumber | null;
  /** What people have decided about titles. */
  decided: DecidedTitles;
}

interface Gathered {
  identity: Exclude<Identity, { kind: 'unresolved' }>;
  mentions: {
    citation: Citation;
    reading: RelationReading;
    relation: Relation;
    planned: boolean;
    rule: string;
  }[];
}

/** The facts of one report, sorted by first mention, then id; without links. */
export function gatherFacts(
  context: FactContext,
  identified: readonly IdentifiedCitation[],
): Omit<CitationFacts, 'links'> {
  const { document, decided } = context;
  const gathered = new Map<string, Gathered>();
  const unresolved: UnresolvedCitation[] = [];
  for (const { citation, identities, reading } of identified)
    for (const identity of identities) {
      if (identity.kind === 'unresolved') {
        unresolved.push({
          text: document.text.slice(citation.start, citation.end),
          reason: identity.reason,
          candidates: [...identity.candidates],
          mention: mentionOf(document, citation, 'unresolved'),
        });
        continue;
      }
      const entry = gathered.get(identity.id) ?? { identity, mentions: [] };
      gathered.set(identity.id, entry);
      entry.mentions.push({
        citation,
        reading,
        relation: possibleRelation(context, identity, reading),
        planned: isPlanned(document, citation, reading),
        rule: identity.rule,
      });
    }
  mergeNamesakes(gathered, decided);
  const entries = [...gathered.values()].sort(
    (a, b) => firstStart(a) - firstStart(b) || compareText(a.identity.id, b.identity.id),
  );
  return {
    regulations: entries.map((entry) => toFact(context, entry)),
    found: entries.flatMap((entry) => toFound(context, entry)),
    unresolved,
  };
}

/** A place below the nation makes no law and no central document; what it passes on it does issue. */
function possibleRelation(
  { document, place }: FactContext,
  identity: Gathered['identity'],
  reading: RelationReading,
): Relation {
  if (document.metadata.kind === 'commentary') return 'cites';
  if (isOwnDocument(document, identity)) return 'issues';
  if (reading.relation !== 'issues' && reading.relation !== 'repeals') return reading.relation;
  if (reading.forwarded) return reading.relation;
  const central =
    identity.kind === 'known' ? identity.regulation.level === 'central' : identity.origin.central;
  if (central && document.metadata.jurisdiction.level !== 'national')
    return reading.printed ? 'issues' : reading.otherwise;
  const region =
    identity.kind === 'known' ? identity.regulation.region?.split('/') : identity.origin.region;
  const above =
    region !== null &&
    region !== undefined &&
    region.length < place.path.length &&
    place.path[0] === region[0];
  return above ? reading.otherwise : reading.relation;
}

/** A plan that names itself: 《…工作要点》已经县政府同意,现印发给你们. */
function isOwnDocument({ metadata }: Document, identity: Gathered['identity']): boolean {
  if (metadata.kind !== 'plan') return false;
  const title = identity.kind === 'known' ? identity.regulation.title : identity.title;
  return titleKey(title) === titleKey(noticePayload(metadata.title) ?? metadata.title);
}

function isPlanned(document: Document, citation: Citation, reading: RelationReading): boolean {
  if (document.metadata.kind === 'plan') return true;
  const section = document.sections[sectionIndexAt(document.sections, citation.start)];
  if (section?.role === 'plan' || reading.planned) return true;
  return opensNextYear(document.text, citation.start, document.metadata.period.to);
}

/** A title without its place joins the one document of the report that has the same title with a place. */
function mergeNamesakes(gathered: Map<string, Gathered>, decided: DecidedTitles): void {
  const byStem = Map.groupBy(gathered.values(), ({ identity }) => {
    const title = identity.kind === 'known' ? identity.regulation.title : identity.title;
    const stem = identity.kind === 'known' ? stemOfKnown(title) : identity.origin.stem;
    return `${stem}|${analyseTitle(title).years ?? ''}`;
  });
  for (const group of byStem.values()) {
    const homeless = group.filter(
      ({ identity }) =>
        identity.kind === 'found' && identity.origin.region === null && !identity.origin.central,
    );
    const settled = group.filter((entry) => !homeless.includes(entry));
    const [target] = settled;
    if (target === undefined || settled.length !== 1) continue;
    const { identity } = target;
    const document =
      identity.kind === 'known' ? identity.regulation : { id: identity.id, title: identity.title };
    for (const entry of homeless) {
      if (entry.identity.kind === 'found' && decided.isKeptFrom(entry.identity.title, document))
        continue;
      target.mentions.push(...entry.mentions);
      gathered.delete(entry.identity.id);
    }
  }
}

function stemOfKnown(title: string): string {
  return analyseTitle(title).base;
}

function firstStart(entry: Gathered): number {
  return Math.min(...entry.mentions.map(({ citation }) => citation.start));
}

function toFact(context: FactContext, entry: Gathered): RegulationFact {
  const { document } = context;
  const { identity } = entry;
  const mentions = [...entry.mentions].sort((a, b) => a.citation.start - b.citation.start);
  const relation =
    RELATIONS.find((candidate) => mentions.some((mention) => mention.relation === candidate)) ??
    'cites';
  return {
    id: identity.id,
    title: identity.kind === 'known' ? identity.regulation.title : identity.title,
    number: numberOf(context, entry),
    class: identity.kind === 'known' ? 'regulation' : identity.class,
    relation,
    status: mentions.every(({ planned }) => planned) ? 'planned' : 'done',
    confidence: confidenceOf(entry, relation),
    mentions: mentions.map(({ citation, rule, reading }) =>
      mentionOf(document, citation, `${rule}+${reading.rule}`),
    ),
  };
}

/** The number that the report states, of the report's own document the one it bears, else the registry's. */
function numberOf({ document, place, headNumber }: FactContext, entry: Gathered): string | null {
  for (const { citation } of entry.mentions) {
    const number = statedNumber(citation, place);
    if (number !== null) return number;
  }
  if (headNumber !== null && isOwnDocument(document, entry.identity)) return headNumber.value;
  return entry.identity.kind === 'known' ? entry.identity.regulation.number : null;
}

function confidenceOf(entry: Gathered, relation: Relation): Confidence {
  const deciding = entry.mentions.filter((mention) => mention.relation === relation);
  const clear = deciding.some(
    ({ reading, citation }) => reading.rule === 'verb-before' && citation.form === 'bracketed',
  );
  const { identity } = entry;
  if (identity.kind === 'known') return clear ? 'high' : 'medium';
  if (!identity.certain) return 'low';
  return clear ? 'high' : 'medium';
}

function toFound(context: FactContext, entry: Gathered): FoundDocument[] {
  const { document, place } = context;
  const { identity } = entry;
  if (identity.kind === 'known' || identity.class !== 'regulation') return [];
  const number = numberOf(context, entry);
  const isOrder = entry.mentions.some(({ citation }) => citation.number?.kind === 'order');
  const { level } = document.metadata.jurisdiction;
  return [
    describeFound(
      identity.id,
      identity.title,
      number,
      identity.origin,
      identity.genre,
      isOrder,
      level,
      place,
    ),
  ];
}

function mentionOf(document: Document, citation: Citation, rule: string): Mention {
  const { start, end } = citation;
  return {
    start,
    end,
    quote: document.text.slice(start, end),
    section: sectionIndexAt(document.sections, start),
    rule,
  };
}
