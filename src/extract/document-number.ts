/** Finds document numbers (文号), orders (令) and announcements (公告) and repairs damaged ones. */
import { anyOf } from '../alternation.ts';
import type { NumberPrefixes } from '../schema/document-grammar.ts';

/** A number in the text; offsets in UTF-16 units. */
export interface DocumentNumber {
  start: number;
  end: number;
  /** Letters in front of the year, or the issuer of an order. */
  prefix: string;
  /** Canonical spelling, `青府办函〔2016〕68号` or `青禾县人民政府令第39号`; null when year or serial are lost. */
  value: string | null;
  kind: 'number' | 'order';
  /** X in place of letters or digits: kept as it is, equal to no other number. */
  masked: boolean;
}

/** How far before 号 a number can begin. */
const WINDOW = 56;

const HAN = '\\p{Script=Han}';
const OPEN = '[〔\\[［【﹝(（{]';
const CLOSE = '[〕\\]］】﹞)）}]';
const SERIAL = '[\\dXx×*]{1,5}';
const COUNT = '\\d{1,4}(?:-\\d{1,3})?|[一二三四五六七八九十百〇○零]{1,6}';

/** Each pattern ends at 号; groups: 1 letters, then year and serial as named. Samples are made up. */
const PATTERNS = {
  /** 青府办函〔2016〕68号  青府办函 [2016] 第68 号  惠政法字[X]43号 */
  whole: new RegExp(
    `([\\p{Script=Han}A-Za-z×]{1,20})\\s*${OPEN}\\s*(\\d{4}|[XxＸ×*]{1,4})\\s*年?\\s*${CLOSE}\\s*第?\\s*(${SERIAL}(?:-\\d{1,3})?)\\s*号$`,
    'u',
  ),
  /** 青府办函〔201668号: the right bracket is lost */
  openOnly: new RegExp(`(${HAN}{1,20})\\s*${OPEN}\\s*(\\d{5,9})\\s*号$`, 'u'),
  /** 青府办函2016〕68号: the left bracket is lost */
  closeOnly: new RegExp(`(${HAN}{1,20})\\s*(\\d{4})\\s*${CLOSE}\\s*第?\\s*(\\d{1,5})\\s*号$`, 'u'),
  /** 青府办函201668号: both are lost */
  bare: new RegExp(`(${HAN}{2,20})\\s*(\\d{5,9})\\s*号$`, 'u'),
  /** 青府办函〔〕68号: the year is lost */
  noYear: new RegExp(`(${HAN}{1,20})\\s*${OPEN}\\s*${CLOSE}\\s*第?\\s*(\\d{1,5})\\s*号$`, 'u'),
  /** …号）和〔2018〕118号, right behind another number: its letters are left out; captures the whole, year and serial */
  elided: new RegExp(
    `^\\s*[)）]?\\s*(?:和|及|与|以及|、|，|,)\\s*(${OPEN}\\s*((?:19|20)\\d\\d)\\s*${CLOSE}\\s*(\\d{1,5})\\s*号)$`,
    'u',
  ),
  /** 青府办字第68号  （青府办发68号）: never had a year; without 第 only in brackets, and no case number 青行初字第68号 */
  yearless: new RegExp(
    `(?:(?<![)）〕\\]号])(${HAN}{1,20}(?<![初终再执民刑行赔])字)\\s*第|(?<=[（(]\\s*)(${HAN}{2,12}[发函字规]))\\s*(\\d{1,4})\\s*号$`,
    'u',
  ),
  /** 农业部令2016年第5号  青政办2016年第68号 */
  yearSerial: new RegExp(`(${HAN}{2,24})\\s*((?:19|20)\\d\\d)年?\\s*第\\s*(\\d{1,4})\\s*号$`, 'u'),
  /** 国务院令第711号  主席令第七十号  省政府令185号  人大常委会公告(第56号) */
  order: new RegExp(`(${HAN}{1,30}?(?:令|公告))\\s*[(（〔\\[]?\\s*第?\\s*(${COUNT})\\s*号$`, 'u'),
  /** 市政府第232号令: the 令 follows */
  orderBehind: new RegExp(`(${HAN}{2,30}?)\\s*第?\\s*(${COUNT})\\s*号$`, 'u'),
};

