/** Collects what a page says about the place that reports, for the jurisdiction to be resolved from. */
import { readPlaceChain, type PlaceLink } from '../places/place-chain.ts';
import { isWholeName } from '../places/place-mentions.ts';
import type { JurisdictionSigns } from '../places/resolve-jurisdiction.ts';
import type { PageLines, ReportBodies } from '../schema/report-genre.ts';
import type { PlaceRegistry } from '../vocabulary/places.ts';
import type { BodyReader, NamedBody } from './body-name.ts';
import type { PageView } from './page-lines.ts';
import {
  beginsStatement,
  clauseStarts,
  OPENING_REACH,
  RANKS,
  readActor,
  readRank,
} from './report-rank.ts';

/** What metadata already know when places are collected. */
export interface KnownNames {
  title: NamedBody | null;
  titleText: string;
  signature: NamedBody | null;
  byline: NamedBody | null;
  /** The text behind title and byline. */
  opening: string;
  /** Everything the page says. */
  page: string;
}

/** A year does behind 现将: 现将临溪镇2020年度…情况报告如下. */
const YEAR_AHEAD = /^\d{4}\s?年/u;
/** Longest name of a place in front of its rank. */
const LONGEST_NAME = 12;
/** A name that no list knows counts when the page has it so often … */
const LEAST_UNKNOWN = 3;
/** … or when it is a town's that acts in the very first clause: 2025年,临溪街道在区委领导下…; not 指导乡镇. */
const SEVERAL_TOWNS = /乡镇|镇街|街镇|镇乡/u;
/** Whom a report fits its work to by name: 结合临溪街道实际. */
const FITTED_NAME = /结合(?=[\u4e00-\u9fff]{2,16}实际)/gu;
const FITTED_END = /^(?:工作|发展|自身)?实际/u;
/** What stands before the one who acts in the first sentence or in a title: a year, 关于. */
const LEAD = /^[\s\u3000]*(?:\d{4}\s*年(?:度|以来)?[,，]?|关于)?/u;
/** What follows the name of a body in a title. */
const BEHIND_BODY = /^(?:\s*\d{4}|关于|法治|依法|贯彻)/u;
/** A bureau that speaks of itself. */
const OWN_BUREAU = /[我本][局委厅办]/u;
/** A document that a bureau makes in its own name: 我局制定《青禾市农业局…》; what is printed may be another's. */
const OWN_TITLE = /(?:制定|出台|修订|制发|审议(?:并)?通过)(?:并印发|印发|实施)?(?:了)?《/gu;
/** 桂政发〔2015〕2号 on a line of its own; captures its letters. The second one is 政, 府 or 发 with a province. */
const NUMBER_LINE =
  /^([\u4e00-\u9fff][政府发]{1,2}[办字]?[发函]?)[〔[(（【]\d{4}[〕\])）】]\d{1,4}号$/u;
/** 青禾市人民政府: · 青禾县委全面依法治县委员会:, who a report is addressed to. */
const ADDRESSEE = /^[^。；;]{2,40}[:：]$/u;
const ADDRESSEE_LINES = 12;
/** Where a report was given: ——在青禾县第十六届人民代表大会第一次会议上. */
const ASSEMBLY = /在(?=[\u4e00-\u9fff]{2,20}第[一二三四五六七八九十\d]{1,4}届人民代表大会)/u;

/** Makes the signs that a jurisdiction is resolved from. */
export function collectPlaceSigns(
  names: KnownNames,
  view: PageView,
  { words, bodies }: { words: PageLines; bodies: ReportBodies },
  reader: BodyReader,
  registry: PlaceRegistry,
): JurisdictionSigns {
  const { title, titleText, signature, byline, opening, page } = names;
  const own = [title, signature, byline].map((name) => name?.links ?? []);
  const isBare = own.every((links) => links.length === 0);
  const acting = isBare ? readSpoken(opening, page, reader, registry) : [];
  const spoken = isBare && acting.length === 0 ? readOwnTitles(page, reader) : acting;
  const bare = [title, signature, byline].find((name) => (name?.bareRank ?? null) !== null) ?? null;
  const actor = readActor(opening, reader);
  return {
    reporting: [...own, ...(isBare ? readNamesakes(bare ?? actor, page, registry) : []), ...spoken],
    supporting: [
      ...readAssemblies(view, registry),
      ...readAddressees(view, reader),
      ...readSources(view, words, reader),
      ...(isBare
        ? readProvinceNumbers(view, registry)
        : readSpoken(opening, page, reader, registry)),
    ],
    page,
    rank: readRank(bare, actor, opening, page),
    national: [opening, titleText].some((text) => beginsNational(text, bodies)),
  };
}

/**
 * The body of the nation that a title begins with: 农业农村部2024年度法治政府建设情况的报告; null when it begins with none
 * or with a longer name (司法部门).
 */
