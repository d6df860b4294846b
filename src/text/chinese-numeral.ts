/** Chinese numerals as headings, years and dates write them. */

const DIGITS = new Map<string, number>(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
);
for (const zero of '〇○０0OＯo') DIGITS.set(zero, 0);
DIGITS.set('两', 2);
for (const [at, capital] of [...'壹贰叁肆伍陆柒捌玖'].entries()) DIGITS.set(capital, at + 1);

/**
 * Reads a numeral below one hundred: 九, 十, 十二, 二十, 三十一, 廿一.
 * @returns its value; null when the text is no such numeral
 */
export function readSmallNumeral(text: string): number | null {
  const spelled = text.replace('廿', '二十').replace('卅', '三十').replace('拾', '十');
  const ten = spelled.indexOf('十');
  if (ten < 0) return spelled.length === 1 ? (DIGITS.get(spelled) ?? null) : null;
  const tens = ten === 0 ? 1 : readSmallNumeral(spelled.slice(0, ten));
  const ones = ten === spelled.length - 1 ? 0 : readSmallNumeral(spelled.slice(ten + 1));
  return tens === null || ones === null || tens > 9 || ones > 9 ? null : tens * 10 + ones;
}

/**
 * Reads digits written one by one, as years are: 二〇一九, 二○一一, 2019, ２０１９.
 * @returns the number; null when a character is no digit
 */
export function readDigits(text: string): number | null {
  let value = 0;
  for (const character of text.normalize('NFKC')) {
    const digit = /\d/.test(character) ? Number(character) : DIGITS.get(character);
    if (digit === undefined || character === '两') return null;
    value = value * 10 + digit;
  }
  return text === '' ? null : value;
}
