/** Finds documents that running text names without 《》: 制定了青禾县档案管理实施方案, 按照县司法局关于…的通知. */
import type { DocumentGenres } from '../schema/document-grammar.ts';
import { createPhraseMatcher } from '../text/phrase-matcher.ts';
import { firstFrom, type VerbCue } from './cue-words.ts';
import type { OwnPlace } from './own-place.ts';
import type { Stretch } from './spans.ts';
import { RANGE_BEHIND } from './title.ts';
import { createEndingLookup } from './word-endings.ts';

/** Longest name that is looked for. */
const MAX_NAME = 60;
/** The same for 关于…的…, which may hold a title in 《》. */
const MAX_ABOUT = 90;
const SENTENCE_MARK = /[，,。；;：:！!？?\n]/u;
const SEGMENT_END = /[，,。；;：:！!？?\n《》]/u;
/** Particles and pronouns between a verb and a name: 制定了, 制定本局…. */
const LEAD =
  /^(?:了|好|完善|并|本局|我局|本镇|我镇|我县|我市|我区|本县|本市|本区|本级|本单位|一份|一部|\s)+/u;
/** What no name holds: 的, 具体, 年度 without its year. */
const UNNAMED = /[的等其]|相关|有关|具体|(?<!\d年?)年度/u;
const LIST_JOINT = /以及|[和及与、]/gu;
/** 中央和省法治政府建设实施纲要 names one document of each. */
const SEVERAL_ISSUERS =
  /^(?:中央|国家|部|自治区|省|市|州)(?:[、和与及](?:自治区|省|市|州|县|区|旗))+(?!政府)/u;
/** A year in front makes a plan or a list of tasks a document of its own: 2017年依法行政工作要点. */
const YEAR_LEAD = /^20\d\d\s*年/u;
/** A title ends and the next item of its list begins. */
const BEHIND_TITLE = /^》(?:以及|[和及与、])/u;
/** What a sentence begins behind, within a paragraph. */
const SENTENCE_START = /^[。；;！!？?]$/u;
/** The shortest name without a verb in front, before its genre word: 青禾小米品牌[管理办法]. */
const SHORTEST_OWN = 6;
/** A masked place: X县, XX 镇, 某市. */
const MASKED_PLACE = /^(?:[Xx×]{1,2}|某)\s*[省市县区镇乡]/u;

