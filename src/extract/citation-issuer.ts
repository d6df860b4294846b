/** Reads the issuer that stands in front of a title: 国务院《…》, 县委办公室、县政府办公室关于《…》. */
import type { IssuerWords } from '../schema/document-grammar.ts';
import type { Citation } from './citation.ts';
import { firstFrom, type VerbCue } from './cue-words.ts';
import { createEndingLookup } from './word-endings.ts';

/** Longest stretch in front of a title that is read. */
const MAX_ISSUER = 30;
/** Between issuer and title: 国务院[新修订的]《…》. */
const TAIL =
  /(?:关于|印发的|出台的|制定的|颁布的|发布的|下发的|新?修订的|新?修订|新颁布的|新出台的|的|最新|新)+$/u;
/** In front of an issuer, left over from the verb. */
const HEAD = /^(?:了|好|和|及|与|以及|并|对|以|等|在|将|把|、|\s)+/u;
const LAST_PHRASE = /[^\p{Script=Han}A-Za-z\s、×]([\p{Script=Han}A-Za-z\s、×]*)$/u;

/** 县人大常委会审议通过《…》: a people's congress in front of the verb that passes its own decision. */
const PASSED_BY =
  /([\p{Script=Han}]{1,12}?(?:人大|人大常委会|人民代表大会|人民代表大会常务委员会))(?:会议)?(?:审议|表决|讨论)?(?:通过|作出)(?:了)?$/u;

function assemblyBefore(words: string): string | null {
  const last = LAST_PHRASE.exec(words)?.[1] ?? words;
  // 提请县人大常委会, 经市人大: what leads to the assembly is no part of its name.
  return PASSED_BY.exec(last)?.[1]?.replace(/^(?:提请|经|报|由)+/u, '') ?? null;
}

/** Readers for the given words. */
export function createIssuerReader(words: IssuerWords) {
  const levels = words.levels.flatMap((level) => level.words);
  const ending = createEndingLookup(
    [...words.central, ...words.bodies, ...levels].map((word) => [word, true] as const),
  );
  const levelWords = new Set(levels);

  return { issuerBefore, namesIssuer };

  /** Whether words between two titles name the issuer of the second. */
  function namesIssuer(phrase: string): boolean {
    return ending(phrase.replace(TAIL, '')) !== null;
  }

  /**
   * The issuer in front of a citation, blanks left out; null when there is none.
   * @param floor end of the citation before, where reading stops
   */
  function issuerBefore(
    text: string,
    citation: Citation,
    floor: number,
    verbs: readonly VerbCue[],
  ): string | null {
    const from = Math.max(
      0,
      citation.start - MAX_ISSUER,
      floor,
      lastVerbEnd(text, citation, verbs),
    );
    const stretch = text.slice(from, citation.start);
    if (stretch === '') return assemblyBefore(text.slice(Math.max(0, from - MAX_ISSUER), from));
    const phrase = LAST_PHRASE.exec(stretch)?.[1] ?? stretch;
    const tail = TAIL.exec(phrase)?.[0] ?? '';
    const issuer = phrase
      .slice(0, phrase.length - tail.length)
      .replace(HEAD, '')
      .replace(/\s+/gu, '');
    if (issuer === '' || ending(issuer) === null) return null;
    // 落实市新修订的《…》: who revised it is not who issued it when only a level is named.
    return levelWords.has(issuer) && /修订|颁布|出台/u.test(tail) ? null : issuer;
  }

  function lastVerbEnd(text: string, citation: Citation, verbs: readonly VerbCue[]): number {
    for (let index = firstFrom(verbs, citation.start) - 1; index >= 0; index -= 1) {
      const verb = verbs[index];
      if (verb === undefined || verb.end < citation.start - MAX_ISSUER) return 0;
      const about = text.slice(verb.start, verb.end) === '关于';
      if (!verb.attributive && !about && verb.end <= citation.start) return verb.end;
    }
    return 0;
  }
}