/** A finder for the given words. */
export function createNumberFinder(words: NumberPrefixes): (text: string) => DocumentNumber[] {
  const trim = createPrefixTrimmer(words);
  const endings = new Set(words.endings);
  const endsLikePrefix = (prefix: string) =>
    endings.has(prefix.slice(-1)) || endings.has(prefix.slice(-2));

  return (text) => {
    const numbers: DocumentNumber[] = [];
    let before = 0;
    for (let at = text.indexOf('号'); at !== -1; at = text.indexOf('号', at + 1)) {
      if (!/[\dXx×*一二三四五六七八九十百〇○零\s]/u.test(text.charAt(at - 1))) continue;
      const from = Math.max(before, at - WINDOW, text.lastIndexOf('\n', at) + 1);
      const found = readNumber(text, from, at + 1) ?? readElided(text, numbers.at(-1), at + 1);
      if (found === null) continue;
      numbers.push(found);
      before = found.end;
    }
    return numbers;
  };

  /** 国办发〔2018〕115号和〔2018〕118号: the second has the letters of the first. */
  function readElided(
    text: string,
    previous: DocumentNumber | undefined,
    end: number,
  ): DocumentNumber | null {
    if (previous === undefined || previous.kind !== 'number' || end - previous.end > WINDOW)
      return null;
    const match = PATTERNS.elided.exec(text.slice(previous.end, end));
    if (match === null) return null;
    const [, stated = '', year = '', serial = ''] = match;
    const { prefix } = previous;
    return at(end, stated.length, prefix, `${prefix}〔${year}〕${serial}号`, false);
  }

  function readNumber(text: string, from: number, end: number): DocumentNumber | null {
    const stretch = text.slice(from, end);
    const whole = PATTERNS.whole.exec(stretch);
    if (whole) {
      const [, letters = '', year = '', serial = ''] = whole;
      const prefix = trim(letters);
      if (prefix === '') return null;
      const masked = /[Xx×*Ｘ]/u.test(year + serial + prefix);
      const value = `${prefix}〔${year.toUpperCase()}〕${serial.replace(/^0+(?=\d)/u, '')}号`;
      return at(
        end,
        stretch.length - whole.index - (letters.length - prefix.length),
        prefix,
        value,
        masked,
      );
    }
    for (const pattern of [PATTERNS.openOnly, PATTERNS.bare] as const) {
      const match = pattern.exec(stretch);
      if (!match) continue;
      const [, letters = '', digits = ''] = match;
      const prefix = trim(letters);
      if (prefix === '' || (pattern === PATTERNS.bare && !endsLikePrefix(prefix))) continue;
      const length = stretch.length - match.index - (letters.length - prefix.length);
      return at(end, length, prefix, splitYear(prefix, digits), false);
    }
    const closeOnly = PATTERNS.closeOnly.exec(stretch);
    if (closeOnly) {
      const [, letters = '', year = '', serial = ''] = closeOnly;
      const prefix = trim(letters);
      const length = stretch.length - closeOnly.index - (letters.length - prefix.length);
      if (prefix !== '') return at(end, length, prefix, `${prefix}〔${year}〕${serial}号`, false);
    }
    const noYear = PATTERNS.noYear.exec(stretch);
    if (noYear) {
      const prefix = trim(noYear[1] ?? '');
      const length = stretch.length - noYear.index - ((noYear[1] ?? '').length - prefix.length);
      if (prefix !== '') return at(end, length, prefix, null, false);
    }
    return (
      readOrder(text, stretch, end) ?? readYearSerial(stretch, end) ?? readYearless(stretch, end)
    );
  }

  function readYearless(stretch: string, end: number): DocumentNumber | null {
    const match = PATTERNS.yearless.exec(stretch);
    if (!match) return null;
    const [, counted = '', bracketed = '', serial = ''] = match;
    const letters = counted + bracketed;
    const prefix = trim(letters);
    if (prefix.length < 2) return null;
    const length = stretch.length - match.index - (letters.length - prefix.length);
    return at(end, length, prefix, `${prefix}${counted === '' ? '' : '第'}${serial}号`, false);
  }

  function readOrder(text: string, stretch: string, end: number): DocumentNumber | null {
    const behind = text.charAt(end) === '令';
    const match = (behind ? PATTERNS.orderBehind : PATTERNS.order).exec(stretch);
    if (!match) return null;
    const [, letters = '', serial = ''] = match;
    const prefix = trim(letters.replace(/第$/u, '')) + (behind ? '令' : '');
    if (prefix.length < 3) return null;
    let stop = behind ? end + 1 : end;
    const bracket = /[(（〔[]\s*第?\s*\S{1,6}\s*号$/u.test(match[0]);
    if (bracket && /[)）〕\]]/u.test(text.charAt(stop))) stop += 1;
    const start =
      end - (stretch.length - match.index) + (letters.length - prefix.length + (behind ? 1 : 0));
    return {
      start,
      end: stop,
      prefix,
      value: `${prefix}第${serial}号`,
      kind: 'order',
      masked: false,
    };
  }

  function readYearSerial(stretch: string, end: number): DocumentNumber | null {
    const match = PATTERNS.yearSerial.exec(stretch);
    if (!match) return null;
    const [, letters = '', year = '', serial = ''] = match;
    const prefix = trim(letters);
    if (!/(?:令|公告)$/u.test(prefix) && !endsLikePrefix(prefix)) return null;
    const start = end - (stretch.length - match.index) + (letters.length - prefix.length);
    const value = /(?:令|公告)$/u.test(prefix)
      ? `${prefix}${year}年第${serial}号`
      : `${prefix}〔${year}〕${serial}号`;
    return { start, end, prefix, value, kind: 'order', masked: false };
  }

  function at(
    end: number,
    length: number,
    prefix: string,
    value: string | null,
    masked: boolean,
  ): DocumentNumber {
    return { start: end - length, end, prefix, value, kind: 'number', masked };
  }
}

