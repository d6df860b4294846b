/** Finds all citations of one report: titles in 《》, bare names, described documents, numbers, and what binds them. */
import type {
  DocumentGenres,
  DocumentNames,
  IssuerWords,
  NumberPrefixes,
  RelationWords,
} from '../schema/document-grammar.ts';
import { createPhraseMatcher } from '../text/phrase-matcher.ts';
import { bindAliases, findAliasPhrases } from './alias-definition.ts';
import { createBareNameFinder, type RegistryName } from './bare-name.ts';
import { bindNumbers, citeByNumber } from './bind-numbers.ts';
import { findBracketedTitles, type BracketedTitle } from './bracketed-title.ts';
import { newCitation, type AliasDefinition, type Citation, type CitationList } from './citation.ts';
import { createIssuerReader } from './citation-issuer.ts';
import { groupCitations } from './citation-list.ts';
import { createCueFinder, firstFrom, type Cues } from './cue-words.ts';
import { createDescribedFinder } from './described-document.ts';
import { createNumberFinder, type DocumentNumber } from './document-number.ts';
import type { OwnPlace } from './own-place.ts';
import { inOrder, longestOfOverlapping, outside, type Stretch } from './spans.ts';
import { displayTitle, withoutState } from './title.ts';
import { createEndingLookup } from './word-endings.ts';

/** The cue words that finding citations needs. */
export interface CitationGrammar {
  'document-genres': DocumentGenres;
  'document-names': DocumentNames;
  'number-prefixes': NumberPrefixes;
  'issuer-words': IssuerWords;
  relations: RelationWords;
}

/** Everything that one text says about documents. */
export interface FoundCitations {
  /** In order of the text, free of overlaps. */
  citations: readonly Citation[];
  /** In order; together they hold every citation once. */
  lists: readonly CitationList[];
  aliases: readonly AliasDefinition[];
  /** The number of the text itself: alone on a line above the first sentence, or labelled there; null when there is none. */
  headNumber: DocumentNumber | null;
  /** Verbs and modality outside titles. */
  cues: Cues;
}

/** 及其实施细则, with or without brackets in between: a second document of a law or regulation. */
const COMPANION =
  /^(?:[（(][^（）()\n]{0,40}[)）])?(?:及其?|和其|以及其)(?:相关|配套)?(实施条例|实施细则|实施办法|实施意见|实施规定)/u;
/** Longest stretch behind a title in which its companion is looked for. */
const COMPANION_REACH = 60;

/**
 * Prepares all finders once; the result takes one text with the names of its place.
 * @param registry the names that count without 《》
 */
export function createCitationFinder(
  grammar: CitationGrammar,
  registry: readonly RegistryName[],
): (text: string, place: OwnPlace) => FoundCitations {
  const { bodies, central, levels } = grammar['issuer-words'];
  const genreEnd = createGenreEnd(grammar['document-genres']);
  const findNumbers = createNumberFinder(grammar['number-prefixes']);
  const findCues = createCueFinder(grammar.relations);
  const findBareNames = createBareNameFinder(registry, grammar['document-names']);
  const findCompounds = createPhraseMatcher(
    grammar['document-names'].compounds.map(({ phrase }) => phrase),
  );
  const findDescribed = createDescribedFinder(grammar['document-genres'].unbracketed, [
    ...bodies,
    ...central,
    ...levels.flatMap(({ words }) => words),
  ]);
  const { issuerBefore, namesIssuer } = createIssuerReader(grammar['issuer-words']);

  return (text, place) => {
    const phrases = findAliasPhrases(text);
    const numbers = findNumbers(text);
    // The 《》 of a definition is the name that it gives, not a citation.
    const brackets = outside(findBracketedTitles(text, genreEnd), phrases);
    const bracketed = brackets.map((title) => readTitle(text, title, numbers));
    const everywhere = findCues(text);
    const cues = {
      verbs: outside(everywhere.verbs, bracketed),
      modality: outside(everywhere.modality, bracketed),
    };
    const described = nameAll(text, findDescribed(text, cues.verbs, place), 'described');
    const titles = withNested(bracketed, described);
    const unbracketed = outside(
      longestOfOverlapping([
        ...nameAll(text, [...findBareNames(text), ...findCompounds(text)], 'bare'),
        ...described,
      ]),
      inOrder([...titles, ...phrases]),
    );
    const named = withCompanions(text, inOrder([...titles, ...unbracketed]));
    bindNumbers(text, named, numbers);
    const citations = inOrder([...named, ...citeByNumber(text, numbers, named, cues.verbs)]);
    for (const [index, citation] of citations.entries())
      citation.issuer = issuerBefore(text, citation, citations[index - 1]?.end ?? 0, cues.verbs);
    const lists = groupCitations(text, citations, cues.verbs, namesIssuer);
    const aliases = bindAliases(text, phrases, citations, membersByIndex(lists));
    return { citations, lists, aliases, headNumber: headNumberOf(text, numbers), cues };
  };
}

