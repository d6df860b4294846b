/** Reads the places that a name begins with: 重庆市梁平区聚奎镇人民政府 → 重庆市, 梁平区, 聚奎镇. */
import type { JurisdictionLevel } from '../schema/extraction.ts';
import type { Place, PlaceRegistry } from '../vocabulary/places.ts';
import { isWithin } from './place-line.ts';

/** One place of a chain, from the top down. */
export interface PlaceLink {
  /** As written, without blanks. */
  name: string;
  /** Places of that name that fit below the link before; empty for a name that no registry knows. */
  candidates: readonly Place[];
  level: Exclude<JurisdictionLevel, 'national'>;
  /** X县, 某镇. */
  masked: boolean;
}

/** Links and the offset behind the last one. */
export interface PlaceChain {
  links: readonly PlaceLink[];
  end: number;
}

/** Whether names that no registry knows may be read, by their last character. */
export type UnknownNames = 'allow' | 'refuse';

/** A masked name: X县, XX市, ××镇, 某区, ＊＊街道. */
const MASKED = /([XxＸｘ×*＊○某]{1,4})\s{0,2}(省|自治区|市|州|县|区|旗|镇|乡|街道)/uy;

/** Ends of zone names, longest first. */
const ZONE_END =
  '航空港经济综合实验区|高新技术产业开发区|新技术产业开发区|经济开发试验区|高新技术开发区|经济技术开发区|综合改革示范区|高新科技园区|旅游度假区|工业集中区|综合实验区|产业集聚区|综合保税区|经济合作区|经济开发区|风景名胜区|临空经济区|国际港务区|科技园区|保税港区|产业园区|工业园区|开发区|知识城|度假区|生态城|经开区|试验区|经济区|商务区|高新区|集聚区|保税区|示范区|风景区|合作区|科学城|科技城|管理区|港务区|新区|新城';

/** The end of a zone's name by itself, which holds characters that no other name does: 经济技术开发区. */
const ZONE_SUFFIX = new RegExp(`(?:${ZONE_END})$`, 'u');

/** What follows the name of a city in the name of its zone: 经济技术开发区 in 合肥经济技术开发区. */
const ZONE_AHEAD = new RegExp(`[\\u4e00-\\u9fff]{0,6}?(?:${ZONE_END})`, 'uy');

/** A name by its last character: 青禾县, 临溪镇, 云岭开发区; at most eight characters, the shortest first. */
const UNKNOWN = new RegExp(
  `[\\u4e00-\\u9fff]{1,9}?(?:${ZONE_END}|自治区|自治州|自治县|自治旗|街道|苏木|[省市州县区旗盟镇乡])`,
  'uy',
);

/** Words that no place name holds: what they stand in is a phrase such as 法治政府建设示范区. */
const NO_NAME =
  /法治|依法|政府|建设|关于|推进|年度|工作|情况|全面|通过|创建|加强|[我本全各的在和与及由经对为向从以被将该此每是了]/u;

/** 乡镇, 市县, 街道, 自治区: ranks in general. */
const ONLY_RANKS = /^(?:自治|[省市州县区旗乡镇村街道级])+$/u;

/** 城市, 城区, 市区: kinds of places, which name a field of work before 管理局 or 建设局. */
const KIND_OF_PLACE =
  /^(?:城市|城区|城镇|城乡|城郊|农村|农区|乡村|市区|园区|辖区|地区|郊区|景区|社区|库区|林区|牧区|山区|灾区|片区|街区|市州|区域|海域|流域|水域|林草|市政)$/u;

/** 生态环境局江汉区: a department stands in what looks like one name. */
const HOLDS_BODY = /[\u4e00-\u9fff](?:局|厅|委|办公室)[\u4e00-\u9fff]{2,}$/u;

/** Names in the list of divisions that are common words: 农场 is a town of one county only, and a word in every other. */
const COMMON_WORD =
  /^(?:[农林牧渔茶]场|园艺场|种[畜猪牛羊]场|[良原]种场|[城郊矿]区|(?:工业|产业|科技|农业|高新|经济|技术|旅游|物流|现代|示范)*(?:开发|示范|度假|管理|集中|保税)?(?:园区|园|区))(?:管委会|管理委员会)?$/u;

