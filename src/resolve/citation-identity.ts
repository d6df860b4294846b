/** Says for each citation of a report which document it means, aliases bound in reading order. */
import type { AliasDefinition, Citation } from '../extract/citation.ts';
import { firstFrom } from '../extract/cue-words.ts';
import type { RelationReading } from '../extract/citation-relation.ts';
import type { createClassReader } from '../extract/document-class.ts';
import { completeOrder } from '../extract/document-number.ts';
import type { FoundCitations } from '../extract/find-citations.ts';
import type { OwnPlace } from '../extract/own-place.ts';
import { analyseTitle, displayTitle } from '../extract/title.ts';
import type { DocumentNames } from '../schema/document-grammar.ts';
import type { DocumentClass, ReportMetadata } from '../schema/extraction.ts';
import type { Regulation, RegulationKind } from '../schema/regulation.ts';
import type { DecidedTitles } from './decided-titles.ts';
import { foundId, foundTitle, type createOriginReader, type Origin } from './found-document.ts';
import type { UnresolvedReason } from './report-facts.ts';
import type { RegulationIndex } from './regulation-index.ts';
import { matchRegulation, type MatchContext } from './regulation-match.ts';

/** The document that a citation means. */
export type Identity =
  | { kind: 'known'; id: string; regulation: Regulation; rule: string }
  | {
      kind: 'found';
      id: string;
      title: string;
      class: DocumentClass;
      genre: RegulationKind | null;
      origin: Origin;
      /** The class rests on the title's own words. */
      certain: boolean;
      rule: string;
    }
  | { kind: 'unresolved'; reason: UnresolvedReason; candidates: readonly string[] };

/** What is prepared once for all reports. */
export interface IdentityTools {
  index: RegulationIndex;
  names: DocumentNames;
  readClass: ReturnType<typeof createClassReader>;
  origins: ReturnType<typeof createOriginReader>;
}

/** One report with what was found in it; `readings` runs along `found.citations`. */
export interface IdentityContext {
  metadata: ReportMetadata;
  text: string;
  place: OwnPlace;
  found: FoundCitations;
  readings: readonly RelationReading[];
  /** What people have decided about titles. */
  decided: DecidedTitles;
}

/** How many citations back the full title of a short form is looked for. */
const MAX_EARLIER = 40;
/** How many characters around 《》 the class is read from. */
const AROUND = 8;

