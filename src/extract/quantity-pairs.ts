/** Figures that one clause compares or deals out: 从30个工作日压缩到3个, 分别为12件、34件. */
import type { Quantity } from './quantity.ts';

/** What a quantity is to its neighbours. */
export interface QuantityPlace {
  /** It is the state before or after a change. */
  side: 'before' | 'after' | null;
  /** What it is the figure of: one item of a list dealt out with 分别, or several rates (参考率、合格率均为100%). */
  items: readonly NamedItem[];
  /** Its place among figures that are dealt out and over no names: over the years they are of (近三年分别为3件、4件、5件). */
  series: { at: number; of: number } | null;
}

/** One of several things named before their figures or their common figure, offsets in UTF-16 units of the text. */
export interface NamedItem {
  /** With what the last of them says for all: 参考率; 办公会学法. */
  text: string;
  /** The same without the act at its end: 办理时限 of 办理时限压减. */
  noun: string;
  start: number;
  end: number;
  /** From it to the first figure: the other names, and what is said of all. */
  shared: { start: number; end: number };
}

/** The year of a figure: 2017年的, 2018年底的, 上年同期的, 今年的. */
const YEAR = '(?:(?:20\\d{2}|[去上前今本当])年度?(?:[底末初]|同期)?的?)?';
/** Before the earlier figure: 从, 由, 由2017年的; 把 and 将 when what is changed follows it (将62项指标精简为13项, 将各部门的62项…). */
const FROM = new RegExp(
  `(?:[从由把将]|[把将][\\u4e00-\\u9fff]{2,8}的)(?:原来的?|过去的?|最初的?|原有的?|原|法定的?|此前的?)?${YEAR}$`,
  'u',
);
/** Between both: some verb of change and 到, 至 or 为, with a year behind it or none. */
const CHANGES_TO = new RegExp(
  `^(?:、|,|，)?(?:[\\u4e00-\\u9fff]{0,6})(?:减|压|降|升|增|提|扩|缩|优化|调整|精简|下降|缩短|增长)[\\u4e00-\\u9fff]{0,4}[到至为成]${YEAR}$`,
  'u',
);
/** Before the first figure of several that are dealt out: 案件数分别为, 三类分别达, 数量和金额分别上升. */
const DEALT_OUT =
  /分别(?:学法|集体学法|开展|组织|召开|举办|受理|收到|办理|办结|审结|调处|调解|排查|培训|检查|查处|立案|清理|废止|修改|取消|下放|承接)?(?:[\u4e00-\u9fff]{0,6})?(?:为|是|达到?|有|占|同比|较上年)?(?:上升|增长|下降|增加|减少|提高|提升|压减|压缩|缩短|精简|缩减|降低|提速)?(?:了|到|至)?$/u;
/** Rates before their common figure: `参考率、合格率均达`, `办复率和满意率均为`. */
const SHARED_RATES =
  /[\u4e00-\u9fff“”]{1,14}率(?:(?:、|和|与|及|以及)[\u4e00-\u9fff]{1,12}率)+(?:均|都|全部|分别)?(?:继续|稳定)?(?:力争)?(?:保持|达到|达|为|是|在|超过|超)*$/u;
/** What stands between them and the figure. */
const SHARED_COPULA =
  /(?:均|都|全部|分别)?(?:继续|稳定)?(?:力争)?(?:保持|达到|达|为|是|在|超过|超)*$/u;
