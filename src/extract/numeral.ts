/** Reads numbers as reports write them: figures with 万 and 亿, Chinese numerals, parts of a hundred. */

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('〇', 0).set('两', 2);

const SMALL_POWERS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
]);
const LARGE_POWERS = new Map([
  ['万', 4],
  ['亿', 8],
]);

/**
 * Reads a whole Chinese numeral: 二十四, 一百零五, 两千三百万, 十.
 * @returns its value; null when the text is no well-formed numeral (三四, 十三五, 二〇一九)
 */
export function readChineseNumeral(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  let sawZero = false;
  for (const character of text) {
    const value = DIGITS.get(character);
    const small = SMALL_POWERS.get(character);
    const large = LARGE_POWERS.get(character);
    if (value === 0) {
      if (digit !== null || (section === 0 && total === 0)) return null;
      sawZero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (small !== undefined) {
      if (small >= lowest || (digit === null && small !== 1)) return null;
      section += (digit ?? 1) * 10 ** small;
      digit = null;
      lowest = small;
    } else if (large !== undefined) {
      const counted = section + (digit ?? 0);
      if (counted === 0) return null;
      total = large === 4 ? total + counted * 10_000 : (total + counted) * 100_000_000;
      section = 0;
      digit = null;
      lowest = Number.POSITIVE_INFINITY;
    } else {
      return null;
    }
  }
  if (digit === null) return section + total > 0 ? section + total : null;
  // 两千三 means 2300: a digit right behind a power counts the next lower power.
  const spoken = !sawZero && lowest !== Number.POSITIVE_INFINITY && lowest > 1;
  return total + section + digit * (spoken ? 10 ** (lowest - 1) : 1);
}

/**
 * Reads figures with an optional multiplier, exactly: `4,513.423` and 4 give 45134230.
 * @param figures digits of any width, thousands parted by commas or blanks, one decimal point
 * @param power power of ten that the multiplier stands for
 */
export function readFigures(figures: string, power: number): number {
  const plain = figures.normalize('NFKC').replace(/[,\s]/gu, '').replace('−', '-');
  return Number(`${plain}e${power}`);
}

/** The power of ten of a run of multipliers: 万 is 4, 百万 is 6, none is 0. */
export function powerOf(multipliers: string): number {
  let power = 0;
  for (const character of multipliers)
    power += SMALL_POWERS.get(character) ?? LARGE_POWERS.get(character) ?? 0;
  return power;
}

/**
 * Reads what stands behind 百分之: 百, 九十八点五, 95.4.
 * @returns the percentage; null when it is no number
 */
export function readPercentage(text: string): number | null {
  if (text === '百') return 100;
  if (/^[\d０-９]/u.test(text)) return readFigures(text, 0);
  const [whole = '', decimals] = text.split('点');
  const value = readChineseNumeral(whole) ?? (whole === '零' ? 0 : null);
  if (value === null || decimals === undefined) return value;
  const digits = [...decimals].map((digit) => DIGITS.get(digit));
  return digits.length === 0 || digits.includes(undefined)
    ? null
    : Number(`${value}.${digits.join('')}`);
}
