/** Finds the place that reports: the name it goes by, and the places above it as far as the page proves them. */
import type { Jurisdiction } from '../schema/extraction.ts';
import { officialCode, placeLine, type Place, type PlaceRegistry } from '../vocabulary/places.ts';
import type { PlaceLink } from './place-chain.ts';
import { isWithin } from './place-line.ts';
import type { MentionReader, SpokenPlaces } from './place-mentions.ts';

type Chain = readonly PlaceLink[];
type Level = PlaceLink['level'];

/** What a page says about the place that reports. */
export interface JurisdictionSigns {
  /** Chains that name the reporting place, the surest first: title, signature, line under the title. */
  reporting: readonly Chain[];
  /** Chains that name it or a place above it: addressee, source line, site name, breadcrumb. */
  supporting: readonly Chain[];
  /** Everything the page says, furniture included. */
  page: string;
  /** Rank of the reporting place by words such as 县农业局 or 我镇; null when none is used. */
  rank: Level | null;
  /** The text speaks for the nation: 国务院发布…. */
  national: boolean;
}

/** Signs with the means to weigh them. */
interface Evidence extends JurisdictionSigns {
  registry: PlaceRegistry;
  /** What the page speaks of; counted when first asked for, since names alone mostly decide. */
  spoken: () => SpokenPlaces;
}

/** Weights of the places above a candidate when the page names them. */
const WEIGHTS = { province: 1, city: 4, county: 5, zone: 5, township: 0 };
/** More mentions than so many say nothing more. */
const ENOUGH = 12;
/** A candidate wins when it has so much, and so many times as much as the next. */
const LEAST_SCORE = 3;
const LEAD = 1.5;
/** Weight of mentions, three full names, from which on a page speaks of a place in earnest. */
const EARNEST = 9;
/** The same where the rank of the reporting place is known and the page names no other place of that rank. */
const EARNEST_ALONE = { province: 2, city: 6, county: 6, zone: 6, township: 6 };
/** A masked name counts when the page has it so often. */
const LEAST_MASKED = 2;

const DEPTH = { province: 0, city: 1, county: 2, zone: 3, township: 4 };

/** @param reader counts what a page speaks of */
export function resolveJurisdiction(
  signs: JurisdictionSigns,
  registry: PlaceRegistry,
  reader: MentionReader,
): Jurisdiction {
  let spoken: SpokenPlaces | null = null;
  const evidence: Evidence = {
    ...signs,
    registry,
    spoken: () => (spoken ??= reader.read(signs.page)),
  };
  const isNational = signs.national && signs.rank === null;
  const named = signs.reporting.find((chain) => chain.length > 0);
  const links = named ?? (isNational ? undefined : nameByRank(evidence));
  const target = links?.at(-1);
  if (links === undefined || target === undefined) {
    const level = isNational ? 'national' : (signs.rank ?? 'county');
    return { path: [], code: null, level, masked: false };
  }
  const place = choosePlace(target, links, evidence);
  if (place !== null) {
    const path = placeLine(registry, place).map(({ name }) => name);
    return { path, code: officialCode(place), level: place.level, masked: false };
  }
  const path = [...provenAbove(target, links, evidence), target.name];
  return { path, code: null, level: target.level, masked: target.masked };
}