/** Characters that make a common word of the rank before them: 市场, 区域, 县城, 乡村. */
const NO_RANK =
  /^(?:市(?:场|民|容|域|值|辖)|区(?:域|块|间)|县(?:城|域)|镇(?:域|村)|乡(?:村|镇|土)|州城)/u;

const RANKS: readonly [RegExp, PlaceLink['level']][] = [
  [ZONE_SUFFIX, 'zone'],
  [/(?:省|自治区)$/u, 'province'],
  [/(?:市|州|盟|地区)$/u, 'city'],
  [/(?:县|区|旗)$/u, 'county'],
  [/(?:镇|乡|街道|苏木)$/u, 'township'],
];

const DEPTH = { province: 0, city: 1, county: 2, zone: 3, township: 4 };

/**
 * Reads as many places as follow each other at `at`, each below the one before.
 * @param unknown whether to read names that the registry does not know; only where a name must stand
 */
export function readPlaceChain(
  text: string,
  at: number,
  registry: PlaceRegistry,
  unknown: UnknownNames,
): PlaceChain {
  const links: PlaceLink[] = [];
  let end = at;
  for (;;) {
    const start = skipBlanks(text, end);
    const step =
      readMasked(text, start) ??
      readKnown(text, start, registry, links) ??
      readPrefixed(text, start, registry, links) ??
      (unknown === 'allow' ? readUnknown(text, start, registry, links) : null);
    if (step === null)
      return { links: [...links, ...branchPlace(text, start, registry, links)], end };
    links.push(...step.links);
    end = step.end;
  }
}

/** A department and the district of its branch: 武汉市[生态环境局江汉区]分局. */
const BRANCH = /[\u4e00-\u9fff]{2,14}?局([\u4e00-\u9fff]{2,6}?[区县市旗])分局/uy;

/** The district that a city's branch office is for, where it is one of the city's; it stands behind the department. */
function branchPlace(
  text: string,
  at: number,
  registry: PlaceRegistry,
  above: readonly PlaceLink[],
): readonly PlaceLink[] {
  if (above.at(-1)?.level !== 'city') return [];
  BRANCH.lastIndex = at;
  const name = BRANCH.exec(text)?.[1];
  if (name === undefined) return [];
  const candidates = fitting(registry.byName.get(name) ?? [], above, registry);
  const level = candidates[0]?.level;
  return level === undefined ? [] : [{ name, candidates, level, masked: false }];
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (/[ \u3000]/u.test(text.charAt(end))) end += 1;
  return end;
}

function readMasked(text: string, at: number): PlaceChain | null {
  MASKED.lastIndex = at;
  const match = MASKED.exec(text);
  if (match === null) return null;
  const name = match[0].replace(/\s/gu, '');
  if (NO_RANK.test(`${match[2] ?? ''}${text.charAt(MASKED.lastIndex)}`)) return null;
  return {
    links: [{ name, candidates: [], level: rankOf(name), masked: true }],
    end: MASKED.lastIndex,
  };
}

const longestOf = new WeakMap<PlaceRegistry, ReadonlyMap<string, number>>();

/** By the first two characters of a name, how long the longest name is that begins so. */
function longestNames(registry: PlaceRegistry): ReadonlyMap<string, number> {
  const known = longestOf.get(registry);
  if (known !== undefined) return known;
  const longest = new Map<string, number>();
  for (const name of registry.byName.keys()) {
    const start = name.slice(0, 2);
    longest.set(start, Math.max(longest.get(start) ?? 0, name.length));
  }
  longestOf.set(registry, longest);
  return longest;
}

function readKnown(
  text: string,
  at: number,
  registry: PlaceRegistry,
  above: readonly PlaceLink[],
): PlaceChain | null {
  const longest = longestNames(registry).get(text.slice(at, at + 2)) ?? 0;
  for (let length = longest; length >= 2; length -= 1) {
    const name = text.slice(at, at + length);
    const places = name.length === length ? registry.byName.get(name) : undefined;
    if (places === undefined || ONLY_RANKS.test(name) || !hasRankEnd(text, at + length)) continue;
    // Below a place that is named it may be a name.
    if (above.length === 0 && COMMON_WORD.test(name)) continue;
    const candidates = fitting(places, above, registry);
    // Below a place that no registry knows, only the name and its rank are certain.
    const isBelowUnknown = above.length > 0 && above.at(-1)?.candidates.length === 0;
    const level = (isBelowUnknown ? places.find((place) => fits(place, above)) : candidates[0])
      ?.level;
    if (level === undefined) continue;
    const link = { name, candidates: isBelowUnknown ? [] : candidates, level, masked: false };
    return { links: [link], end: at + length };
  }
  return null;
}

