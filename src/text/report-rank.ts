/** Reads the rank of the place that reports from what the report calls itself and its superiors: 我镇, 县农业局, 省委、省政府. */
import type { PlaceLink } from '../places/place-chain.ts';
import type { BodyReader, NamedBody } from './body-name.ts';

type Rank = PlaceLink['level'];

/** The word for a rank in names and speech, and the level of its places. */
export const RANKS: Readonly<Record<string, Rank>> = {
  省: 'province',
  自治区: 'province',
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
/** 我县 alone: 全省 is said by those that compare themselves with others as well. */
const OURS = /我(省|市|州|县|区|旗|镇|乡|街道)(?![场域长民])/gu;
const LEAST_SELF = 2;
/** 我区 is an autonomous region's word as well: 自治区党委, against 区委 and 区政府. */
const REGION = /自治区(?:党委|人民政府|政府)/gu;
const DISTRICT = /(?<!自治)区(?:委|人民政府|政府)/gu;
/** 现将我乡2022年度…报告如下 · 现就本镇法治建设情况…: who reports says 我 of its own place. */
const OWN_REPORT =
  /(?:现将|现就|现对)[我本](省|市|州|县|旗|镇|乡|街道)(?=\d{4}|关于|法治|依法|推进|贯彻)/u;
/** 现将县人民政府2022年…报告如下 · 现就市政府… · 现将市农业局2022年…. */
const REPORTER =
  /(?:现将|现就)(?:我)?(省|市|州|县|区|旗|镇|乡)(?:(?:人民)?政府|[\u4e00-\u9fff]{1,10}?[局委厅办](?=\d{4}|关于|法治|依法))/u;
/** What a plan is fitted to: 结合我县实际 · 结合自治区工作实际. */
const FITTED = /结合(?:我|本|全)?(自治区|省|市|州|县|区|旗|镇|乡|街道)(?:工作|发展)?实际/u;
/** A party committee or government that acts in the first sentences: 省政府坚持… · 市委、市政府高度重视…. */
const GOVERNMENT = /(自治区|省|市|州|县|区|旗|镇|乡)(?:委|党委)?(?:[、和]?(?:\1)?(?:人民)?政府)/uy;
/** A subdistrict by the short form of its rank: 河口街坚持…, not 商业街. */
const STREET =
  /[\u4e00-\u9fff]{2,5}(?<!商业|步行|[大小老一条])街(?=党工委|坚持|深入|认真|始终|以习近平|紧)/uy;
/** A department of a province speaks of itself: only provinces have 厅. */
const PROVINCIAL = /我厅|厅党组|厅党委/u;
/** A bureau that speaks of itself, and the party committee and government that it works under. */
const BUREAU = /我[局委厅办]/u;
const LEADERS = /([省市县区旗州])委、?\1政府/u;
/** So far into the text its first sentences reach. */
export const OPENING_REACH = 400;
/** Who stands in front of such a verb acts: 临溪镇认真学习…. */
const VERB =
  /^(?:认真|党委|党工委|政府以|政府坚持|政府认真|积极|坚持|坚决|深入|全面|紧紧|紧密|始终|严格|以(?!上|下|来|内|外)|在|按照|对照|依法|法治|不断|持续|高度|着力|切实|充分|围绕|紧扣|牢固|牢牢|全力|大力|扎实|统筹|锚定|立足|突出|强化|加强|根据|推进|聚焦|主动|自觉|创新)/u;
/** The beginning of a clause: at the start, behind a mark, behind 现将 or a year. */
const CLAUSE_START = /(?:^|[,，。;；:：\n])[\s\u3000]*(?:(?:现将|近年来|\d{4}年度?)[,，]?)?/gu;

/** Where clauses begin in a text, with what leads them in. */
export function* clauseStarts(text: string): Generator<{ at: number; lead: string }> {
  for (const { index, 0: lead } of text.matchAll(CLAUSE_START))
    yield { at: index + lead.length, lead };
}

/** Whether a verb of the genre follows at an offset, so that what stands before it acts. */
export function beginsStatement(text: string, at: number): boolean {
  return VERB.test(text.slice(at, at + 12));
}

/** A body that acts in the first sentences without its place's name: 市教育局深入贯彻…. */
export function readActor(opening: string, reader: BodyReader): NamedBody | null {
  const start = opening.slice(0, OPENING_REACH);
  for (const { at } of clauseStarts(start)) {
    const body = reader.readAt(start, at, 'refuse');
    if (body === null || body.body === null || body.bareRank === null) continue;
    if (beginsStatement(start, body.end)) return body;
  }
  return null;
}

/**
 * @param bare the body as signed or in the title, when its name begins with a rank alone
 * @param actor the body that acts in the first sentences
 * @param opening the text behind the title
 * @param page everything the page says
 * @returns null when the page uses no word for it
 */
export function readRank(
  bare: NamedBody | null,
  actor: NamedBody | null,
  opening: string,
  page: string,
): Rank | null {
  return (
    rankOf(bare?.bareRank) ??
    rankOfSelf(page, OURS) ??
    (PROVINCIAL.test(page) ? 'province' : null) ??
    rankOfReporter(opening) ??
    rankOf(actor?.bareRank) ??
    rankOfStreet(opening) ??
    rankOfSelf(page, SELF) ??
    rankOfGovernment(opening) ??
    rankOfLeaders(page)
  );
}

function rankOf(word: string | null | undefined): Rank | null {
  return word === null || word === undefined ? null : (RANKS[word] ?? null);
}

/** The rank by which a report speaks of its own place most often; null when hardly ever. */
function rankOfSelf(page: string, words: RegExp): Rank | null {
  const counts = new Map<string, number>();
  for (const [, word = ''] of page.matchAll(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < LEAST_SELF) return null;
  return rankOf(most[0] === '区' && isRegion(page) ? '自治区' : most[0]);
}

function isRegion(page: string): boolean {
  return (page.match(REGION)?.length ?? 0) > (page.match(DISTRICT)?.length ?? 0);
}

/** The rank of the government that a report says to be its own: 现将县人民政府2022年…情况报告如下. */
function rankOfReporter(opening: string): Rank | null {
  const start = opening.slice(0, OPENING_REACH);
  return rankOf(
    OWN_REPORT.exec(start)?.[1] ?? REPORTER.exec(start)?.[1] ?? FITTED.exec(start)?.[1],
  );
}

/** 2022年,河口街坚持…: a subdistrict acts in the first sentences. */
function rankOfStreet(opening: string): Rank | null {
  const start = opening.slice(0, OPENING_REACH);
  for (const { at } of clauseStarts(start)) {
    STREET.lastIndex = at;
    if (STREET.test(start)) return 'township';
  }
  return null;
}

function rankOfGovernment(opening: string): Rank | null {
  const start = opening.slice(0, OPENING_REACH);
  for (const { at } of clauseStarts(start)) {
    GOVERNMENT.lastIndex = at;
    const word = GOVERNMENT.exec(start)?.[1];
    if (word !== undefined && beginsStatement(start, GOVERNMENT.lastIndex)) return rankOf(word);
  }
  return null;
}

/** The rank of the place whose bureau reports: 在县委、县政府的领导下,我局…. */
function rankOfLeaders(page: string): Rank | null {
  return BUREAU.test(page) ? rankOf(LEADERS.exec(page)?.[1]) : null;
}
