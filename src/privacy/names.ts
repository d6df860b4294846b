/** Finds names of private persons where they are named as a party: 当事人张三, 李四购地. */
import { anyOf } from '../alternation.ts';
import type { PersonalDataWords } from '../schema/personal-data.ts';
import type { PersonalData } from './personal-data.ts';

/** Frequency of a pair of characters inside words, in occurrences; 0 when it is in none. */
export type PairCount = (left: string, right: string) => number;

/** Given names have one or two characters. */
const GIVEN = String.raw`\p{Script=Han}{1,2}`;

/** What is already hidden: 张某某, 李××. */
const HIDDEN_ALREADY = /[某×xX*]/u;

/** A pair that stands in the word list this often is a word rather than the begin of a name: 安全, 严重; but 张三 and 李白 stand there too. */
const WORD = 5;

/** After a family name that is a common word, any pair of the list is a word: 应急, 万人. */
const RARE_WORD = 0.1;

/** Words of which one may come between a name and a matter: 张三等5人的行政诉讼. */
const LINK = String.raw`(?:等)?(?:[\d一二三四五六七八九十百]+)?(?:人|户|名)?(?:系列)?的?`;

const PUNCTUATION = String.raw`[\s，。；、：！？（）()《》“”"',.;:!?|]`;

/**
 * Prepares the search.
 * @param pairCount tells words from names: 高度 and 方便 begin with family names
 * @returns a function that finds names, in no order; places that two rules find come once
 */
export function createNameFinder(
  words: PersonalDataWords,
  pairCount: PairCount,
): (text: string) => PersonalData[] {
  const name = `(?<surname>${anyOf(words.compoundSurnames)}|[${words.surnames}])(?<given>${GIVEN})`;
  const boundary = `(?:${PUNCTUATION}|$|${anyOf(words.followers)})`;
  const patterns = [
    // A role, a name, and something that ends it: 当事人张三诉…, 村民李四（….
    new RegExp(`(?<=${anyOf(words.roles)}[：:]?)${name}(?=${boundary})`, 'muy'),
    // Something that ends before it, a name, and a matter: 、张三购地, 涉李四等人信访.
    new RegExp(
      `(?<=^|${PUNCTUATION}|${anyOf(words.openers)})${name}(?=${LINK}${anyOf(words.matters)})`,
      'muy',
    ),
  ];
  const office = anyOf(words.offices);
  const officeBefore = new RegExp(`${office}[：:]?$`, 'u');
  const officeAfter = new RegExp(`^(?:原|副|常务副)?${office}`, 'u');

  const isName = (surname: string, given: string): boolean => {
    if (HIDDEN_ALREADY.test(given)) return false;
    const [first = '', second = ''] = given;
    const last = surname.at(-1) ?? '';
    // Two characters of a family name are no chance.
    if (surname.length > 1) return true;
    if (!words.wordSurnames.includes(surname)) return pairCount(last, first) < WORD;
    return pairCount(last, first) < RARE_WORD && pairCount(first, second) < RARE_WORD;
  };

  // Classes of hundreds of characters are slow in a pattern: it is tried where a table says that a name can begin.
  const canBegin = tableOf(words.surnames, ...words.compoundSurnames.map((each) => each.charAt(0)));
  const canStandBefore = tableOf(
    ...[...words.roles, ...words.openers].map((each) => each.slice(-1)),
  );
  const punctuation = new RegExp(PUNCTUATION, 'u');
  for (let unit = 0; unit < canStandBefore.length; unit += 1)
    if (punctuation.test(String.fromCharCode(unit))) canStandBefore[unit] = 1;

  return (text) => {
    const found = new Map<number, PersonalData>();
    const ends = patterns.map(() => 0);
    for (let at = 0; at < text.length; at += 1) {
      if (canBegin[text.charCodeAt(at)] === 0) continue;
      if (at > 0 && canStandBefore[text.charCodeAt(at - 1)] === 0) continue;
      for (const [which, pattern] of patterns.entries()) {
        pattern.lastIndex = at;
        const match = at < (ends[which] ?? 0) ? null : pattern.exec(text);
        if (match === null) continue;
        const { surname = '', given = '' } = match.groups ?? {};
        const end = at + match[0].length;
        const inOffice =
          officeBefore.test(text.slice(Math.max(0, at - 6), at)) ||
          officeAfter.test(text.slice(end, end + 6));
        // A place that is no name may hold the begin of one.
        if (!isName(surname, given) || inOffice) continue;
        const mask = surname + '某'.repeat(given.length);
        found.set(at, { kind: 'name', start: at, end, mask });
        ends[which] = end;
      }
    }
    return [...found.values()];
  };
}

/** A table over UTF-16 units: 1 for those of some texts. */
function tableOf(...texts: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) table[text.charCodeAt(at)] = 1;
  return table;
}