export function readNationalBody(title: string, { national }: ReportBodies): string | null {
  const start = LEAD.exec(title)?.[0].length ?? 0;
  return (
    national.find(
      (name) => title.startsWith(name, start) && BEHIND_BODY.test(title.slice(start + name.length)),
    ) ?? null
  );
}

/** Whether 国务院, a ministry or the party's centre acts in the first sentence or stands first in a title. */
function beginsNational(text: string, { national }: ReportBodies): boolean {
  const start = LEAD.exec(text)?.[0].length ?? 0;
  return national.some((name) => text.startsWith(name, start));
}

/**
 * The full name of a body that calls itself by its rank: 青禾县农业局 somewhere on the page of 县农业局. Nothing when the page
 * names such bodies of several places.
 */
function readNamesakes(
  bare: NamedBody | null,
  page: string,
  registry: PlaceRegistry,
): (readonly PlaceLink[])[] {
  const { body, bareRank } = bare ?? {};
  if (typeof body !== 'string' || typeof bareRank !== 'string') return [];
  const level = RANKS[bareRank];
  const found = new Map<string, PlaceLink>();
  for (let at = page.indexOf(body); at >= 0; at = page.indexOf(body, at + 1))
    for (let start = at - 1; start >= Math.max(0, at - LONGEST_NAME); start -= 1) {
      const name = page.slice(start, at + bareRank.length);
      if (!isWholeName(page, start, name.length)) continue;
      const candidates = registry.byName.get(name)?.filter((place) => place.level === level);
      if (level !== undefined && candidates !== undefined && candidates.length > 0)
        found.set(name, { name, candidates, level, masked: false });
    }
  return found.size === 1 ? [[...found.values()]] : [];
}

/** The province that a document number on a line of its own belongs to. */
function readProvinceNumbers(view: PageView, registry: PlaceRegistry): (readonly PlaceLink[])[] {
  const chains: PlaceLink[][] = [];
  for (const { text } of view.head) {
    const letters = NUMBER_LINE.exec(text)?.[1] ?? '';
    const [province] = registry.byNumberPrefix.get(letters.charAt(0)) ?? [];
    if (province?.level !== 'province') continue;
    const { name, level } = province;
    chains.push([{ name, candidates: [province], level, masked: false }]);
  }
  return chains;
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
  const readChain = (at: number) => {
    const known = readPlaceChain(start, at, registry, 'refuse');
    return known.links.length > 0 ? known : readPlaceChain(start, at, registry, 'allow');
  };
  for (const { index, 0: word } of start.matchAll(FITTED_NAME)) {
    const { links, end } = readChain(index + word.length);
    if (links.length > 0 && FITTED_END.test(start.slice(end))) chains.push(links);
  }
  for (const { at, lead } of clauseStarts(start)) {
    const chain = readChain(at);
    const [first] = chain.links;
    if (first === undefined) continue;
    const isFirst = at === lead.length && first.level === 'township';
    const least = isFirst && !SEVERAL_TOWNS.test(first.name) ? 1 : LEAST_UNKNOWN;
    // A name that no list knows must come again; a phrase such as 通过县 does not.
    if (first.candidates.length === 0 && page.split(first.name).length <= least) continue;
    // The place itself or a body of it: 青禾县认真…, 青禾县农业局坚持….
    const body = reader.readAt(start, at, 'refuse');
    const end = body !== null && body.body !== null ? body.end : chain.end;
    const isAnnounced = /现将[,，]?$/u.test(lead) && YEAR_AHEAD.test(start.slice(end, end + 6));
    // 大中街道在区委… looks like the name of a body up to 区委.
    if (isAnnounced || beginsStatement(start, end) || beginsStatement(start, chain.end))
      chains.push(chain.links);
  }
  return chains;
}

/** The place of the bureau that names itself in the documents it makes; nothing when they name several. */
function readOwnTitles(page: string, reader: BodyReader): (readonly PlaceLink[])[] {
  if (!OWN_BUREAU.test(page)) return [];
  const chains = [...page.matchAll(OWN_TITLE)]
    .map(({ index, 0: lead }) => reader.readAt(page, index + lead.length, 'refuse'))
    .filter((body) => body !== null && body.body !== null && body.links.length > 0)
    .map((body) => body?.links ?? []);
  const names = new Set(chains.map((chain) => chain.at(-1)?.name));
  return names.size === 1 ? chains.slice(0, 1) : [];
}

function readAssemblies(view: PageView, registry: PlaceRegistry): (readonly PlaceLink[])[] {
  return view.head.slice(0, ADDRESSEE_LINES).flatMap(({ text }) => {
    const match = ASSEMBLY.exec(text);
    const { links } =
      match === null
        ? { links: [] }
        : readPlaceChain(text, match.index + match[0].length, registry, 'allow');
    return links.length > 0 ? [links] : [];
  });
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
