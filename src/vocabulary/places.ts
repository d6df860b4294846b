/** The places that a report can belong to: official divisions of a dated snapshot, zones and former places. */
import { anyOf } from '../alternation.ts';
import type { EthnicGroup, FormerPlace, NumberPrefix, PlaceWord, Zone } from '../schema/place.ts';
import { createEnglishNames } from '../places/english-names.ts';
import type { SnapshotRow } from '../places/snapshot.ts';
import { createPlaceRecords, type PlaceRecord } from './place-records.ts';

export type PlaceLevel = 'province' | 'city' | 'county' | 'township' | 'zone';

/** One place, current or former. */
export interface Place {
  /** Official division code, or an own id such as `zone-huoju` for a place without one. */
  code: string;
  name: string;
  level: PlaceLevel;
  /** Code of the place above; null for a province. */
  parent: string | null;
  /** For a former name: code of the place that it became under a new name or rank. */
  became?: string;
}

/** Look-ups over all places. */
export interface PlaceRegistry {
  byCode: ReadonlyMap<string, Place>;
  /** Places with this full or customary name (彭水县, 红河州); several for homonyms. */
  byName: ReadonlyMap<string, readonly Place[]>;
  /** Places by their name without its rank (广东, 中山, 静海), as names of zones and offices begin. */
  byShortName: ReadonlyMap<string, readonly Place[]>;
  /** Places by the first characters of their document numbers. */
  byNumberPrefix: ReadonlyMap<string, readonly Place[]>;
  /** Other and former names of places and their years, by code. */
  records: ReadonlyMap<string, PlaceRecord>;
  /** The English name of any place name: 港口镇 → Gangkou Town. */
  englishName: (name: string) => string;
}

/** What content/places/ holds, checked. */
export interface PlaceSources {
  divisions: readonly SnapshotRow[];
  zones: readonly Zone[];
  former: readonly FormerPlace[];
  prefixes: readonly NumberPrefix[];
  ethnicGroups: readonly EthnicGroup[];
  words: readonly PlaceWord[];
}

/** Names of areas in the snapshot that are zones, counted there among counties or towns. */
const ZONE_NAME =
  /(?:开发区|高新区|经开区|园区|管理区|示范区|试验区|度假区|风景区|保税区|保税港区|实验区|港务区|集中区|科技城|生态城|产业园)(?:管委会)?$/u;
/** Statistical county codes from 71 on stand for zones; 540172 for 拉萨经济技术开发区, say. */
const ZONE_CODE = /^\d{4}7\d$/;

/** Code of the place above by the build of the codes; `known` tells which codes exist. */
function parentCode(code: string, known: (code: string) => boolean): string | null {
  if (code.endsWith('0000') && code.length === 6) return null;
  const county = code.slice(0, 6);
  if (code.length === 9 && known(county)) return county;
  const city = `${code.slice(0, 4)}00`;
  return code !== city && known(city) ? city : `${code.slice(0, 2)}0000`;
}

/** Makes the look-ups; entries that name unknown codes are left out. */
export function createPlaceRegistry(sources: PlaceSources): PlaceRegistry {
  const byCode = new Map<string, Place>();
  const codes = new Set(sources.divisions.map((row) => row.code));
  for (const { code, name } of sources.divisions) {
    const parent = parentCode(code, (other) => codes.has(other));
    byCode.set(code, { code, name, level: levelOf(code, name), parent });
  }
  const byName = new Map<string, Place[]>();
  const byShortName = new Map<string, Place[]>();
  const ending = ethnicEnding(sources.ethnicGroups.map(({ zh }) => zh));
  for (const place of byCode.values()) {
    add(byName, place.name, place);
    for (const name of customaryNames(place, ending)) add(byName, name, place);
    const short = shortName(place, ending);
    if (short !== null) add(byShortName, short, place);
  }
  const zones = new Map<string, Zone>();
  for (const entry of sources.zones) {
    const { id, name, aliases, parent } = entry;
    if (!byCode.has(parent)) continue;
    const names = [name, ...aliases];
    const listed = findListedZone(names, parent, byName, byCode);
    const zone: Place =
      listed?.parent === parent
        ? { ...listed, level: 'zone' }
        : { code: id, name, level: 'zone', parent };
    if (listed !== null) removeFrom(byName, listed);
    byCode.set(zone.code, zone);
    zones.set(zone.code, entry);
    for (const known of [zone.name, ...names]) add(byName, known, zone);
  }
  const former = new Map<string, FormerPlace>();
  for (const entry of sources.former) {
    const place = formerPlace(entry, byCode);
    if (place === null) continue;
    former.set(place.code, entry);
    byCode.set(place.code, place);
    add(byName, place.name, place);
  }
  const byNumberPrefix = new Map<string, Place[]>();
  for (const { prefix, places } of sources.prefixes)
    for (const code of places) {
      const place = byCode.get(code);
      if (place !== undefined) add(byNumberPrefix, prefix, place);
    }
  const englishName = createEnglishNames(sources.words, sources.ethnicGroups);
  const records = createPlaceRecords({ zones, former });
  return { byCode, byName, byShortName, byNumberPrefix, records, englishName };
}

