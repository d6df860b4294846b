/** Gives an unknown document an id that is the same in every build, and infers its level, kind, issuer and region. */
import { createHash } from 'node:crypto';
import type { Citation } from '../extract/citation.ts';
import type { OwnPlace } from '../extract/own-place.ts';
import { splitPlacePrefix } from '../extract/own-place.ts';
import { analyseTitle, displayTitle, noticePayload } from '../extract/title.ts';
import type { IssuerWords, NumberPrefixes } from '../schema/document-grammar.ts';
import type { JurisdictionLevel } from '../schema/extraction.ts';
import type { RegulationKind, RegulationLevel } from '../schema/regulation.ts';
import { isMasked } from './regulation-index.ts';
import type { FoundDocument } from './report-facts.ts';

/** A committee or government by its level alone: 省委, 市政府, 自治区人民政府. */
const LEVEL_BODY = /^(?:自治区|[省市州盟县区旗])(?:党?委|人民政府|政府)/u;

/** Where a document comes from, as far as the text shows. */
export interface Origin {
  central: boolean;
  /** From the province down; null when nothing shows it. */
  region: readonly string[] | null;
  issuer: string | null;
  /** The title without its place's name. */
  stem: string;
}

/** What the origin of a citation is read from. */
export interface OriginContext {
  place: OwnPlace;
  /** The place makes the document. */
  ownAct: boolean;
}

/** Readers of origins for the given words. */
export function createOriginReader(issuers: IssuerWords, prefixes: NumberPrefixes) {
  const centralWords = [...issuers.central].sort((a, b) => b.length - a.length);
  const centralPrefixes = new Map(prefixes.central.map(({ prefix, issuer }) => [prefix, issuer]));
  const placePrefixes = new Map(prefixes.places.map(({ prefix, region }) => [prefix, region]));
  const bodies = [...issuers.bodies].sort((a, b) => b.length - a.length);

  return { originOf, regionOfIssuer, isUnplaced, isCentral };

  /** A central body: the name begins with one of the central words and names no lower place. */
  function isCentral(issuer: string): boolean {
    return centralWords.some((word) => issuer.startsWith(word));
  }

  /** The region that words in front of a title name: 市政府, 县司法局, 港口镇; null for central or unclear ones. */
  function regionOfIssuer(issuer: string, place: OwnPlace): readonly string[] | null {
    if (isCentral(issuer)) return null;
    const plain = firstIssuer(issuer);
    const named = place.names.find(({ name }) => plain.startsWith(name));
    if (named) return named.region;
    // 我市, 本县, 全省: a place above or of the report; 我局: the body that reports.
    const own = /^(?:我|本|全)([省市州县区旗镇乡局])/u.exec(plain)?.[1];
    if (own === '局') return place.path;
    // 市政府, 街道办事处: the level that it begins with.
    const word = own ?? /^(自治区|街道|[省市州盟县区旗镇乡])/u.exec(plain)?.[1];
    return word === undefined ? null : (place.byLevelWord.get(word) ?? null);
  }

  /** A committee or government named by its level alone, where the page does not tell the place of that level. */
  function isUnplaced(issuer: string, place: OwnPlace): boolean {
    return LEVEL_BODY.test(firstIssuer(issuer)) && regionOfIssuer(issuer, place) === null;
  }

  function originOf(title: string, citation: Citation, context: OriginContext): Origin {
    const { place, ownAct } = context;
    const { base } = analyseTitle(noticePayload(title) ?? title);
    // The Party before a local committee, 中共青禾县委, not before 中央.
    const plain = base.replace(/^(?:中共|中国共产党)(?!中央)/u, '');
    const split = splitPlacePrefix(plain, place);
    // What stands before 关于, where a body does: 青禾县人民政府关于加强…的意见.
    const inside = /^(.{2,40}?)关于/u.exec(plain)?.[1] ?? null;
    const issuer = citation.issuer ?? (inside !== null && endsWithBody(inside) ? inside : null);
    const stem = split?.rest ?? base;
    const at = (region: readonly string[] | null, central: boolean): Origin => ({
      central,
      region,
      issuer,
      stem,
    });
    if (split !== null) return at(split.region, false);
    if (isCentral(title) || (issuer !== null && isCentral(issuer))) return at(null, true);
    const byTitle = regionOfIssuer(plain, place);
    if (
      byTitle !== null &&
      // 我市…, 县委…, 县公安局…: a title that begins with a place's body.
      /^(?:全|我|本|[省市县区]委|[省市县区][\p{Script=Han}]{0,8}(?:政府|局|厅|办))/u.test(plain)
    )
      return at(byTitle, false);
    if (issuer !== null) {
      const region = regionOfIssuer(issuer, place);
      if (region !== null) return at(region, false);
    }
    if (citation.number !== null) {
      const { prefix } = citation.number;
      const central = centralPrefixes.get(prefix);
      if (central !== undefined)
        return { central: true, region: null, issuer: issuer ?? central, stem };
      const region = regionOfPrefix(prefix, place);
      if (region !== null) return at(region, false);
    }
    return at(ownAct ? place.path : null, false);
  }

  /** 从府 → the path's place that begins with 从; 粤 → the province. */
  function regionOfPrefix(prefix: string, place: OwnPlace): readonly string[] | null {
    const { path } = place;
    for (let depth = path.length - 1; depth >= 1; depth -= 1) {
      const pair = (path[depth - 1] ?? '').charAt(0) + (path[depth] ?? '').charAt(0);
      if (prefix.startsWith(pair)) return path.slice(0, depth + 1);
    }
    const known = placePrefixes.get(prefix.charAt(0));
    if (known !== undefined && known === path.slice(0, known.split('/').length).join('/')) {
      const region = known.split('/');
      const next = path[region.length];
      return next !== undefined && prefix.charAt(1) === next.charAt(0)
        ? path.slice(0, region.length + 1)
        : region;
    }
    for (let depth = path.length - 1; depth >= 0; depth -= 1)
      if (prefix.startsWith((path[depth] ?? '').charAt(0))) return path.slice(0, depth + 1);
    return known?.split('/') ?? null;
  }

  function endsWithBody(words: string): boolean {
    return bodies.some((body) => words.endsWith(body));
  }
}

