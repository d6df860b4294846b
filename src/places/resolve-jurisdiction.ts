/** Finds the place that reports: the name it goes by, and the places above it as far as the page proves them. */
import type { Jurisdiction } from '../schema/extraction.ts';
import { officialCode, placeLine, type Place, type PlaceRegistry } from '../vocabulary/places.ts';
import type { PlaceLink } from './place-chain.ts';
import { isWithin } from './place-line.ts';
import type { MentionReader, PlaceMentions } from './place-mentions.ts';

/** What a page says about the place that reports. */
export interface JurisdictionSigns {
  /** Chains that name the reporting place, the surest first: title, signature, line under the title. */
  reporting: readonly (readonly PlaceLink[])[];
  /** Chains that name it or a place above it: addressee, source line, site name, breadcrumb. */
  supporting: readonly (readonly PlaceLink[])[];
  /** Everything the page says, furniture included. */
  page: string;
  /** Rank of the reporting place by words such as 县农业局 or 我镇; null when none is used. */
  rank: PlaceLink['level'] | null;
  /** The text speaks for the nation: 国务院发布…. */
  national: boolean;
}

/** Weights of the places above a candidate when the page names them. */
const WEIGHTS = { province: 1, city: 4, county: 5, zone: 5, township: 0 };
/** More mentions than so many say nothing more. */
const ENOUGH = 12;
/** A candidate wins when it has so much, and so many times as much as the next. */
const LEAST_SCORE = 3;
const LEAD = 1.5;
/** A place that the page names so often, with no word on the candidate's parents, speaks against it. */
const FOREIGN = 9;

/**
 * @param registry all places
 * @param reader counts what a page speaks of; read only when names alone do not decide
 */
export function resolveJurisdiction(
  signs: JurisdictionSigns,
  registry: PlaceRegistry,
  reader: MentionReader,
): Jurisdiction {
  const links = signs.reporting.find((chain) => chain.length > 0) ?? nameByRank(signs);
  const target = links?.at(-1);
  if (links === undefined || target === undefined)
    return {
      path: [],
      code: null,
      level: signs.national ? 'national' : (signs.rank ?? 'county'),
      masked: false,
    };
  const place = choosePlace(target, links, signs, registry, reader);
  if (place !== null)
    return {
      path: placeLine(registry, place).map(({ name }) => name),
      code: officialCode(place),
      level: place.level,
      masked: false,
    };
  const above = provenAbove(target, links, signs, registry, reader);
  return {
    path: [...above, target.name],
    code: null,
    level: target.level,
    masked: target.masked,
  };
}

