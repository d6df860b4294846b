/** Counts which provinces, cities and counties a page speaks of: by name, and by the numbers of its documents. */
import { createPhraseMatcher } from '../text/phrase-matcher.ts';
import type { Place, PlaceRegistry } from '../vocabulary/places.ts';

/** How often a page speaks of a place; 0 for one that it does not name. */
export type PlaceMentions = (place: Place) => number;

/** Places as a page speaks of them. */
export interface SpokenPlaces {
  count: PlaceMentions;
  /** Every place with a count above 0. */
  places: readonly Place[];
}

/** Reads what a page speaks of. */
export interface MentionReader {
  read: (page: string) => SpokenPlaces;
}

/** A full name counts so much more than a short one, which may be a person, a road or a dish. */
const FULL_NAME = 3;
const SHORT_NAME = 1;
/** A document number speaks of its issuer as surely as a full name. */
const NUMBER = 3;

/** A document that is named after a place and the one above it is that place's: 《深圳市罗湖区…若干规定》. */
const OWN_TITLE = 3;

/** A rank behind a short name makes it part of a longer one. */
const RANK_AHEAD = /^(?:[省市县区州旗盟镇乡村路]|街道|自治|社区)/u;

/** The year of a document number with its bracket: 〔2016 in 粤府〔2016〕1号. */
const NUMBER_YEAR = /[〔﹝[［【(（]\s?(?:19|20)\d{2}/gu;
/** The characters before it: 粤府. */
const LETTERS = /([\u4e00-\u9fff]{2,10})\s?$/u;
const LONGEST_LETTERS = 11;

/** The end of the name above, or a word of place: 安徽省和县, 在范县. */
const NAME_AHEAD = /[省市州区盟在到赴于]/u;
const CHINESE = /[\u4e00-\u9fff]/u;

/**
 * Whether a name of two characters at `start` is one, and not the end of a phrase as 和县 is in 县委和县政府 and 范县 in
 * 示范县. Longer names always are.
 */
export function isWholeName(text: string, start: number, length: number): boolean {
  const before = text.charAt(start - 1);
  return length > 2 || !CHINESE.test(before) || NAME_AHEAD.test(before);
}

/** Prepares the names of all divisions above the towns once. */
export function createMentionReader(registry: PlaceRegistry): MentionReader {
  const names: string[] = [];
  const named: { places: readonly Place[]; weight: number; isShort: boolean }[] = [];
  const add = (map: ReadonlyMap<string, readonly Place[]>, weight: number) => {
    for (const [name, all] of map) {
      const places = all.filter((place) => place.level !== 'township' && place.level !== 'zone');
      // A name of two characters such as 城区 or 郊区 is a common word as well.
      if (places.length === 0 || name.length < 2 || /^[城郊矿新]区$/u.test(name)) continue;
      names.push(name);
      named.push({ places, weight, isShort: weight === SHORT_NAME });
    }
  };
  add(registry.byName, FULL_NAME);
  add(registry.byShortName, SHORT_NAME);
  const match = createPhraseMatcher(names);
  return {
    read(page) {
      const counts = new Map<Place, number>();
      const credit = (place: Place, weight: number) =>
        counts.set(place, (counts.get(place) ?? 0) + weight);
      for (const { index, start, end } of match(page)) {
        const name = named[index];
        // 龙凤 in 龙凤镇 is another place; 中山 in 中山市 is counted under its full name.
        if (name === undefined) continue;
        if (name.isShort && RANK_AHEAD.test(page.slice(end, end + 2))) continue;
        if (!name.isShort && !isWholeName(page, start, end - start)) continue;
        for (const place of name.places) {
          credit(place, name.weight);
          if (beginsTitle(page, start, place, registry)) credit(place, OWN_TITLE);
        }
      }
      for (const place of numberIssuers(page, registry)) credit(place, NUMBER);
      return { count: (place) => counts.get(place) ?? 0, places: [...counts.keys()] };
    },
  };
}

/** Whether a title begins with the place above and then this one, at `start`. */
function beginsTitle(
  page: string,
  start: number,
  { parent }: Place,
  registry: PlaceRegistry,
): boolean {
  const above = parent === null ? undefined : registry.byCode.get(parent)?.name;
  return above !== undefined && page.startsWith(`《${above}`, start - above.length - 1);
}

/** Places whose document numbers a page holds; a number that begins as several places' do counts for each. */
function numberIssuers(page: string, registry: PlaceRegistry): Place[] {
  const issuers: Place[] = [];
  for (const { index } of page.matchAll(NUMBER_YEAR)) {
    const letters =
      LETTERS.exec(page.slice(Math.max(0, index - LONGEST_LETTERS), index))?.[1] ?? '';
    // The letters run may begin inside the sentence before: 根据粤府.
    for (let at = Math.max(0, letters.length - 6); at < letters.length - 1; at += 1) {
      const prefix = [4, 3, 2, 1]
        .map((length) => letters.slice(at, at + length))
        .find((part) => part.length > 0 && registry.byNumberPrefix.has(part));
      if (prefix === undefined) continue;
      issuers.push(...(registry.byNumberPrefix.get(prefix) ?? []));
      break;
    }
  }
  return issuers;
}
