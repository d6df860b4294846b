/** Titles of documents: how they are shown, how they are compared, what their parts say. */

/** A title taken apart for comparison. */
export interface TitleParts {
  /** Compared form: widths, blanks, brackets, dashes, years, state suffixes and 中华人民共和国 made alike or left out. */
  base: string;
  /** `2015-2020`, or `2019` for an edition of one year; null when the title names no years. */
  years: string | null;
  /** State behind the title: 试行, 草案 …; null when there is none. */
  suffix: string | null;
  /** The document says of itself that it is not in force yet. */
  draft: boolean;
}

/** Dashes of every width and make. */
const DASH = '[-‐‑‒–—―−－~～〜]{1,2}';

/** A range of years in any spelling: (2015—2020年)  （2021年-2025年）  2016-2020年  (X-2020 年  (20212025年) */
const YEAR_RANGE = new RegExp(
  `[(（]?(?:(20\\d\\d|[Xx×]{1,4}|20[Xx×]{2})年?(?:${DASH}|至)(20\\d\\d)|(20\\d\\d)(20\\d\\d)(?=年?[)）]))[)）]?年?度?[)）]?`,
  'u',
);

/** A range of years in brackets right behind a name that stands without 《》: 实施方案[(2021-2025年)] */
export const RANGE_BEHIND = new RegExp(
  `^\\s*[(（]\\s*20\\d\\d\\s*年?\\s*(?:${DASH}|至)\\s*20\\d\\d\\s*年?\\s*[)）]`,
  'u',
);

/** An edition: (2019年版)  （2023版）  (2022年修订)  (2021年本) */
const EDITION = /[(（](20\d\d)年?(?:版|修订|修订版|修正|修正版|本|修正本|度)?[)）]/u;

/** A state of the text, always in round brackets at the end: (试行)  （修订草案）  (征求意见稿) */
const STATE =
  /[(（](试行|暂行|试行版|修订|修订版|修正|修改|新修订|修正案|草案|修订草案|修正草案|草案稿|送审稿|审议稿|讨论稿|征求意见稿|送审|代拟稿|稿)[)）]/u;
const DRAFT = /草案|稿|送审/u;

