/** The form in which names and queries are compared: marks, blanks, width and case do not count. */

/** Brackets, quotes, blanks, dashes, dots and list commas: 双随机、一公开 → 双随机一公开, 中发〔2015〕36号 → 中发201536号. */
const MARKS =
  /[\s《》〈〉<>「」『』“”"'‘’()（）[\]［］【】〔〕﹝﹞、,，。.;；:：·・•\-—–－~～_/|]+/gu;

/** A name or query without marks, in NFKC and lower case. */
export function toSearchForm(text: string): string {
  return text.normalize('NFKC').replace(MARKS, '').toLowerCase();
}

/** The parts of a query that blanks divide, each in search form, empty ones left out. */
export function toSearchTerms(query: string): string[] {
  return query
    .split(/\s+/u)
    .map(toSearchForm)
    .filter((term) => term !== '');
}
