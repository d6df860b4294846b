/** Collects what a page says about the place that reports, for the jurisdiction to be resolved from. */
import { readPlaceChain, type PlaceLink } from '../places/place-chain.ts';
import type { JurisdictionSigns } from '../places/resolve-jurisdiction.ts';
import type { PageLines } from '../schema/report-genre.ts';
import type { PlaceRegistry } from '../vocabulary/places.ts';
import type { BodyReader, NamedBody } from './body-name.ts';
import type { PageView } from './page-lines.ts';

type Rank = PlaceLink['level'];

/** What metadata already know when places are collected. */
export interface KnownNames {
  title: NamedBody | null;
  signature: NamedBody | null;
  byline: NamedBody | null;
  /** The text behind title and byline. */
  opening: string;
  /** Everything the page says. */
  page: string;
}

const RANKS: Readonly<Record<string, Rank>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
  街道: 'township',
};

/** 我县 · 我镇 · 全区, not 我市场 or 全区域. */
const SELF = /[我全](省|市|州|县|区|旗|镇|乡|街道)(?![场域长民])/gu;
const LEAST_SELF = 2;
const REPORTER = /(?:现将|现就)(?:我)?(省|市|州|县|区|旗|镇|乡)(?:人民)?政府/u;
/** A bureau that speaks of itself, and the party committee and government that it works under. */
const BUREAU = /我[局委厅办]/u;
const LEADERS = /([省市县区旗州])委、?\1政府/u;
/** Places in the first sentences count when such a verb follows: 临溪镇认真学习…. */
const VERB =
  /^(?:认真|党委|政府以|政府坚持|政府认真|积极|坚持|深入|全面|紧紧|始终|严格|以习近平|在|按照|法治|不断|持续|高度|着力|切实|围绕|紧扣|牢固|全力|大力|扎实|根据|推进|聚焦)/u;
const OPENING_REACH = 400;
/** A name that no list knows counts when the page has it so often. */
const LEAST_UNKNOWN = 3;
/** 国务院 or the party's centre as the one who acts in the first sentence. */
const NATIONAL = /^[\s\u3000]*(?:国务院|中共中央|党中央|全国人大)/u;
/** 青禾市人民政府: · 青禾县委全面依法治县委员会:, who a report is addressed to. */
const ADDRESSEE = /^[^。；;]{2,40}[:：]$/u;
const ADDRESSEE_LINES = 12;

/** Makes the signs that a jurisdiction is resolved from. */
export function collectPlaceSigns(
  names: KnownNames,
  view: PageView,
  words: PageLines,
  reader: BodyReader,
  registry: PlaceRegistry,
): JurisdictionSigns {
  const { title, signature, byline, opening, page } = names;
  const own = [title, signature, byline].map((name) => name?.links ?? []);
  const isBare = own.every((links) => links.length === 0);
  const spoken = isBare ? readSpoken(opening, page, reader, registry) : [];
  const bareRank = title?.bareRank ?? signature?.bareRank ?? byline?.bareRank ?? null;
  return {
    reporting: [...own, ...spoken],
    supporting: [
      ...readAddressees(view, reader),
      ...readSources(view, words, reader),
      ...(isBare ? [] : readSpoken(opening, page, reader, registry)),
    ],
    page,
    rank:
      (bareRank === null ? null : RANKS[bareRank]) ??
      rankOfSelf(page) ??
      rankOfReporter(opening) ??
      rankOfLeaders(page),
    national: NATIONAL.test(opening),
  };
}

/** The rank by which a report speaks of its own place most often; null when hardly ever. */
function rankOfSelf(page: string): Rank | null {
  const counts = new Map<Rank, number>();
  for (const [, word = ''] of page.matchAll(SELF)) {
    const rank = RANKS[word];
    if (rank !== undefined) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= LEAST_SELF ? most[0] : null;
}

/** The rank of the government that a report says to be its own: 现将县人民政府2022年…情况报告如下. */
function rankOfReporter(opening: string): Rank | null {
  const word = REPORTER.exec(opening.slice(0, OPENING_REACH))?.[1];
  return word === undefined ? null : (RANKS[word] ?? null);
}

/** The rank of the place whose bureau reports: 在县委、县政府的领导下,我局…. */
function rankOfLeaders(page: string): Rank | null {
  if (!BUREAU.test(page)) return null;
  const word = LEADERS.exec(page)?.[1];
  return word === undefined ? null : (RANKS[word] ?? null);
}

/** Places that act in the first sentences. */
function readSpoken(
  opening: string,
  page: string,
  reader: BodyReader,
  registry: PlaceRegistry,
): (readonly PlaceLink[])[] {
  const start = opening.slice(0, OPENING_REACH);
  const chains: (readonly PlaceLink[])[] = [];
  // The beginning of a clause: at the start, behind a mark, behind 现将 or a year.
  for (const match of start.matchAll(
    /(?:^|[,，。;；:：\n])[\s\u3000]*(?:(?:现将|近年来|\d{4}年度?)[,，]?)?/gu,
  )) {
    const at = match.index + match[0].length;
    const known = readPlaceChain(start, at, registry, 'refuse');
    const chain = known.links.length > 0 ? known : readPlaceChain(start, at, registry, 'allow');
    const [first] = chain.links;
    if (first === undefined) continue;
    // A name that no list knows must come again; a phrase such as 通过县 does not.
    if (first.candidates.length === 0 && page.split(first.name).length <= LEAST_UNKNOWN) continue;
    // The place itself or a body of it: 青禾县认真…, 青禾县农业局坚持….
    const body = reader.readAt(start, at, 'refuse');
    const end = body !== null && body.body !== null ? body.end : chain.end;
    if (VERB.test(start.slice(end, end + 12))) chains.push(chain.links);
  }
  return chains;
}

function readAddressees(view: PageView, reader: BodyReader): (readonly PlaceLink[])[] {
  return view.head
    .slice(0, ADDRESSEE_LINES)
    .filter((line) => ADDRESSEE.test(line.text))
    .map((line) => reader.readAt(line.text, 0, 'allow')?.links ?? [])
    .filter((links) => links.length > 0);
}

/** Places in source lines, site names and breadcrumbs; only names that the registry knows, for others may be anything. */
function readSources(
  view: PageView,
  words: PageLines,
  reader: BodyReader,
): (readonly PlaceLink[])[] {
  const lines = [
    ...view.furnitureHead,
    ...view.head.slice(0, ADDRESSEE_LINES).map((line) => line.text),
    ...view.furnitureFoot,
  ];
  const cues = [...words.sourceLabels, ...words.siteWords, ...words.breadcrumbWords];
  const chains: (readonly PlaceLink[])[] = [];
  for (const line of lines) {
    if (line.length > 300 || !cues.some((word) => line.includes(word))) continue;
    // Where a name can begin: at the start, behind a colon, a blank, > or 欢迎访问.
    for (const match of line.matchAll(/^|[:：>›»|\s【[]|访问|来到/gu)) {
      const at = match.index + match[0].length;
      const links = reader.readAt(line, at, 'refuse')?.links ?? [];
      if (links.length > 0) chains.push(links);
    }
  }
  return chains;
}