/** Blanks of every width, and the line breaks of a broken title. */
const DASHES = new RegExp(DASH, 'gu');
const BLANKS = /[\s\u3000\u00a0\ufeff]+/gu;
const QUOTES = /[《》〈〉<>＜＞「」『』“”"'‘’`·•]/gu;

/** The title taken apart; see `TitleParts`. */
export function analyseTitle(title: string): TitleParts {
  let rest = title.normalize('NFKC').replace(BLANKS, '').replace(QUOTES, '').toLowerCase();
  let years: string | null = null;
  const range = YEAR_RANGE.exec(rest);
  if (range !== null) {
    years = `${range[1] ?? range[3] ?? ''}-${range[2] ?? range[4] ?? ''}`;
    rest = rest.slice(0, range.index) + rest.slice(range.index + range[0].length);
  } else {
    const edition = EDITION.exec(rest);
    if (edition !== null) {
      years = edition[1] ?? null;
      rest = rest.slice(0, edition.index) + rest.slice(edition.index + edition[0].length);
    }
  }
  const states: string[] = [];
  for (let state = STATE.exec(rest); state !== null; state = STATE.exec(rest)) {
    states.push(state[1] ?? '');
    rest = rest.slice(0, state.index) + rest.slice(state.index + state[0].length);
  }
  const base = rest
    // The state before its law: [中华人民共和国]行政处罚法.
    .replace(/^中华人民共和国(?=.{2})/u, '')
    .replace(DASHES, '-')
    .replace(/[,，、。;；:：()（）+＋]/gu, '');
  const suffix = states.length === 0 ? null : states.join('、');
  return { base, years, suffix, draft: suffix !== null && DRAFT.test(suffix) };
}

/** The title without （试行） and the like at its end. */
export function withoutState(title: string): string {
  const state = STATE.exec(title);
  const atEnd = state !== null && state.index + state[0].length === title.length;
  return atEnd ? title.slice(0, state.index) : title;
}

/** One string for everything that makes two titles the same document. */
export function titleKey(title: string): string {
  const { base, years, draft } = analyseTitle(title);
  return `${base}|${years ?? ''}${draft ? '|draft' : ''}`;
}

/** The dash between two years: 2015-2020, 2021年—2025年, 2021至2025年. */
const SHOWN_RANGE = new RegExp(`((?:20\\d\\d|[Xx×])年?)(?:${DASH}|至)(?=20\\d\\d)`, 'gu');

/** A blank that stands for a stop between two issuers is kept: 中共中央 国务院关于…. */
const ISSUER_GAP =
  /(中共中央|委|办公厅|办公室|委员会|制度)[\s\u3000]+(?=国务院|[\p{Script=Han}]{2,9}人民政府|推进)/gu;

/** The shown form: full-width （）, inner titles in 〈〉, `－` between years, no stray blanks or line ends. */
export function displayTitle(raw: string): string {
  const shown = raw
    .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '')
    .replace(ISSUER_GAP, '$1\u0001')
    .replace(BLANKS, '')
    .replace(/\u0001/gu, ' ')
    .replace(/[《<＜]/gu, '〈')
    .replace(/[》>＞]/gu, '〉')
    .replace(/[([（［]/gu, '（')
    .replace(/[)\]）］]/gu, '）')
    .replace(/,/gu, '，')
    .replace(/:/gu, '：')
    .replace(SHOWN_RANGE, '$1－')
    // Years that run into each other: （20162020年）.
    .replace(/（(20\d\d)(20\d\d年?）)/gu, '（$1－$2');
  return withoutStrayMarks(shown);
}

/** Leaves out a 〈 or 〉 that has no partner, as a doubled 》》 leaves behind. */
function withoutStrayMarks(title: string): string {
  const open: number[] = [];
  const stray = new Set<number>();
  for (let at = 0; at < title.length; at += 1) {
    if (title.charAt(at) === '〈') open.push(at);
    else if (title.charAt(at) === '〉' && open.pop() === undefined) stray.add(at);
  }
  for (const at of open) stray.add(at);
  return stray.size === 0
    ? title
    : title
        .split('')
        .filter((_, at) => !stray.has(at))
        .join('');
}

/**
 * 关于印发…的通知, 关于下发…: a notice that only prints another document. `的通知` may be lost. In 转发〈…关于印发…〉
 * the inner notice is not what the outer one is.
 */
const NOTICE = /^[^<〈《]{0,60}?关于(?:印发|下发|颁发|印送)(.{4,}?)(?:的通知|通知)?$/u;
/** More than one document, or persons: 印发…等三个文件的通知, 印发…名单的通知, 印发〈甲〉和〈乙〉的通知. */
const NOT_ONE = /(?:等|等.{1,12}|结果|名单|人员)$|[>〉》][、和及与]?[<〈《]/u;

/** The document that a notice prints, as it stands in the notice's title; null when the title is no such notice. */
export function noticePayload(title: string): string | null {
  const payload = NOTICE.exec(title.replace(BLANKS, ''))?.[1];
  if (payload === undefined || NOT_ONE.test(payload)) return null;
  return withoutOuterMarks(payload);
}

/** 〈甲办法〉 → 甲办法, but 〈甲方案〉分工方案 stays as it is. */
function withoutOuterMarks(title: string): string {
  if (!/^[<〈《].*[>〉》]$/u.test(title)) return title;
  let depth = 0;
  for (let at = 0; at < title.length; at += 1) {
    if (/[<〈《]/u.test(title.charAt(at))) depth += 1;
    else if (/[>〉》]/u.test(title.charAt(at))) depth -= 1;
    if (depth === 0 && at < title.length - 1) return title;
  }
  return title.slice(1, -1);
}