/** Between figures of a list. */
const NEXT_FIGURE = /^(?:、|,|，|和|及|以及)$/u;
/** What joins an item to its figure and says nothing of it. */
const COPULA = /(?:为|是|达到?|有|占)$/u;
/** Between items; 及时率, 参与率, 普及率 and 和解率 hold no conjunction, and 满意和基本满意率 is one rate. */
const ITEM_END = /、|以及|和(?![解谐]|基本满意)|(?<!参)与|(?<![普惠涉])及(?![时格]|基本满意)/u;
/** What a clause's list is bounded by. */
const LIST_START = /[,，;；:：。\n（(]/u;
/** The longest list of items that is dealt out. */
const LONGEST_LIST = 120;

/** An item this much longer than the others carries an ending for all. */
const LONGEST_NAME_SURPLUS = 3;

/** The place of each quantity, in the same order. */
export function placeQuantities(text: string, quantities: readonly Quantity[]): QuantityPlace[] {
  const places: QuantityPlace[] = quantities.map(() => ({ side: null, items: [], series: null }));
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.kind === 'rate') shareOut(text, quantity, places[index]);
    const next = quantities[index + 1];
    if (next === undefined) break;
    const before = text.slice(Math.max(0, quantity.start - 16), quantity.start);
    const between = text.slice(quantity.end, next.start);
    const isMoved = /[把将][\u4e00-\u9fff]*$/u.test(before) && next.unit !== quantity.unit;
    if (FROM.test(before) && CHANGES_TO.test(between) && !isMoved) {
      places[index] = { side: 'before', items: [], series: null };
      places[index + 1] = { side: 'after', items: [], series: null };
      // 从30个工作日压缩到3个: the second figure leaves out its unit.
      if (next.unit === '个' && quantity.kind === 'duration') {
        next.unit = quantity.unit;
        next.kind = quantity.kind;
      }
    }
    if (DEALT_OUT.test(before)) dealOut(text, quantities, index, places);
  }
  return places;
}

/** 参考率、合格率均为100%: several rates with one figure. */
function shareOut(text: string, { start }: Quantity, place: QuantityPlace | undefined): void {
  const from = Math.max(0, start - LONGEST_LIST);
  const found = SHARED_RATES.exec(text.slice(from, start));
  if (place === undefined || found === null) return;
  const names = found[0].replace(SHARED_COPULA, '').split(ITEM_END);
  if (names.length < 2) return;
  let end = from + found.index;
  place.items = names.map((name) => {
    const itemStart = text.indexOf(name, end);
    end = itemStart + name.length;
    return { text: name, noun: name, start: itemStart, end, shared: { start: end, end: start } };
  });
}

/** A、B和C分别为1件、2件和3件: as many items as figures. */
function dealOut(
  text: string,
  quantities: readonly Quantity[],
  first: number,
  places: QuantityPlace[],
): void {
  let last = first;
  const gap = () => text.slice(quantities[last]?.end, quantities[last + 1]?.start);
  while (last + 1 < quantities.length && NEXT_FIGURE.test(gap())) last += 1;
  const start = quantities[first]?.start ?? 0;
  const from = Math.max(0, start - LONGEST_LIST);
  const left = text.slice(from, start);
  const dealt = DEALT_OUT.exec(left);
  if (dealt === null) return;
  const clause = left.slice(0, dealt.index).split(LIST_START).at(-1) ?? '';
  const figures = last - first + 1;
  // 审批和服务事项办理时限、材料、环节分别压减…: 和 may stand within an item.
  const items = [ITEM_END, /、/u]
    .map((end) => clause.split(end))
    .find(({ length }) => length === figures);
  if (figures < 2) return;
  if (items === undefined) {
    for (let at = 0; at < figures; at += 1) {
      const place = places[first + at];
      if (place !== undefined) place.series = { at, of: figures };
    }
    return;
  }
  const names = items.map((item) => item.trim());
  const shared = sharedEnding(names);
  const listEnd = from + dealt.index;
  let end = listEnd - clause.length;
  for (const [offset, written] of items.entries()) {
    const isLast = offset === items.length - 1;
    const itemStart = text.indexOf(written, end);
    end = itemStart + written.length;
    const noun = (names[offset] ?? '') + (isLast ? '' : shared);
    const item = {
      text: noun + dealt[0].slice('分别'.length).replace(COPULA, ''),
      noun,
      start: itemStart,
      // 省、市、县三级网上可办率: the words of the last are those of all.
      end: shared === '' ? end : listEnd,
      shared: { start: end, end: start },
    };
    places[first + offset] = { side: null, items: [item], series: null };
  }
}

/** 青禾、临溪、云岭受理案件数: what follows the last of several names of one length belongs to each of them. */
function sharedEnding(items: readonly string[]): string {
  const length = items[0]?.length ?? 0;
  const last = items.at(-1) ?? '';
  const isNames = items.slice(0, -1).every((item) => item.length === length);
  return isNames && last.length > length + LONGEST_NAME_SURPLUS ? last.slice(length) : '';
}