/** The one place that the name means; null without proof. */
function choosePlace(
  target: PlaceLink,
  links: readonly PlaceLink[],
  signs: JurisdictionSigns,
  registry: PlaceRegistry,
  reader: MentionReader,
): Place | null {
  let candidates = target.candidates;
  if (candidates.length === 0) return null;
  if (candidates.length > 1 && signs.rank !== null) {
    const ranked = candidates.filter((place) => place.level === signs.rank);
    if (ranked.length > 0) candidates = ranked;
  }
  for (const chain of [...signs.reporting, ...signs.supporting]) {
    if (candidates.length === 1) break;
    const supported = candidates.filter((place) => isSupported(place, chain, registry));
    if (supported.length > 0) candidates = supported;
  }
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) {
    const isNamed = links.length > 1 || only.level !== 'township' || target.candidates.length > 1;
    return isNamed || !isForeign(only, signs, registry, reader) ? only : null;
  }
  const { count } = reader.read(signs.page);
  const scored = candidates
    .map((place) => ({ place, score: scoreOf(place, count, registry) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score < LEAST_SCORE) return null;
  return best.score >= LEAD * (next?.score ?? 0) ? best.place : null;
}

/** Whether a chain names the place itself below a parent, or a place above it. */
function isSupported(place: Place, chain: readonly PlaceLink[], registry: PlaceRegistry): boolean {
  return chain.some(
    (link, index) =>
      (link.candidates.includes(place) && (index > 0 || link.candidates.length === 1)) ||
      (link.candidates.length === 1 &&
        link.candidates.some((other) => other !== place && isWithin(registry, place, other))),
  );
}

function scoreOf(place: Place, count: PlaceMentions, registry: PlaceRegistry): number {
  return placeLine(registry, place)
    .slice(0, -1)
    .reduce((sum, above) => sum + WEIGHTS[above.level] * Math.min(count(above), ENOUGH), 0);
}

/** A town of a name that is single in the nation, on a page that only speaks of another county. */
function isForeign(
  place: Place,
  signs: JurisdictionSigns,
  registry: PlaceRegistry,
  reader: MentionReader,
): boolean {
  const { count, places } = reader.read(signs.page);
  if (scoreOf(place, count, registry) > 0) return false;
  return places.some((other) => other.level === 'county' && count(other) >= FOREIGN);
}

/** Names of the places above a name that is not proven itself, from the province down. */
function provenAbove(
  target: PlaceLink,
  links: readonly PlaceLink[],
  signs: JurisdictionSigns,
  registry: PlaceRegistry,
  reader: MentionReader,
): string[] {
  if (target.masked) return [];
  const written = links.slice(0, -1);
  if (written.length > 0) return fullNames(written, registry);
  // A name that stands for several listed places is left as it is; one that no list knows may lie in a named place.
  if (target.candidates.length > 0) return [];
  const named = [...signs.reporting, ...signs.supporting].find((chain) => {
    const last = chain.at(-1);
    return last !== undefined && !last.masked && DEPTH[last.level] < DEPTH[target.level];
  });
  if (named !== undefined) return fullNames(named, registry);
  const place = dominantPlace(target, signs.page, reader);
  return place === null ? [] : placeLine(registry, place).map(({ name }) => name);
}

const DEPTH = { province: 0, city: 1, county: 2, zone: 3, township: 4 };

/** Links as written, with the places above the first known one, under their full names. */
function fullNames(links: readonly PlaceLink[], registry: PlaceRegistry): string[] {
  const known = links.findLastIndex((link) => link.candidates.length === 1);
  const place = links[known]?.candidates[0];
  if (place === undefined) return links.map(({ name }) => name);
  const below = links.slice(known + 1).map(({ name }) => name);
  return [...placeLine(registry, place).map(({ name }) => name), ...below];
}

/** The one city (for a zone) or county (for a town) that a page speaks of above all others. */
function dominantPlace(target: PlaceLink, page: string, reader: MentionReader): Place | null {
  if (target.level !== 'zone' && target.level !== 'township') return null;
  const { count, places } = reader.read(page);
  for (const level of target.level === 'zone'
    ? (['city'] as const)
    : (['county', 'city'] as const)) {
    const ranked = places
      .filter((place) => place.level === level)
      .sort((a, b) => count(b) - count(a) || (a.code < b.code ? -1 : 1));
    const [best, next] = ranked;
    if (best === undefined || count(best) < FOREIGN) continue;
    if (count(best) >= 2 * (next === undefined ? 0 : count(next))) return best;
  }
  return null;
}

/** The name by rank alone: that of a supporting chain, else a masked one, such as X县 on a page about 县农业局. */
function nameByRank({
  rank,
  supporting,
  page,
}: JurisdictionSigns): readonly PlaceLink[] | undefined {
  const ranked = supporting.find((chain) => rank !== null && chain.at(-1)?.level === rank);
  if (ranked !== undefined) return ranked;
  for (const level of rank === null ? RANKS_BY_MASK : [rank]) {
    const name = MASKED_BY_RANK[level].exec(page)?.[0].replace(/\s/gu, '');
    if (name !== undefined) return [{ name, candidates: [], level, masked: true }];
  }
  return supporting.find((chain) => chain.length > 0);
}

/** Where no rank is spoken of, the lowest masked name is the report's own. */
const RANKS_BY_MASK = ['township', 'county', 'city'] as const;

// X县, XX镇, ××市, 某区: the name left out, its rank kept.
const MASK = '[XxＸｘ×*＊○某]{1,4}\\s{0,2}';
const MASKED_BY_RANK = {
  province: new RegExp(`${MASK}(?:省|自治区)`, 'u'),
  city: new RegExp(`${MASK}[市州]`, 'u'),
  county: new RegExp(`${MASK}[县区旗]`, 'u'),
  township: new RegExp(`${MASK}(?:镇|乡|街道)`, 'u'),
  zone: new RegExp(`${MASK}(?:开发区|新区)`, 'u'),
};
