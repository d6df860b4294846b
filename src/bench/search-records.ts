/** Ways to feed the text of reports to a search index, compared by `npm run bench -- --search`. */
import { toSearchForm } from '../search/search-form.ts';
import { segmentWords } from '../search/search-words.ts';

/** One way. */
export interface SearchFeed {
  name: string;
  /** As the table has it. */
  what: string;
  /** Language that Pagefind is told; it segments Chinese itself and takes blanks for English. */
  language: string;
  /** What is handed over: the built pages, or a record for each report or passage. */
  units: 'pages' | 'reports' | 'passages';
  /** The words of a text, as the index divides it; null where Pagefind divides. */
  words: ((text: string) => string[]) | null;
}

/** Every Chinese character a word of its own; Latin words and numbers whole. */
export function singleCharacters(text: string): string[] {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** All that are compared. */
export const SEARCH_FEEDS: readonly SearchFeed[] = [
  {
    name: 'pages',
    what: 'built pages, divided by Pagefind',
    language: 'zh-cn',
    units: 'pages',
    words: null,
  },
  {
    name: 'records',
    what: 'a record per report, divided by Pagefind',
    language: 'zh-cn',
    units: 'reports',
    words: null,
  },
  {
    name: 'words',
    what: 'a record per report, divided by Intl.Segmenter',
    language: 'en',
    units: 'reports',
    words: segmentWords,
  },
  {
    name: 'passages',
    what: 'a record per 1,000 characters, divided by Intl.Segmenter',
    language: 'en',
    units: 'passages',
    words: segmentWords,
  },
  {
    name: 'characters',
    what: 'a record per report, single characters',
    language: 'en',
    units: 'reports',
    words: singleCharacters,
  },
];

/**
 * Share of the true pairs of term and text that an index of words finds, which asks for all words of the term.
 * @param terms those that stand in no text count for nothing
 */
export function recallOf(
  terms: readonly string[],
  texts: readonly string[],
  words: (text: string) => string[],
): number {
  const sets = texts.map((text) => ({ form: toSearchForm(text), words: new Set(words(text)) }));
  let pairs = 0;
  let found = 0;
  for (const term of terms) {
    const asked = words(term).filter((word) => toSearchForm(word) !== '');
    for (const { form, words: held } of sets) {
      if (!form.includes(toSearchForm(term))) continue;
      pairs += 1;
      if (asked.every((word) => held.has(word))) found += 1;
    }
  }
  return pairs === 0 ? 0 : found / pairs;
}