/** A finder for the given words. */
export function createDescribedFinder(
  words: DocumentGenres['unbracketed'],
  bodies: readonly string[],
): (text: string, verbs: readonly VerbCue[], place: OwnPlace) => Stretch[] {
  const strong = new Set(words.strong);
  const made = new Set(words.made);
  const making = new Set(words.making);
  const weak = new Set(words.weak);
  const about = new Set(words.about);
  const genres = [...new Set([...words.strong, ...words.made, ...words.weak, ...words.about])];
  const match = createPhraseMatcher(genres);
  const followed = new Set(words.verbs);
  const issuerEnd = createEndingLookup(bodies.map((body) => [body, true] as const));

  return (text, verbs, place) => {
    const found: Stretch[] = [];
    for (const hit of longestPerEnd(match(text))) {
      const genre = genres[hit.index] ?? '';
      if (!mayEnd(text, hit.end)) continue;
      const last = found.at(-1);
      const from =
        (about.has(genre) ? aboutStart(text, verbs, hit.start) : null) ??
        namedStart(text, verbs, place, hit.start, genre);
      if (from === null) continue;
      const start = behindQuote(text, from, hit.end);
      const end = hit.end + (RANGE_BEHIND.exec(text.slice(hit.end, hit.end + 20))?.[0].length ?? 0);
      if (last === undefined || start >= last.end) found.push({ start, end });
      else if (start === last.start && !endsAlike(text, last.end, genre)) last.end = end;
    }
    return found;
  };

  function mayEnd(text: string, end: number): boolean {
    const behind = text.slice(end, end + 6);
    // 地方标准《…》 only says what kind of document the title is of.
    if (behind.startsWith('《')) return false;
    if (behind === '' || !/^[\p{Script=Han}\w]/u.test(behind)) return true;
    return words.followers.some((word) => behind.startsWith(word));
  }

  /** 权力清单、责任清单管理制度 is one name, 学法制度、考勤制度 are two. */
  function endsAlike(text: string, end: number, genre: string): boolean {
    return (
      text.slice(end - genre.length, end) === genre ||
      (genre.length === 2 && text.slice(end - 2, end) === genre)
    );
  }

  /** 按照[县司法局]关于…的通知: the name begins with the issuer, and a verb stands before it. */
  function aboutStart(text: string, verbs: readonly VerbCue[], genreStart: number): number | null {
    if (text.charAt(genreStart - 1) !== '的') return null;
    const lowest = Math.max(0, genreStart - MAX_ABOUT);
    const at = text.lastIndexOf('关于', genreStart);
    if (at < lowest || genreStart - at < 6 || SENTENCE_MARK.test(text.slice(at, genreStart)))
      return null;
    const verb = lastMakingVerb(text, verbs, segmentStart(text, at), at);
    if (verb === null) return null;
    const start = verb.end + (LEAD.exec(text.slice(verb.end, at))?.[0].length ?? 0);
    const issuer = text.slice(start, at);
    return issuer === '' || issuerEnd(issuer) !== null ? start : null;
  }

  /** 制定了…实施方案: everything between the verb and the genre word is the name. */
  function namedStart(
    text: string,
    verbs: readonly VerbCue[],
    place: OwnPlace,
    genreStart: number,
    genre: string,
  ): number | null {
    const segment = segmentStart(text, genreStart);
    const verb = lastMakingVerb(text, verbs, segment, genreStart);
    if (verb === null)
      return strong.has(genre) ? listedStart(text, place, segment, genreStart, genre) : null;
    const lead = LEAD.exec(text.slice(verb.end, genreStart))?.[0].length ?? 0;
    const start = lastListed(text, verb.end + lead, genreStart, place);
    const name = text.slice(start, genreStart);
    const compact = name.replace(/\s/gu, '');
    if (compact.length < 2 || UNNAMED.test(compact)) return null;
    if (SEVERAL_ISSUERS.test(compact)) return null;
    if (words.generic.some((word) => compact.startsWith(word))) return null;
    const hasPlace =
      MASKED_PLACE.test(name) ||
      place.names.some((known) => known.name.length >= 2 && compact.startsWith(known.name));
    if (hasPlace) return start;
    if (compact.includes('、')) return null;
    const enough =
      strong.has(genre) || (made.has(genre) && making.has(text.slice(verb.start, verb.end)));
    if (enough) return compact.length >= 4 ? start : null;
    return weak.has(genre) && YEAR_LEAD.test(name) && compact.length >= 7 ? start : null;
  }

  /**
   * 落实《甲方案》和青禾县2024年法治建设工作要点: behind a title in the same list; 。青禾小米品牌管理办法，组织专家论证: or alone at the
   * beginning of a sentence. Either needs a name of the place itself in front.
   */
  function listedStart(
    text: string,
    place: OwnPlace,
    segment: number,
    genreStart: number,
    genre: string,
  ): number | null {
    const joint = BEHIND_TITLE.exec(text.slice(Math.max(0, segment - 1), genreStart));
    const isAlone =
      SENTENCE_START.test(text.charAt(segment - 1)) &&
      /[，,]/u.test(text.charAt(genreStart + genre.length));
    if (joint === null && !isAlone) return null;
    const start = joint === null ? segment : segment - 1 + joint[0].length;
    const name = text.slice(start, genreStart);
    const isOwn = place.names.some(
      (known) => known.name.length >= 2 && name.startsWith(known.name),
    );
    return isOwn && !UNNAMED.test(name) && name.length >= SHORTEST_OWN ? start : null;
  }

  /** In 落实甲纲要和青禾县方案 the name begins behind the joint, since a place name begins there. */
  function lastListed(text: string, start: number, end: number, place: OwnPlace): number {
    let found = start;
    for (const joint of text.slice(start, end).matchAll(LIST_JOINT)) {
      const behind = start + joint.index + joint[0].length;
      if (place.names.some(({ name }) => text.startsWith(name, behind))) found = behind;
    }
    return found;
  }

  function lastMakingVerb(
    text: string,
    verbs: readonly VerbCue[],
    segment: number,
    before: number,
  ): VerbCue | null {
    for (let index = firstFrom(verbs, before) - 1; index >= 0; index -= 1) {
      const verb = verbs[index];
      if (verb === undefined || verb.start < segment) return null;
      if (verb.end <= before && followed.has(text.slice(verb.start, verb.end))) return verb;
    }
    return null;
  }
}

/** 落实“2023年法治青禾建设要点”: marks around a whole name are no part of it, those around its first words are: “八五”普法工作要点. */
function behindQuote(text: string, start: number, end: number): number {
  const isQuoted = text.charAt(start) === '“' && !text.slice(start, end).includes('”');
  return isQuoted ? start + 1 : start;
}

/** Of the matches with the same end, the longest; 实施方案 rather than 方案. */
function longestPerEnd<T extends { end: number }>(matches: readonly T[]): T[] {
  return matches.filter((match, index) => matches[index - 1]?.end !== match.end);
}

function segmentStart(text: string, offset: number): number {
  const lowest = Math.max(0, offset - MAX_NAME);
  let at = offset;
  while (at > lowest && !SEGMENT_END.test(text.charAt(at - 1))) at -= 1;
  return at;
}
