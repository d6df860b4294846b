/** How a query fits an English name: word by word, each from its beginning, so that pinyin initials do not hit amid words. */

/** `same` words, words that `follow` one another in the name, or words `scattered` over it, with the letters beyond them. */
export interface EnglishFit {
  how: 'same' | 'following' | 'scattered';
  distance: number;
}

// A run of letters and digits, apostrophes dropped before: Xi'an → xian.
const WORD = /[\p{L}\p{N}]+/gu;
const APOSTROPHES = /['’]/gu;

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(APOSTROPHES, '').match(WORD) ?? [];
}

/**
 * Compares a query with an English name.
 * @returns null unless every word of the query begins a word of the name
 */
export function fitEnglish(name: string, query: string): EnglishFit | null {
  const named = wordsOf(name);
  const asked = wordsOf(query);
  if (asked.length === 0) return null;
  const [whole, part] = [named.join(' '), asked.join(' ')];
  if (whole === part) return { how: 'same', distance: 0 };
  const at = ` ${whole}`.indexOf(` ${part}`);
  const distance = whole.length - part.length;
  if (at !== -1) return { how: 'following', distance: distance + (at === 0 ? 0 : 1) };
  return asked.every((word) => named.some((other) => other.startsWith(word)))
    ? { how: 'scattered', distance }
    : null;
}
