/** The year of a document as lists show it, and what it rests on. */
import type { NodeOfKind } from '../graph/node-attributes.ts';
import { issueYear } from '../graph/transmission-trees.ts';

/** `stated` by the registry, in the document `number`, or only in the `title`: the year that a plan is for or begins with. */
export type YearBasis = 'stated' | 'number' | 'title';

/** A year with its basis. */
export interface DocumentYear {
  year: number;
  basis: YearBasis;
}

// The first year in a title, of a span too: 2021 in 实施方案（2021－2025年） and 2023 in 2023年工作要点.
const TITLE_YEAR = /(?<!\d)((?:19|20)\d{2})(?:[－—–\-~至]{1,2}(?:19|20)\d{2})?年/u;

/** @returns null when neither registry, number nor title tell */
export function documentYear(node: NodeOfKind<'regulation'>): DocumentYear | null {
  const issued = issueYear(node);
  if (issued !== null) return { year: issued, basis: node.issuedOn === null ? 'number' : 'stated' };
  const [, year] = TITLE_YEAR.exec(node.label) ?? [];
  return year === undefined ? null : { year: Number(year), basis: 'title' };
}
