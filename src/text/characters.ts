/** Character hygiene: line ends, kinds of blanks, wide figures and letters, invisible and broken characters. */
import { applyEdits, editsOf, type MappedText } from './edits.ts';

/** Blanks of every width, no-break ones and tabs. Each becomes one plain blank. */
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Line ends of other systems and page breaks that take one unit each. A lone `\r` is old Macintosh's. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]|\r(?!\n)/gu;

/** What shows nothing: control characters, zero-width marks, text direction marks, byte order marks, soft hyphens. */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff]+|\r(?=\n)/gu;

/** Figures and letters as wide as Chinese characters: `２０１７年`, `ＰＰＰ`, and the point in `２７．３％`. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ]|(?<=[0-9０-９])．(?=[0-9０-９])/gu;

/** Small forms of marks: `﹪`, `﹐`, `﹙`. */
const SMALL = /[\ufe50-\ufe52\ufe54-\ufe66\ufe68-\ufe6b]/gu;

/** Radicals and doubles of Chinese characters, which some PDF files give for the characters: `⼀⼈⻄`, `行` of the compatibility block. */
const DOUBLES = /[\u2e80-\u2fd5\uf900-\ufa6d]/gu;

/** Characters of radicals that no table of Unicode gives, and simplified forms of those that it gives the traditional one of. */
const RADICALS = new Map(
  Array.from(
    '⺎兀⺒巳⺓幺⺗心⺟母⺠民⺫目⺬示⺮竹⺰纟⺸羊⺼月⻁虎⻃西⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⼾户⾒见⾙贝⾞车⾧长⾨门⾱韦⾴页⾵风⾶飞⾺马⿂鱼⿃鸟⿄卤⿆麦⿈黄⿑齐⿒齿⿓龙⿔龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character] as const,
  ),
);

/** A letter that text recognition took for a digit, inside a number of nothing else: `2O19年`, `1l6件`, `3O.5%`. */
const MISREAD = /(?<![A-Za-z\d.])\d[\d.]*[OoIl][\dOoIl.]*(?![A-Za-z])/gu;

/** What a wide character of ASCII lies behind its plain one, in UTF-16. */
const WIDE_BY = 0xfee0;

/**
 * A point or half-width stop that ends a Chinese sentence: `备案率100%.组织清理`, `受教育群众30余万人.` at the end of a line.
 * Not behind the number of a heading: `一.总体情况`.
 */
const NARROW_STOP =
  /(?<![^\S\n]|^[^\S\n]*[（(]?[一二三四五六七八九十]{1,3})(?<=[\p{Script=Han}）)〕\]》”"%％])[.．｡](?=[^\S\n]*(?:[\p{Script=Han}“"《（(]|\d|$))/gmu;

/** Fewer points between words are abbreviations or slips. */
const FEWEST_STOPS = 5;

/** Whether sentences end in points: more of them do than in 。 */
function endsInPoints(text: string): boolean {
  const points = text.match(NARROW_STOP)?.length ?? 0;
  return points >= FEWEST_STOPS && points > text.split('。').length - 1;
}

/**
 * Gives a text plain blanks, figures, Latin letters and Chinese characters, `\n` as the only line end, 。 where its sentences end in points, and
 * nothing invisible; lone surrogates become U+FFFD.
 */
export function cleanCharacters(source: MappedText): MappedText {
  const plain = source.text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(BLANKS, ' ')
    .replace(SMALL, (mark) => mark.normalize('NFKC'))
    .replace(DOUBLES, (double) => RADICALS.get(double) ?? double.normalize('NFKC'))
    .replace(MISREAD, (number) => number.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1'))
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_BY));
  const text = endsInPoints(plain) ? plain.replace(NARROW_STOP, '。') : plain;
  return applyEdits(
    { text, map: source.map },
    editsOf(text, INVISIBLE, () => ''),
  );
}