/** What a page puts in front of the number of its document: 文 号：, [ 发文字号 ], 发文字号 |. */
const NUMBER_LABEL = /(?:发\s*文\s*字\s*号|(?:发\s*布\s*)?文\s*号)\s*[：:|｜\]】]?\s*$/u;

function headNumberOf(text: string, numbers: readonly DocumentNumber[]): DocumentNumber | null {
  const stop = text.indexOf('。');
  const [first] = numbers;
  if (first === undefined || (stop !== -1 && first.start > stop)) return null;
  const lineStart = text.lastIndexOf('\n', first.start) + 1;
  if (NUMBER_LABEL.test(text.slice(lineStart, first.start))) return first;
  const lineEnd = text.indexOf('\n', first.end);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  return line.trim() === text.slice(first.start, first.end) ? first : null;
}

function readTitle(
  text: string,
  title: BracketedTitle,
  numbers: readonly DocumentNumber[],
): Citation {
  const inside = numbers[firstFrom(numbers, title.start)];
  const number = inside !== undefined && inside.end < title.end ? inside : null;
  const raw = text.slice(title.innerStart, title.innerEnd);
  const shown = number === null ? raw : withoutNumber(raw, number, title.innerStart);
  const form = title.closed ? 'bracketed' : 'unclosed';
  return {
    ...newCitation(title.start, title.end, form, displayTitle(shown)),
    nested: title.nested.map(({ start, end }) => displayTitle(text.slice(start + 1, end - 1))),
    number,
  };
}

/**
 * Titles that stand inside a described document, 关于落实《…》的通知, become nested in it.
 * @returns the titles that stand by themselves
 */
function withNested(titles: readonly Citation[], described: readonly Citation[]): Citation[] {
  return titles.filter((title) => {
    const outer = described[firstFrom(described, title.start) - 1];
    if (outer === undefined || outer.end < title.end) return true;
    outer.nested = [...outer.nested, title.title];
    return false;
  });
}

/** 《关于…的通知（青府〔2016〕1号）》: the title without its number and the brackets around it. */
function withoutNumber(raw: string, number: DocumentNumber, offset: number): string {
  const before = raw.slice(0, number.start - offset).replace(/[（(]\s*$/u, '');
  const after = raw.slice(number.end - offset).replace(/^\s*[)）]/u, '');
  return before + after;
}

function nameAll(
  text: string,
  stretches: readonly Stretch[],
  form: 'bare' | 'described',
): Citation[] {
  return stretches.map(({ start, end }) =>
    newCitation(start, end, form, displayTitle(text.slice(start, end))),
  );
}

/** Adds the second document of 《…》及其实施细则 behind the first. */
function withCompanions(text: string, citations: readonly Citation[]): Citation[] {
  return citations.flatMap((citation, index) => {
    const match = COMPANION.exec(text.slice(citation.end, citation.end + COMPANION_REACH));
    if (match === null || citation.form === 'described') return [citation];
    const [all, word = ''] = match;
    const end = citation.end + all.length;
    if ((citations[index + 1]?.start ?? Infinity) < end) return [citation];
    return [
      citation,
      newCitation(end - word.length, end, 'companion', withoutState(citation.title) + word),
    ];
  });
}

/** For the index of a citation, the indexes of all that share its list. */
function membersByIndex(lists: readonly CitationList[]): (citation: number) => readonly number[] {
  const members: (readonly number[])[] = [];
  for (const list of lists) {
    const first = members.length;
    const indexes = list.members.map((_, offset) => first + offset);
    for (let count = indexes.length; count > 0; count -= 1) members.push(indexes);
  }
  return (citation) => members[citation] ?? [citation];
}

/** The end of the last genre word in a stretch, with the year range behind it; 0 when there is none. */
function createGenreEnd(genres: DocumentGenres): (stretch: string) => number {
  const words = genres.genres.flatMap((genre) => genre.words).filter((word) => word.length >= 2);
  const longest = Math.max(...words.map((word) => word.length));
  const endsWithGenre = createEndingLookup(words.map((word) => [word, true] as const));
  return (stretch) => {
    for (let end = stretch.length; end >= 4; end -= 1)
      if (endsWithGenre(stretch.slice(Math.max(0, end - longest), end)) !== null)
        return end + (TITLE_TAIL.exec(stretch.slice(end))?.[0].length ?? 0);
    return 0;
  };
}

/** Behind the genre word of a title never closed: （试行）, (2021-2025年), 2016-2020年. */
const TITLE_TAIL = /^\s*(?:[（(][^（）()]{1,16}[)）]|20\d\d\s*[-—–－]{1,2}\s*20\d\d\s*年?)/u;