/** A city or province without its rank before another place: 中山 in 中山火炬开发区, 广西 in 广西柳州市. */
function readPrefixed(
  text: string,
  at: number,
  registry: PlaceRegistry,
  above: readonly PlaceLink[],
): PlaceChain | null {
  for (let length = 5; length >= 2; length -= 1) {
    const name = text.slice(at, at + length);
    const places = name.length === length ? registry.byShortName.get(name) : undefined;
    if (places === undefined) continue;
    const candidates = fitting(places, above, registry);
    const level = candidates[0]?.level;
    if (level === undefined) continue;
    const prefix: PlaceLink = { name, candidates, level, masked: false };
    const below = readKnown(text, at + length, registry, [...above, prefix]);
    if (below !== null && below.links[0]?.level !== 'province')
      return { links: [prefix, ...below.links], end: below.end };
    const nested = readPrefixed(text, at + length, registry, [...above, prefix]);
    if (nested !== null) return { links: [prefix, ...nested.links], end: nested.end };
    ZONE_AHEAD.lastIndex = at + length;
    const zone = ZONE_AHEAD.exec(text);
    if (zone === null || isPhrase(zone[0])) continue;
    const end = ZONE_AHEAD.lastIndex;
    const link: PlaceLink = {
      name: text.slice(at, end),
      candidates: [],
      level: 'zone',
      masked: false,
    };
    return { links: [prefix, link], end };
  }
  return null;
}

function readUnknown(
  text: string,
  at: number,
  registry: PlaceRegistry,
  above: readonly PlaceLink[],
): PlaceChain | null {
  UNKNOWN.lastIndex = at;
  const match = UNKNOWN.exec(text);
  if (match === null || match[0].length < 2 || isPhrase(match[0])) return null;
  if (ONLY_RANKS.test(match[0])) return null;
  const [name] = match;
  if (!hasRankEnd(text, at + name.length)) return null;
  const level = rankOf(name);
  const last = above.at(-1);
  const isBelow =
    last === undefined ||
    DEPTH[level] > DEPTH[last.level] ||
    (level === 'city' && last.level === 'city');
  if (!isBelow) return null;
  const rank = level === 'city' && last?.level === 'city' ? 'county' : level;
  // 温州 and 广州 look like names with their rank and are names without it.
  const places = level === 'city' ? registry.byShortName.get(name) : undefined;
  const candidates = places === undefined ? [] : fitting(places, above, registry);
  return { links: [{ name, candidates, level: rank, masked: false }], end: at + name.length };
}

/** Whether what looks like a name is a phrase with a rank at its end: 法治政府建设示范区; 经济技术开发区 is no phrase. */
function isPhrase(name: string): boolean {
  return (
    NO_NAME.test(name.replace(ZONE_SUFFIX, '')) || KIND_OF_PLACE.test(name) || HOLDS_BODY.test(name)
  );
}

/** Whether a name may end at `end`: not inside 市场 or 区域. */
function hasRankEnd(text: string, end: number): boolean {
  return !NO_RANK.test(text.slice(end - 1, end + 1));
}

function fitting(
  places: readonly Place[],
  above: readonly PlaceLink[],
  registry: PlaceRegistry,
): readonly Place[] {
  const last = above.at(-1);
  if (last === undefined) return places;
  return places.filter((place) =>
    last.candidates.some((parent) => parent !== place && isWithin(registry, place, parent)),
  );
}

function fits(place: Place, above: readonly PlaceLink[]): boolean {
  const last = above.at(-1);
  return last === undefined || DEPTH[place.level] > DEPTH[last.level];
}

function rankOf(name: string): PlaceLink['level'] {
  return RANKS.find(([ending]) => ending.test(name))?.[1] ?? 'county';
}
