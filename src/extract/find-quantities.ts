/** Text → every number with a unit, in reading order, whatever it means. */
import type { Qualifier } from '../schema/extraction.ts';
import type { QuantityContexts, Units } from '../schema/quantity-grammar.ts';
import { powerOf, readChineseNumeral, readFigures, readPercentage } from './numeral.ts';
import type { NumberForm, Quantity } from './quantity.ts';
import { createUnitMatcher, type UnitMatch, type UnitMatcher } from './unit-matcher.ts';

/**
 * What may begin a quantity. Figures: thousands parted by commas or blanks (`1,234`, `33 939`), decimals (`97.84`,
 * `５．３`), fractions (`1/4`). Chinese: 百分之九十五, 三分之二; or a run of numerals (二十四). Masks: `X件`, `**宗`, `__次`.
 */
const NUMBER =
  /(?<![0-9０-９/.年])(?<dividend>[1-9]\d?)\/(?<divisor>[1-9]\d?)(?![0-9０-９/.])|(?<figures>(?<=[、，,和及为至到长是]\s?)[-－−](?=[0-9０-９]+(?:[.．][0-9０-９]+)?[%％])[0-9０-９]+(?:[.．][0-9０-９]+)?|[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9]{1,3}(?: [0-9]{3})+(?![0-9])|[0-9０-９]+(?:[.．][0-9０-９]+)?)|百分之(?<percent>[0-9０-９]+(?:[.．][0-9０-９]+)?|[零〇一二三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)|(?<whole>[二三四五六七八九十百]+)分之(?<part>[一二三四五六七八九十]+)|(?<chinese>[零〇一二两三四五六七八九十百千万亿]+)|(?<mask>[XxＸｘ×*＊]{1,4}|_{1,6})/gu;

/** Multipliers and 余, 多 behind figures, in either order: 万余, 多万, 亿; the 多 of `1.5多元解纷` is none. */
const MULTIPLIERS =
  /(?<inside>[余来几]|多(?!元[化解调共参治纠主]))?(?<powers>[十百千万亿]*)(?<behind>[余来几]|多(?!元[化解调共参治纠主]))? ?\n?/uy;

/** A year of the calendar, which is no number of years. */
const CALENDAR_YEAR = /^(?:19|20)\d{2}$/u;

/** What joins two ends of a range: `5~10万`, `1-2部`, 30至50人. */
const RANGE = /(?:[-‐–—~～－]|至|到)(?<to>[0-9０-９]+(?:[.．][0-9０-９]+)?)/uy;

/** Before a number: it is part of a code, a slogan or a date (`A4`, `1+4`, `3·15`, `7×24`, `110/120`). */
const CODE_BEFORE = /[A-Za-zＡ-Ｚａ-ｚ0-9０-９.．·•+＋×xX*/№#-]/u;

/** Before `1/4`: it is a share and no date or page. */
const SHARE_BEFORE = /占|达|超过|不足|至少|的$|近$|约$/u;

/** Behind a number: it is part of a code or a slogan too. */
const CODE_AFTER = /[A-Za-zＡ-Ｚ0-9０-９+＋×·•/]/u;

/** Before a figure with a unit: others dealt out with it, whose unit it is too (`分别为12、34和56件`). */
const DEALT_BEFORE =
  /分别[^0-9０-９,，;；。\n]{0,8}(?<numbers>(?:[0-9]+(?:\.[0-9]+)?(?:、|和|与|及|以及))+)$/u;
/** One of them. */
const DEALT_NUMBER = /[0-9]+(?:\.[0-9]+)?/gu;
/** How far back they are looked for. */
const DEALT_REACH = 60;

/** A number that got lost: two blanks between a word and a unit that ends its clause (`受理纠纷  宗。`). */
const LOST_NUMBER = /(?<=[\u4e00-\u9fff]) {1,2}(?=[\u4e00-\u9fff（(]{1,4}[,，;；。、)）\n])/gu;

/** Words between a qualifier and a number are few: `至少应由2名` has two characters between. */
const AHEAD_REACH = 8;

/** Prepares units and qualifying words; the result reads one text at a time and takes time in proportion to it. */
export function createQuantityFinder(
  units: Units,
  contexts: QuantityContexts,
): (text: string) => Quantity[] {
  const matchUnit = createUnitMatcher(units);
  const reader: NumberReader = {
    matchUnit,
    rate: impliedUnit(units, '%'),
    money: impliedUnit(units, '元'),
    isMoney: (clause) => contexts.moneyWords.some((word) => clause.includes(word)),
  };
  return (text) => {
    const found: Quantity[] = [];
    let from = 0;
    NUMBER.lastIndex = 0;
    for (let match = NUMBER.exec(text); match !== null; match = NUMBER.exec(text)) {
      const start = match.index;
      const number = readNumber(text, start, match, reader);
      if (number === null) continue;
      const quantity = qualify(text, start, number, contexts, from);
      found.push(
        ...dealtBefore(text, start, match.groups?.figures ?? '', quantity, from),
        quantity,
      );
      from = quantity.end;
      NUMBER.lastIndex = quantity.end;
    }
    for (const match of text.matchAll(LOST_NUMBER)) {
      const at = match.index + match[0].length;
      const unit = matchUnit(text, at);
      if (unit === null || unit.unit.kind !== 'countable') continue;
      const unitEnd = at + unit.written.length;
      if (!/[,，;；。、)）\n]/u.test(text.charAt(unitEnd))) continue;
      const number = { value: null, form: 'empty' as const, unit, unitEnd, qualifier: null };
      found.push(qualify(text, match.index, number, contexts, match.index));
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

interface NumberReader {
  matchUnit: UnitMatcher;
  /** The unit that 百分之 implies. */
  rate: UnitMatch | null;
  /** The unit that 讨薪8.2亿 leaves out. */
  money: UnitMatch | null;
  isMoney: (clause: string) => boolean;
}

function impliedUnit(units: Units, name: string): UnitMatch | null {
  const unit = units.find((each) => each.unit === name);
  return unit === undefined ? null : { unit, written: '' };
}

interface ReadNumber {
  value: number | null;
  form: NumberForm;
  unit: UnitMatch;
  unitEnd: number;
  /** What the number itself says: 余 makes it more, a range at least its lower end. */
  qualifier: Qualifier | null;
}

function readNumber(
  text: string,
  start: number,
  match: RegExpExecArray,
  { matchUnit, rate, money, isMoney }: NumberReader,
): ReadNumber | null {
  const { figures, percent, whole, part, chinese, mask, dividend, divisor } = match.groups ?? {};
  const end = start + match[0].length;
  const before = text.charAt(start - 1);
  if (dividend !== undefined) {
    const share = Number(dividend) / Number(divisor);
    const isShare = share < 1 && SHARE_BEFORE.test(text.slice(Math.max(0, start - 6), start));
    if (rate === null || !isShare) return null;
    const value = Math.round(share * 10_000) / 100;
    return { value, form: 'figures', unit: rate, unitEnd: end, qualifier: null };
  }
  if (percent !== undefined || (whole !== undefined && part !== undefined)) {
    const value = percent === undefined ? readShare(whole, part) : readPercentage(percent);
    if (value === null || rate === null) return null;
    return { value, form: 'chinese', unit: rate, unitEnd: end, qualifier: null };
  }
  if (mask !== undefined) {
    if (/[A-Za-z0-9./_]/u.test(before)) return null;
    const unit = matchUnit(text, text.charAt(end) === ' ' ? end + 1 : end);
    if (unit?.unit.kind !== 'countable') return null;
    const unitEnd = text.indexOf(unit.written, end) + unit.written.length;
    return { value: null, form: 'masked', unit, unitEnd, qualifier: null };
  }
  if (chinese !== undefined) return readChinese(text, start, chinese, matchUnit);
  if (figures === undefined || CODE_BEFORE.test(before)) return null;
  RANGE.lastIndex = end;
  const range = RANGE.exec(text);
  const numberEnd = range === null ? end : RANGE.lastIndex;
  if (CODE_AFTER.test(text.charAt(numberEnd))) return null;
  MULTIPLIERS.lastIndex = numberEnd;
  const { inside, powers = '', behind } = MULTIPLIERS.exec(text)?.groups ?? {};
  const unitStart = MULTIPLIERS.lastIndex;
  const leavesOut = /[万亿]$/u.test(powers) && /^[,，;；。、)）\n]?$/u.test(text.charAt(unitStart));
  const isSum = leavesOut && isMoney(text.slice(Math.max(0, start - AHEAD_REACH), start));
  const unit = isSum ? money : matchUnit(text, unitStart);
  if (unit === null) return null;
  const unitEnd = unitStart + unit.written.length;
  const isEdition = /[（(]/u.test(before) && /[)）]/u.test(text.charAt(unitEnd));
  if ((unit.unit.unit === '年' || isEdition) && CALENDAR_YEAR.test(figures)) return null;
  return {
    value: readFigures(figures, powerOf(powers)),
    form: 'figures',
    unit,
    unitEnd,
    qualifier: inside || behind ? 'over' : range === null ? null : 'at-least',
  };
}

/** A fraction as a percentage with two decimals: 三分之一 is 33.33. */
function readShare(whole = '', part = ''): number | null {
  const divisor = readChineseNumeral(whole);
  const dividend = readChineseNumeral(part);
  return divisor === null || dividend === null
    ? null
    : Math.round((dividend / divisor) * 10_000) / 100;
}

function readChinese(
  text: string,
  start: number,
  numeral: string,
  matchUnit: UnitMatcher,
): ReadNumber | null {
  if (numeral === '一' || text.charAt(start - 1) === '几') return null;
  MULTIPLIERS.lastIndex = start + numeral.length;
  const { inside, powers = '', behind } = MULTIPLIERS.exec(text)?.groups ?? {};
  const unitStart = MULTIPLIERS.lastIndex;
  const unit = matchUnit(text, unitStart);
  if (unit === null) return null;
  const approximate = inside !== undefined || behind !== undefined;
  // 百余份 and 千余人 leave out the 一; 百姓 and 千家 count nothing.
  const spelled = approximate && /^[百千万亿]/u.test(numeral) ? `一${numeral}` : numeral;
  const value = readChineseNumeral(spelled);
  if (value === null || value < 2) return null;
  return {
    value: value * 10 ** powerOf(powers),
    form: 'chinese',
    unit,
    unitEnd: unitStart + unit.written.length,
    qualifier: approximate ? 'over' : null,
  };
}

/**
 * The figures before `start` that share the unit, and 万 or 亿, of the one that stands there.
 * @param figures of that one, as written
 * @param from where the figure before them ends
 */
function dealtBefore(
  text: string,
  start: number,
  figures: string,
  last: Quantity,
  from: number,
): Quantity[] {
  if (last.form !== 'figures' || last.value === null) return [];
  const reach = Math.max(from, start - DEALT_REACH);
  const numbers = DEALT_BEFORE.exec(text.slice(reach, start))?.groups?.numbers;
  if (numbers === undefined) return [];
  const written = readFigures(figures, 0);
  const power = written === 0 ? 0 : Math.round(Math.log10(last.value / written));
  return [...numbers.matchAll(DEALT_NUMBER)].map((number) => {
    const at = start - numbers.length + number.index;
    const end = at + number[0].length;
    const value = readFigures(number[0], power);
    const place = { start: at, end, numberStart: at, unitEnd: end };
    return { ...last, ...place, value, qualifier: 'exact' };
  });
}

/** Takes in the qualifying words around a number, not reaching back over `from`. */
function qualify(
  text: string,
  numberStart: number,
  number: ReadNumber,
  contexts: QuantityContexts,
  from: number,
): Quantity {
  const { unitEnd } = number;
  const left = text.slice(Math.max(from, numberStart - AHEAD_REACH), numberStart);
  const before = wordBefore(left, contexts);
  const after = contexts.after
    .flatMap(({ qualifier, words }) => words.map((word) => ({ qualifier, word })))
    .filter(({ word }) => text.startsWith(word, unitEnd))
    .sort((a, b) => b.word.length - a.word.length)[0];
  const isLimit = after?.word !== '内' || number.unit.unit.kind === 'duration';
  const behind = isLimit ? after : undefined;
  return {
    start: numberStart - (before?.length ?? 0),
    end: unitEnd + (behind?.word.length ?? 0),
    numberStart,
    unitEnd,
    value: number.value,
    unit: number.unit.unit.unit,
    kind: number.unit.unit.kind,
    qualifier:
      behind?.qualifier ??
      before?.qualifier ??
      number.qualifier ??
      wordAhead(left, contexts) ??
      'exact',
    form: number.form,
  };
}

function wordBefore(left: string, contexts: QuantityContexts) {
  const filler = contexts.fillers.find((word) => left.endsWith(word)) ?? '';
  for (const cut of filler === '' ? [0] : [0, filler.length]) {
    const rest = left.slice(0, left.length - cut);
    if (contexts.notQualifiers.some((word) => rest.endsWith(word))) continue;
    for (const { qualifier, words } of contexts.before)
      for (const word of words)
        if (rest.endsWith(word)) return { qualifier, length: word.length + cut };
  }
  return null;
}

function wordAhead(left: string, contexts: QuantityContexts): Qualifier | null {
  const clause = left.slice(
    Math.max(...[...',，;；。:：、('].map((mark) => left.lastIndexOf(mark))) + 1,
  );
  for (const { qualifier, words } of contexts.ahead)
    if (words.some((word) => saysAhead(clause, word, contexts))) return qualifier;
  return null;
}

/** 最多跑一次事项1348项: a word that opens an idiom says nothing of the number. */
function saysAhead(clause: string, word: string, { idioms }: QuantityContexts): boolean {
  for (let at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1))
    if (!idioms.some((idiom) => clause.startsWith(idiom, at))) return true;
  return false;
}
