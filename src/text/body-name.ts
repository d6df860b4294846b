/** Reads the name of a body that reports: 中共青禾县委 青禾县人民政府, 青禾县农业局, 青禾县人民政府临溪街道办事处. */
import { anyOf } from '../alternation.ts';
import { readPlaceChain, type PlaceLink, type UnknownNames } from '../places/place-chain.ts';
import type { ReportBodies } from '../schema/report-genre.ts';
import type { PlaceRegistry } from '../vocabulary/places.ts';

/** A phrase that begins with a place, a body or both; offsets in UTF-16 units of the text that was given. */
export interface NamedBody {
  /** Places that the name begins with, from the top down; empty for 县农业局. */
  links: readonly PlaceLink[];
  /** The body's name; null when only places stand there. */
  body: string | null;
  /** A rank that stands for the place: 县 in 县农业局. */
  bareRank: string | null;
  start: number;
  end: number;
}

/** Reads names of bodies at given offsets. */
export interface BodyReader {
  readAt: (text: string, at: number, unknown: UnknownNames) => NamedBody | null;
  /** The name when a line consists of nothing else; null otherwise. */
  readLine: (line: string) => NamedBody | null;
}

/** What stands before the place: 中共青禾县委, 国家税务总局青禾县税务局, 中华人民共和国青禾海关, 兵团第九师青禾市. */
const PARTY =
  /中共|中国共产党|国家税务总局|中华人民共和国|(?:新疆生产建设)?兵团第[一二三四五六七八九十]{1,3}师/uy;
/** A rank in place of a name: 县农业局, 区政府, 全市…; never 市场监管局 or 区域中心. */
const BARE_RANK = /([省市县区旗州镇乡]|街道)(?!场|域|长|民|直|级)/uy;
/** What may follow the name of a body in a title or a line. */
const BOUNDARY =
  '(?=$|[\\s\\d（(《“,，、:：。;；二]|关于|法治|依法|推进|全面|贯彻|落实|述|年|印发|和|与|及|政府信息|认真|积极|深入|坚持|坚决|始终|切实|持续|紧紧|紧密|紧扣|高度|在|按照|根据|围绕|严格|扎实|以(?=习近平|党的|推进|建设|创建|深入|落实|学习|贯彻|法治|依法)|领导班子)';
const GOVERNMENT = /人民政府/uy;
/** What joins two bodies: 县委、县政府 · 县委 县政府. */
const JOINT = /[\s、和]{0,2}/uy;
const LONGEST_REST = 24;

/** @param words organs that names end with, and words that are no part of a name */
export function createBodyReader(words: ReportBodies, registry: PlaceRegistry): BodyReader {
  const organs = anyOf(words.organs);
  // The rest of a name behind its place, up to the first organ before a boundary: 农业局, 人民政府办公室.
  const rest = new RegExp(`[\\u4e00-\\u9fff]{0,${LONGEST_REST}}?${organs}${BOUNDARY}`, 'uy');
  // The same for an office at the start of a title, whatever follows: 农业局 in 农业局效能建设措施.
  const office = /[\u4e00-\u9fff]{1,12}?局(?![部面势长域])/uy;

  function readOne(text: string, at: number, unknown: UnknownNames): NamedBody | null {
    let start = at;
    PARTY.lastIndex = at;
    const party = PARTY.exec(text);
    if (party !== null) start = PARTY.lastIndex;
    const chain = readPlaceChain(text, start, registry, unknown);
    let links = chain.links;
    let end = chain.end;
    let bareRank: string | null = null;
    if (links.length === 0) {
      BARE_RANK.lastIndex = start;
      bareRank = BARE_RANK.exec(text)?.[1] ?? null;
    }
    const below = links.length > 0 ? readBelow(text, end) : null;
    if (below !== null) links = [...links, ...below.links];
    const organ = below?.end ?? readRest(text, end);
    if (organ === null) {
      if (links.length === 0) return null;
      return { links, body: null, bareRank: null, start: at, end };
    }
    end = organ;
    return { links, body: text.slice(at, end), bareRank, start: at, end };
  }

  /** 金龙街道办事处 in 鲤城区人民政府金龙街道办事处: an office named behind the government that set it up. */
  function readBelow(text: string, at: number) {
    GOVERNMENT.lastIndex = at;
    if (GOVERNMENT.exec(text) === null) return null;
    const { links, end } = readPlaceChain(text, GOVERNMENT.lastIndex, registry, 'allow');
    const organ = links.length > 0 ? readRest(text, end) : null;
    return organ === null ? null : { links, end: organ };
  }

  function readRest(text: string, at: number): number | null {
    for (const pattern of [rest, office]) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null && !words.notInNames.some((word) => match[0].includes(word)))
        return pattern.lastIndex;
    }
    return null;
  }

  function readAt(text: string, at: number, unknown: UnknownNames): NamedBody | null {
    const first = readOne(text, at, unknown);
    if (first === null || first.body === null) return first;
    let last = first;
    for (let count = 0; count < 2; count += 1) {
      JOINT.lastIndex = last.end;
      JOINT.exec(text);
      const next = readOne(text, JOINT.lastIndex, unknown);
      // A second body says whose it is: 在区委 behind 应急管理局 is none.
      if (next === null || next.body === null) break;
      if (next.links.length === 0 && next.bareRank === null) break;
      last = next;
    }
    const links = first.links.length > 0 ? first.links : last.links;
    return { ...first, links, body: text.slice(at, last.end).trim(), end: last.end };
  }

  return {
    readAt,
    readLine(line) {
      const text = line.trim();
      if (text.length < 3 || text.length > 60) return null;
      const found = readAt(text, 0, 'allow');
      return found !== null && found.body !== null && found.end === text.length ? found : null;
    },
  };
}
