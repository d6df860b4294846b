/** English names of Chinese places: 彭水苗族土家族自治县 → Pengshui Miao and Tujia Autonomous County. */
import { pinyin } from 'pinyin-pro';
import type { EthnicGroup, PlaceWord } from '../schema/place.ts';

/** What stands at the end of a name, longest first, and its English. */
type Endings = readonly (readonly [string, string])[];

/**
 * Makes the function that says a place name in English.
 *
 * The name is a stem with a rank, between them the peoples of an autonomous place. A stem is spelt in pinyin
 * as one word with an apostrophe before a syllable that begins with a vowel (ISO 7098), unless it has an entry;
 * what is not written in Chinese characters stays as it is (X县 → X County).
 * @param words entries of content/places/english-names.yaml
 * @param ethnicGroups entries of content/places/ethnic-groups.yaml
 */
export function createEnglishNames(
  words: readonly PlaceWord[],
  ethnicGroups: readonly EthnicGroup[],
): (name: string) => string {
  const as = (kind: PlaceWord['as']) =>
    words.filter((word) => word.as === kind).map(({ zh, en }) => [zh, en] as const);
  const wholes = new Map(as('whole'));
  const stems = new Map(as('stem'));
  const ranks = longestFirst(as('rank'));
  const peoples = longestFirst(ethnicGroups.map(({ zh, en }) => [zh, en] as const));
  const readings = longestFirst(as('reading'));
  const known = new Map<string, string>();

  const say = (name: string): string => {
    const whole = wholes.get(name) ?? stems.get(name);
    if (whole !== undefined) return whole;
    const rank = endingOf(name, ranks);
    if (rank === null) return spell(name, readings);
    let stem = name.slice(0, -rank[0].length);
    const found: string[] = [];
    for (let people = endingOf(stem, peoples); people !== null; people = endingOf(stem, peoples)) {
      if (stems.has(stem)) break;
      if (!rank[0].startsWith('自治') && !people[0].endsWith('族')) break;
      stem = stem.slice(0, -people[0].length);
      found.unshift(people[1]);
    }
    const isEthnicTownship = found.length > 0 && rank[0] === '乡';
    return [
      stems.get(stem) ?? spell(stem, readings),
      listed(found),
      isEthnicTownship ? `Ethnic ${rank[1]}` : rank[1],
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const english = say(name);
    known.set(name, english);
    return english;
  };
}

function longestFirst(entries: Endings): Endings {
  return [...entries].sort(([a], [b]) => b.length - a.length);
}

/** The longest ending that leaves something before it. */
function endingOf(name: string, endings: Endings): Endings[number] | null {
  return endings.find(([zh]) => name.length > zh.length && name.endsWith(zh)) ?? null;
}

/** `Miao`, `Miao and Tujia`, `Miao, Yao and Dai`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** A stem in pinyin: 西安 → Xi'an. */
function spell(stem: string, readings: Endings): string {
  const syllables = pinyin(stem, { toneType: 'none', type: 'array', nonZh: 'spaced' });
  const characters = [...stem];
  let word = '';
  for (let at = 0; at < characters.length;) {
    const rest = characters.slice(at).join('');
    const reading = readings.find(([zh]) => rest.startsWith(zh));
    const next = reading?.[1].split(' ') ?? [syllables[at] ?? ''];
    for (const syllable of next)
      word += word !== '' && /^[aeo]/u.test(syllable) ? `'${syllable}` : syllable;
    at += next.length;
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