/** The identities of all citations, in their order; several when one phrase names several documents. */
export function identifyCitations(
  tools: IdentityTools,
  context: IdentityContext,
): (readonly Identity[])[] {
  const { index, names, readClass, origins } = tools;
  const { metadata, text, place, found, readings, decided } = context;
  const { citations } = found;
  const bases = citations.map(({ title }) => analyseTitle(title).base);
  const aliases = aliasesByName(found.aliases);
  const generic = new Set(names.generic);
  const compounds = new Map(names.compounds.map(({ phrase, ids }) => [phrase, ids]));
  const scope = metadata.jurisdiction.masked
    ? `${metadata.source.sha256}/${metadata.source.part}`
    : place.path.join('/');
  const done: (readonly Identity[] | undefined)[] = [];
  const pending = new Set<number>();
  let fullyCited: ReadonlySet<string> | null = null;
  return citations.map((_, at) => identityOf(at));

  function identityOf(at: number): readonly Identity[] {
    const known = done[at];
    if (known !== undefined) return known;
    // Two aliases that are defined by each other mean nothing.
    if (pending.has(at)) return [{ kind: 'unresolved', reason: 'alias-circle', candidates: [] }];
    pending.add(at);
    const identity = identify(at);
    pending.delete(at);
    done[at] = identity;
    return identity;
  }

  function identify(at: number): readonly Identity[] {
    const citation = citations[at] as Citation;
    const meaning = decided.meaningOf(citation.title);
    if (meaning !== null) return [withRule(identifyDecided(citation, at, meaning), 'decided')];
    const ids = compounds.get(citation.title);
    if (ids !== undefined)
      return ids.flatMap((id) => {
        const regulation = index.byId.get(id);
        return regulation ? [{ kind: 'known' as const, id, regulation, rule: 'compound' }] : [];
      });
    const targets = aliasTargets(citation, bases[at] ?? '');
    if (targets !== null && !targets.includes(at))
      return targets.flatMap(identityOf).map((identity) => withRule(identity, 'alias'));
    if (generic.has(bases[at] ?? '')) return [identifyGeneric(bases[at] ?? '', at)];
    return [identifyTitle(citation, at)];
  }

  /** The registry entry that a person named, or the document of the title that a person named. */
  function identifyDecided(citation: Citation, at: number, meaning: string): Identity {
    const regulation = index.byId.get(meaning);
    if (regulation) return { kind: 'known', id: regulation.id, regulation, rule: 'decided' };
    return identifyTitle({ ...citation, title: meaning }, at);
  }

  /** The nearest definition before the citation; without one, the first behind it. */
  function aliasTargets(citation: Citation, base: string): readonly number[] | null {
    const definitions = aliases.get(base);
    if (definitions === undefined) return null;
    const before = definitions[firstFrom(definitions, citation.start) - 1];
    return (before ?? definitions[0])?.targets ?? null;
  }

  /** 《纲要》, 《条例》 without a definition. */
  function identifyGeneric(name: string, at: number): Identity {
    const settled = names.settled.find(
      (row) =>
        row.name === name &&
        (coversPeriod(row.years, metadata.period) ||
          (row.beside !== null && citesInFull(row.beside))),
    );
    const earlier = earlierWithEnding(name, at);
    const [only] = earlier;
    if (only !== undefined && earlier.length === 1) return withRule(only, 'short-form');
    if (earlier.length > 1)
      return {
        kind: 'unresolved',
        reason: 'several-fit',
        candidates: earlier.flatMap((identity) =>
          identity.kind === 'unresolved' ? [] : [identity.id],
        ),
      };
    const regulation = settled && index.byId.get(settled.id);
    if (regulation)
      return { kind: 'known', id: regulation.id, regulation, rule: 'settled-by-period' };
    return { kind: 'unresolved', reason: 'generic-noun', candidates: [] };
  }

  /** Documents cited in full before, in the same paragraph, whose title ends in the generic noun. */
  function earlierWithEnding(name: string, at: number): Identity[] {
    const citation = citations[at] as Citation;
    const paragraph = text.lastIndexOf('\n', citation.start);
    const distinct = new Map<string, Identity>();
    for (let index = at - 1; index >= at - MAX_EARLIER; index -= 1) {
      const other = citations[index];
      if (other === undefined || other.start < paragraph) break;
      const base = bases[index] ?? '';
      if (base === name || !base.endsWith(name)) continue;
      for (const identity of identityOf(index))
        if (identity.kind !== 'unresolved') distinct.set(identity.id, identity);
    }
    return [...distinct.values()];
  }

  /** Whether the report cites a document of the registry by its own title anywhere. */
  function citesInFull(id: string): boolean {
    fullyCited ??= new Set(
      citations.flatMap((citation, index) =>
        generic.has(bases[index] ?? '') || aliasTargets(citation, bases[index] ?? '') !== null
          ? []
          : identityOf(index).flatMap((identity) =>
              identity.kind === 'known' ? [identity.id] : [],
            ),
      ),
    );
    return fullyCited.has(id);
  }

  function identifyTitle(citation: Citation, at: number): Identity {
    const reading = readings[at];
    const ownAct = reading?.relation === 'issues' && !reading.forwarded;
    const { issuer, number } = citation;
    const matchContext: MatchContext = {
      place,
      issuerRegion: issuer === null ? null : origins.regionOfIssuer(issuer, place),
      issuerCentral: issuer !== null && origins.isCentral(issuer),
      issuerUnplaced: issuer !== null && origins.isUnplaced(issuer, place),
      number: number?.value ?? null,
      byNumberAlone: citation.form === 'number',
      period: metadata.period,
      ownAct,
    };
    // 制定“八五”普法规划: the place's own, not the nation's.
    const isOwnPlan = ownAct && names.ownToo.includes(bases[at] ?? '');
    const match = isOwnPlan
      ? null
      : matchRegulation(index, citation.title, matchContext, origins.isCentral);
    const isKept =
      match !== null &&
      'regulation' in match &&
      decided.isKeptFrom(citation.title, match.regulation);
    if (match !== null && 'regulation' in match && !isKept)
      return {
        kind: 'known',
        id: match.regulation.id,
        regulation: match.regulation,
        rule: match.rule,
      };
    if (match !== null && 'candidates' in match)
      return {
        kind: 'unresolved',
        reason: 'several-fit',
        candidates: match.candidates.map(({ id }) => id),
      };
    const title = foundTitle(citation.title);
    const cls = readClass(title, {
      before: text.slice(Math.max(0, citation.start - AROUND), citation.start),
      after: text.slice(citation.end, citation.end + AROUND),
      relation: reading?.relation ?? 'cites',
      hasNumber: number !== null,
    });
    const origin = origins.originOf(citation.title, citation, { place, ownAct });
    return {
      kind: 'found',
      id: foundId(title, origin, scope),
      title: displayTitle(title),
      class: citation.form === 'number' ? 'regulation' : cls.class,
      genre: cls.kind,
      origin,
      certain: cls.certain,
      rule: 'found',
    };
  }
}

function withRule(identity: Identity, rule: string): Identity {
  return identity.kind === 'unresolved' ? identity : { ...identity, rule };
}

function aliasesByName(definitions: readonly AliasDefinition[]): Map<string, AliasDefinition[]> {
  return Map.groupBy(definitions, ({ name }) => analyseTitle(name).base);
}

function coversPeriod(
  years: readonly [number, number] | null,
  period: { from: number | null; to: number | null },
): boolean {
  if (years === null || period.from === null || period.to === null) return false;
  return period.from >= years[0] && period.to <= years[1];
}

/** A number as the fact states it: an order's issuer in full. */
export function statedNumber(citation: Citation, place: OwnPlace): string | null {
  const { number } = citation;
  if (number === null || number.value === null) return null;
  if (number.kind === 'number') return number.value;
  const last = (words: readonly string[]) => {
    for (const word of words) {
      const name = place.byLevelWord.get(word)?.at(-1);
      if (name !== undefined) return name;
    }
    return null;
  };
  return completeOrder(number.value, {
    province: last(['省', '自治区']),
    city: last(['市', '州', '盟']),
    county: last(['县', '区', '旗']),
  });
}
