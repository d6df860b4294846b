/** The names under which a report speaks of its own place and of those above it. */
import type { Jurisdiction } from '../schema/extraction.ts';

/** A name and the place that it means. */
export interface PlaceName {
  name: string;
  /** From the province down. */
  region: readonly string[];
}

/** What a report may call its place and the places above it. */
export interface OwnPlace {
  path: readonly string[];
  masked: boolean;
  /** Longest first. */
  names: readonly PlaceName[];
  /** One-character words for levels above the place's own: 省, 市; an act of 市政府 is then a superior's. */
  superiorLevels: ReadonlySet<string>;
  /** Level word → the place of that level: 市 → 青山省/青禾市. */
  byLevelWord: ReadonlyMap<string, readonly string[]>;
}

/** The names of peoples inside those of autonomous places, a closed official list: 布依族苗族自治州. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各';
const ETHNIC = new RegExp(
  `(?:(?:${PEOPLES})族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|(?<!内)蒙古)+(?=自治)`,
  'u',
);
// What names of places end with: 青禾[县], 临溪[街道办事处].
const LEVEL_SUFFIX =
  /(?:经济技术开发区|高新技术产业开发区|经济开发区|开发区|高新区|自治区|自治州|自治县|自治旗|特别行政区|地区|街道办事处|街道|新区|省|市|州|盟|县|区|旗|镇|乡|苏木)$/u;
// A level at the beginning: [市]政府, but not 市场监管局.
const OTHER_LEVEL = /^(?:省|自治|市(?!场|监)|州|盟|县|区|旗|镇|乡|街道|新区|开发区)/u;
const LEVEL_WORDS = [
  '省',
  '自治区',
  '市',
  '州',
  '盟',
  '地区',
  '县',
  '区',
  '旗',
  '镇',
  '乡',
  '街道',
];

/** Prepares the names of one report's jurisdiction. */
export function describeOwnPlace(jurisdiction: Jurisdiction): OwnPlace {
  const { path, masked, level } = jurisdiction;
  const names = new Map<string, readonly string[]>();
  const forms = path.map((name) => spellings(name));
  // 青禾县, 云岭市青禾县, 青山省青禾县, 青山省云岭市青禾县 …: any of the places above, in their order.
  const chains: string[][] = [];
  for (const [depth, own] of forms.entries()) {
    const uppers = chains.flat();
    const chain = own.flatMap((form) => [form, ...uppers.map((upper) => upper + form)]);
    chains.push(chain);
    for (const name of chain) names.set(name, path.slice(0, depth + 1));
  }
  const byLevelWord = new Map<string, readonly string[]>();
  for (let depth = 0; depth < path.length; depth += 1) {
    const word = levelWord(path[depth] ?? '');
    // The lowest place of a level is the one that the report means by 市 or 区.
    if (word !== null) byLevelWord.set(word, path.slice(0, depth + 1));
  }
  const own = levelWord(path.at(-1) ?? '');
  const superior = LEVEL_WORDS.slice(0, firstIndexOfLevel(level)).filter((word) => word !== own);
  return {
    path,
    masked,
    names: [...names]
      .map(([name, region]) => ({ name, region }))
      .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1)),
    superiorLevels: new Set(superior),
    byLevelWord,
  };
}

/** How many of LEVEL_WORDS lie above a level. */
function firstIndexOfLevel(level: Jurisdiction['level']): number {
  switch (level) {
    case 'national':
    case 'province':
      return 0;
    case 'city':
      return 2;
    case 'county':
    case 'zone':
      return 6;
    case 'township':
      return 9;
  }
}

/** 青禾市 → 市; 临溪街道 → 街道; null for a name without a level. */
function levelWord(name: string): string | null {
  if (/自治区$/u.test(name)) return '自治区';
  if (/(?:自治州|州)$/u.test(name)) return '州';
  if (/街道(?:办事处)?$/u.test(name)) return '街道';
  if (/地区$/u.test(name)) return '地区';
  return LEVEL_WORDS.find((word) => name.endsWith(word)) ?? null;
}

/** Full name, name without its ethnic part, name without its level: 青禾苗族自治县, 青禾自治县, 青禾县, 青禾. */
function spellings(name: string): string[] {
  const plain = name.replace(ETHNIC, '');
  const core = plain.replace(LEVEL_SUFFIX, '');
  const forms = [name, plain];
  if (/自治州$/u.test(plain)) forms.push(`${core}州`);
  if (/开发区$|高新区$|新区$/u.test(name) && core.length >= 2)
    forms.push(`${core}区`, `${core}开发区`, `${core}高新区`, '开发区');
  if (core.length >= 2) forms.push(core);
  return [...new Set(forms)].filter((form) => form.length >= 2);
}

/** The place that a title begins with, and the rest behind it; null when it begins with no name of these places. */
export function splitPlacePrefix(
  title: string,
  place: OwnPlace,
): { region: readonly string[]; rest: string } | null {
  for (const { name, region } of place.names) {
    if (!title.startsWith(name) || title.length <= name.length + 1) continue;
    const rest = title.slice(name.length);
    // 云岭区 is not 云岭市, although 云岭 may stand for it.
    if (!LEVEL_SUFFIX.test(name) && OTHER_LEVEL.test(rest)) continue;
    return { region, rest };
  }
  return null;
}