/** `201465` → 2014 and 65; null when no year comes first or no serial is left. */
function splitYear(prefix: string, digits: string): string | null {
  const year = Number(digits.slice(0, 4));
  const serial = digits.slice(4);
  if (year < 1980 || year > 2035 || serial === '' || serial.startsWith('0')) return null;
  return `${prefix}〔${year}〕${serial}号`;
}

/** Cuts off what runs into the letters from the sentence before: 根据, 和, a body's name. */
function createPrefixTrimmer(words: NumberPrefixes): (letters: string) => string {
  const before = anyOf(words.before);
  const lead = new RegExp(`^.*${before}(?=.)`, 'u');
  const whole = new RegExp(`^${before}$`, 'u');
  return (letters) => {
    // 国务院令 and 人民政府令 are whole although 国务院 and 人民政府 also end in front of a prefix.
    if (/(?:令|公告)$/u.test(letters)) return trimOrder(letters);
    const rest = letters.replace(lead, '');
    return whole.test(rest) ? '' : rest;
  };
}

/** The issuer of an order without the words in front of it: 根据国务院令 → 国务院令. */
function trimOrder(letters: string): string {
  return letters.replace(
    /^.*(?:根据|按照|依据|依照|落实|执行|关于|以|和|及|与|见|的)(?=.{2})/u,
    '',
  );
}

/** Names of the reporting place's levels, for orders that name the issuer by level alone. */
export interface OrderContext {
  province: string | null;
  city: string | null;
  county: string | null;
}

/**
 * The full name of an order's issuer: 省政府令第185号 → 青山省人民政府令第185号,
 * 省十二届人大常委会公告 → …第十二届人民代表大会常务委员会公告.
 */
export function completeOrder(value: string, context: OrderContext): string {
  const names: Record<string, string | null> = {
    省: context.province,
    自治区: context.province,
    市: context.city,
    县: context.county,
    区: context.county,
  };
  return value
    .replace(/^中华人民共和国(?=国务院|主席)/u, '')
    .replace(/^国令/u, '国务院令')
    .replace(
      /^(省|自治区|市|县|区)(?=人民政府|政府|第?[一二三四五六七八九十]+届|人大|人民代表大会)/u,
      (level) => names[level] ?? level,
    )
    .replace(/(省|自治区|市|县|区)政府令/u, '$1人民政府令')
    .replace(/(省|自治区|市|县|区)(?=[一二三四五六七八九十]+届)/u, '$1第')
    .replace(/届人大常委会/u, '届人民代表大会常务委员会')
    .replace(/(省|自治区|市)人大常委会/u, '$1人民代表大会常务委员会')
    .replace(/\s+/gu, '');
}

/** A number for comparison: widths, brackets and blanks made alike, Chinese numerals of an order as digits. */
export function numberKey(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\s〔〕[\]()【】﹝﹞第]/gu, '')
    .replace(
      /([一二三四五六七八九十百〇○零]+)号$/u,
      (_, numeral: string) => `${parseNumeral(numeral)}号`,
    )
    .toLowerCase();
}

const DIGITS = '〇一二三四五六七八九';

/** A Chinese numeral below a thousand; 二〇一 digit by digit too. */
function parseNumeral(numeral: string): number {
  const plain = numeral.replace(/[○零]/gu, '〇');
  if (!/[十百]/u.test(plain))
    return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''));
  let value = 0;
  let digit = 0;
  for (const sign of plain) {
    if (sign === '百') value += (digit || 1) * 100;
    else if (sign === '十') value += (digit || 1) * 10;
    else if (sign !== '〇') digit = DIGITS.indexOf(sign);
    if (sign === '百' || sign === '十') digit = 0;
  }
  return value + digit;
}