/** The one place that the name means; null without proof. */
function choosePlace(target: PlaceLink, links: Chain, evidence: Evidence): Place | null {
  const { rank, reporting, supporting } = evidence;
  const ranked = target.candidates.filter((place) => place.level === rank);
  let candidates = ranked.length > 0 ? ranked : target.candidates;
  for (const chain of [...reporting, ...supporting]) {
    if (candidates.length === 1) break;
    const supported = candidates.filter((place) => isSupported(place, chain, evidence.registry));
    if (supported.length > 0) candidates = supported;
  }
  const [only] = candidates;
  if (only === undefined) return null;
  if (candidates.length === 1) {
    const isNamed = links.length > 1 || only.level !== 'township' || target.candidates.length > 1;
    return isNamed || !isForeign(only, evidence) ? only : null;
  }
  const [best, next] = candidates
    .map((place) => ({ place, score: scoreOf(place, evidence) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < LEAST_SCORE) return null;
  return best.score >= LEAD * (next?.score ?? 0) ? best.place : null;
}

/** Whether a chain names the place itself below a parent, or a place above it. */
function isSupported(place: Place, chain: Chain, registry: PlaceRegistry): boolean {
  return chain.some(({ candidates }, index) => {
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined && isWithin(registry, place, only))
      return true;
    return index > 0 && candidates.includes(place);
  });
}

/** How much a page speaks of the places above a candidate. */
function scoreOf(place: Place, { registry, spoken }: Evidence): number {
  const { count } = spoken();
  return placeLine(registry, place)
    .slice(0, -1)
    .reduce((sum, above) => sum + WEIGHTS[above.level] * Math.min(count(above), ENOUGH), 0);
}

/** A town of a name that is single in the nation, on a page that only speaks of another county. */
function isForeign(place: Place, evidence: Evidence): boolean {
  if (scoreOf(place, evidence) > 0) return false;
  const { count, places } = evidence.spoken();
  return places.some((other) => other.level === 'county' && count(other) >= EARNEST);
}

/** Names of the places above a name that is not proven itself, from the province down. */
function provenAbove(target: PlaceLink, links: Chain, evidence: Evidence): string[] {
  const { registry, reporting, supporting } = evidence;
  if (target.masked) return [];
  const written = links.slice(0, -1);
  if (written.length > 0) return fullNames(written, evidence);
  // A name that stands for several listed places is left as it is; one that no list knows may lie in a named place.
  if (target.candidates.length > 0) return [];
  const named = [...reporting, ...supporting].find((chain) => {
    const last = chain.at(-1);
    return last !== undefined && !last.masked && DEPTH[last.level] < DEPTH[target.level];
  });
  if (named !== undefined) return fullNames(named, evidence);
  const place = dominantPlace(target, evidence);
  return place === null ? [] : placeLine(registry, place).map(({ name }) => name);
}

/** Links as written, with the places above the last known one, under their full names; a short name that stays open is left out. */
function fullNames(links: Chain, evidence: Evidence): string[] {
  const { registry } = evidence;
  const places = links.map((link, at) => placeAbove(link, links.slice(0, at + 1), evidence));
  const known = places.findLastIndex((place) => place !== null);
  const place = places[known];
  if (place === undefined || place === null)
    return links.filter(({ name }) => !registry.byShortName.has(name)).map(({ name }) => name);
  const below = links.slice(known + 1).map(({ name }) => name);
  return [...placeLine(registry, place).map(({ name }) => name), ...below];
}

/** The place that the beginning of a longer name means: 湘潭 in 湘潭经济技术开发区 is the city, not the county in it. */
function placeAbove(link: PlaceLink, links: Chain, evidence: Evidence): Place | null {
  const outer = link.candidates.filter(
    (place) =>
      !link.candidates.some(
        (other) => other !== place && isWithin(evidence.registry, place, other),
      ),
  );
  return outer.length === 1
    ? (outer[0] ?? null)
    : choosePlace({ ...link, candidates: outer }, links, evidence);
}

/** The one city (for a zone) or county (for a town) that a page speaks of above all others. */
function dominantPlace(target: PlaceLink, evidence: Evidence): Place | null {
  if (target.level === 'zone') return mostNamed('city', evidence);
  if (target.level !== 'township') return null;
  return mostNamed('county', evidence) ?? mostNamed('city', evidence);
}

/** The place of a level that a page names often, and twice as often as any other of that level. */
function mostNamed(level: Level, { spoken }: Evidence, alone = EARNEST): Place | null {
  const { count, places } = spoken();
  const [best, next] = places
    .filter((place) => hasRank(place, level))
    .sort((a, b) => count(b) - count(a) || (a.code < b.code ? -1 : 1));
  if (best === undefined || count(best) < (next === undefined ? alone : EARNEST)) return null;
  const isAlone = next === undefined || next.name === best.name || count(best) >= 2 * count(next);
  return isAlone ? best : null;
}

/** Whether a report may call a place by a rank: 我市 is a city's word, and that of a county that is called 市. */
function hasRank({ level, name }: Place, rank: Level): boolean {
  return level === rank || (rank === 'city' && level === 'county' && name.endsWith('市'));
}

/** The name by rank alone: X县 or the county that a page about 县农业局 speaks of, else that of a supporting chain. */
function nameByRank(evidence: Evidence): Chain | undefined {
  const { rank, supporting, page, registry } = evidence;
  const ranked = supporting.find((chain) => rank !== null && chain.at(-1)?.level === rank);
  if (ranked !== undefined) return ranked;
  for (const level of rank === null ? RANKS_BY_MASK : [rank]) {
    const names = page.match(MASKED_BY_RANK[level]) ?? [];
    const name = names[0]?.replace(/\s/gu, '');
    if (name !== undefined && (names.length >= LEAST_MASKED || rank !== null))
      return [{ name, candidates: [], level, masked: true }];
  }
  const spoken = rank === null ? null : mostNamed(rank, evidence, EARNEST_ALONE[rank]);
  if (spoken !== null) {
    const { name, level } = spoken;
    const candidates = registry.byName.get(name) ?? [spoken];
    return [{ name, candidates, level, masked: false }];
  }
  return supporting.find((chain) => chain.length > 0);
}

/** Where no rank is spoken of, the lowest masked name is the report's own. */
const RANKS_BY_MASK = ['township', 'county', 'city'] as const;

// X县, XX镇, ××市, 某区: the name left out, its rank kept.
const MASK = '[XxＸｘ×*＊○某]{1,4}\\s{0,2}';
const MASKED_BY_RANK: Readonly<Record<Level, RegExp>> = {
  province: new RegExp(`${MASK}(?:省|自治区)`, 'gu'),
  city: new RegExp(`${MASK}[市州]`, 'gu'),
  county: new RegExp(`${MASK}[县区旗]`, 'gu'),
  township: new RegExp(`${MASK}(?:镇|乡|街道)`, 'gu'),
  zone: new RegExp(`${MASK}(?:开发区|新区)`, 'gu'),
};