/**
 * The id of an unknown document: a hash of its origin and its title without the place's name, so that
 * 青禾县…办法 and 青山市青禾县…办法 are one and two same-named towns' are two.
 * @param scope what keeps a title of unknown or masked origin from meeting its namesakes: the report's own place,
 *   or the report itself when its place is masked
 */
export function foundId(title: string, origin: Origin, scope: string): string {
  const { years, draft } = analyseTitle(title);
  const region = origin.region?.join('/');
  const local = region === undefined || isMasked(region) ? `${region ?? '?'}@${scope}` : region;
  const where = origin.central ? '' : local;
  const key = [where, origin.stem, years ?? '', draft ? 'draft' : ''].join('|');
  return `found-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}

/** The shown title of an unknown document: of a notice that prints one, the printed one. */
export function foundTitle(title: string): string {
  const payload = noticePayload(title);
  return payload === null ? title : displayTitle(payload);
}

/** Everything that can be inferred about an unknown document. */
export function describeFound(
  id: string,
  title: string,
  number: string | null,
  origin: Origin,
  genre: RegulationKind | null,
  isOrder: boolean,
  ownLevel: JurisdictionLevel,
  place: OwnPlace,
): FoundDocument {
  const level = origin.central ? 'central' : levelOf(origin.region, ownLevel, place);
  return {
    id,
    title,
    number,
    level,
    kind: kindOf(title, genre, level, isOrder),
    issuer: origin.issuer,
    region: origin.region?.join('/') ?? null,
  };
}

function levelOf(
  region: readonly string[] | null,
  ownLevel: JurisdictionLevel,
  place: OwnPlace,
): RegulationLevel | null {
  if (region === null) return null;
  if (region.length === place.path.length) {
    if (ownLevel === 'national') return 'central';
    return ownLevel === 'zone' ? 'county' : ownLevel;
  }
  if (region.length === 1) return 'province';
  const name = region.at(-1) ?? '';
  // 石桥镇, 临溪街道.
  if (/(?:镇|乡|街道|苏木)$/u.test(name)) return 'township';
  if (region.length === 2 && !/[县旗]$/u.test(name) && !/市$/u.test(region[0] ?? '')) return 'city';
  return 'county';
}

function kindOf(
  title: string,
  genre: RegulationKind | null,
  level: RegulationLevel | null,
  isOrder: boolean,
): RegulationKind | null {
  if (/^(?:中共|中国共产党)/u.test(title) && genre !== 'plan') return 'party-document';
  if (genre === 'local-regulation') {
    if (level === 'central') return 'administrative-regulation';
    return level === 'county' || level === 'township' ? 'normative-document' : genre;
  }
  if (genre === 'normative-document' && isOrder)
    return level === 'central' ? 'department-rule' : 'local-government-rule';
  return genre;
}

/** The first of several issuers, without the party's name: 中共省委、省政府 is 省委. */
function firstIssuer(issuer: string): string {
  return issuer.replace(/^(?:中共|中国共产党)/u, '').split('、')[0] ?? '';
}
