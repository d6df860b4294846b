/** Figures that one clause compares or deals out: 从30个工作日压缩到3个, 分别为12件、34件. */
import type { Quantity } from './quantity.ts';

/** What a quantity is to its neighbours. */
export interface QuantityPlace {
  /** It is the state before or after a change. */
  side: 'before' | 'after' | null;
  /** The item that it belongs to in a list dealt out with 分别. */
  item: string | null;
}

/** Before the earlier figure: 从, 由. */
const FROM = /[从由](?:原来的?|过去的?|最初的?|法定的?|此前的?)?$/u;
/** Between both: some verb of change and 到, 至 or 为. */
const CHANGES_TO =
  /^(?:、|,|，)?(?:[\u4e00-\u9fff]{0,6})(?:减|压|降|升|增|提|扩|缩|优化|调整|精简|下降|缩短|增长)[\u4e00-\u9fff]{0,4}[到至为成]$/u;
/** Before the first figure of several that are dealt out: 案件数分别为, 三类分别达, 数量和金额分别上升. */
const DEALT_OUT = /分别(?:为|是|达到?|有|占|同比|较上年)?(?:上升|增长|下降|增加|减少|提高|提升)?$/u;
/** Between figures of a list. */
const NEXT_FIGURE = /^(?:、|,|，|和|及|以及)$/u;
/** What a clause's list is bounded by. */
const LIST_START = /[,，;；:：。\n（(]/u;
/** The longest list of items that is dealt out. */
const LONGEST_LIST = 120;

/** An item this much longer than the others carries an ending for all. */
const LONGEST_NAME_SURPLUS = 3;

/** The place of each quantity, in the same order. */
export function placeQuantities(text: string, quantities: readonly Quantity[]): QuantityPlace[] {
  const places: QuantityPlace[] = quantities.map(() => ({ side: null, item: null }));
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    if (next === undefined) break;
    const before = text.slice(Math.max(0, quantity.start - 8), quantity.start);
    const between = text.slice(quantity.end, next.start);
    if (FROM.test(before) && CHANGES_TO.test(between)) {
      places[index] = { side: 'before', item: null };
      places[index + 1] = { side: 'after', item: null };
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
  const left = text.slice(Math.max(0, start - LONGEST_LIST), start).replace(DEALT_OUT, '');
  const clause = left.split(LIST_START).at(-1) ?? '';
  const items = clause.split(/、|以及|和|及/u).map((item) => item.trim());
  if (items.length !== last - first + 1 || items.length < 2) return;
  const shared = sharedEnding(items);
  for (const [offset, item] of items.entries()) {
    const isLast = offset === items.length - 1;
    places[first + offset] = { side: null, item: isLast ? item : item + shared };
  }
}

/** 青禾、临溪、云岭受理案件数: what follows the last of several names of one length belongs to each of them. */
function sharedEnding(items: readonly string[]): string {
  const length = items[0]?.length ?? 0;
  const last = items.at(-1) ?? '';
  const isNames = items.slice(0, -1).every((item) => item.length === length);
  return isNames && last.length > length + LONGEST_NAME_SURPLUS ? last.slice(length) : '';
}