/** The official division code to publish: null for a zone of our own registry and a place merged away. */
export function officialCode(place: Place): string | null {
  return /^\d+$/.test(place.code) ? place.code : (place.became ?? null);
}

/** The place and all above it, from the province down. */
export function placeLine(registry: PlaceRegistry, place: Place): Place[] {
  const line = [place];
  for (let at: Place | undefined = place; at !== undefined && at.parent !== null;) {
    at = registry.byCode.get(at.parent);
    if (at !== undefined) line.unshift(at);
  }
  return line;
}

/**
 * The row of the snapshot that an entry for a zone speaks of: one of the same name within its parent. Where the snapshot
 * counts the zone among the towns of a county and the entry says that it belongs to the city, the entry is right.
 */
function findListedZone(
  names: readonly string[],
  parent: string,
  byName: ReadonlyMap<string, readonly Place[]>,
  byCode: ReadonlyMap<string, Place>,
): Place | null {
  const isBelow = ({ parent: above }: Place): boolean => {
    if (above === null || above === parent) return above !== null;
    const place = byCode.get(above);
    return place !== undefined && isBelow(place);
  };
  const places = names.flatMap((name) => byName.get(name) ?? []);
  return places.find((place) => place.level !== 'county' && isBelow(place)) ?? null;
}

/** Takes a place away from under all its names. */
function removeFrom(map: Map<string, Place[]>, place: Place) {
  for (const [name, places] of map)
    if (places.includes(place))
      map.set(
        name,
        places.filter((other) => other !== place),
      );
}

function add(map: Map<string, Place[]>, name: string, place: Place) {
  const places = map.get(name);
  if (places === undefined) map.set(name, [place]);
  else if (!places.includes(place)) places.push(place);
}

function levelOf(code: string, name: string): PlaceLevel {
  if (code.length === 9) return ZONE_NAME.test(name) ? 'zone' : 'township';
  if (code.endsWith('0000')) return 'province';
  if (code.endsWith('00')) return 'city';
  return ZONE_CODE.test(code) && !/[县市旗]$/u.test(name) ? 'zone' : 'county';
}

function formerPlace(entry: FormerPlace, byCode: ReadonlyMap<string, Place>): Place | null {
  const successor = byCode.get(entry.became ?? entry.mergedInto ?? '');
  if (successor === undefined) return null;
  return {
    code: `former-${successor.code}-${entry.name}`,
    name: entry.name,
    level: successor.level,
    parent: successor.parent,
    ...(entry.became === undefined ? {} : { became: entry.became }),
  };
}

/** The name of a people or of several, at the end of an autonomous place's name without 自治县. */
function ethnicEnding(groups: readonly string[]): RegExp {
  return new RegExp(`${anyOf(groups)}+$`, 'u');
}

/** Customary names: 彭水县 and 彭水自治县, 红河州, 莫力达瓦旗; 新华街道 for 新华街道办事处. */
function customaryNames({ name }: Place, ending: RegExp): string[] {
  const autonomous = /^(.+)自治([州县旗])$/u.exec(name);
  if (autonomous !== null) {
    const [, full = '', rank = ''] = autonomous;
    const base = full.replace(ending, '');
    return base === '' || base === full ? [] : [`${base}${rank}`, `${base}自治${rank}`];
  }
  // 临溪街道办事处 is known as 临溪街道.
  const office = /^(.+街道|.+[镇乡])办事处$/u.exec(name);
  return office?.[1] === undefined ? [] : [office[1]];
}

/** The name without its rank, at least two characters; null for towns and zones. */
function shortName({ name, level }: Place, ending: RegExp): string | null {
  if (level === 'township' || level === 'zone') return null;
  const base = name.replace(/(?:自治)?[省市县区州旗盟]$|地区$/u, '').replace(ending, '');
  return base.length >= 2 && base !== name ? base : null;
}
