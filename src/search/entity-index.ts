/** Exact search over named things: jurisdictions, regulations, practices and indicators by name, alias, number or pinyin initials. */
import { compareText } from '../errors.ts';
import { fitEnglish } from './english-fit.ts';
import { toSearchForm, toSearchTerms } from './search-form.ts';

export type EntityKind = 'jurisdiction' | 'regulation' | 'practice' | 'indicator';

/** One named thing as the browser gets it. */
export interface Entity {
  kind: EntityKind;
  /** Site path without base, e.g. `regulations/fzzf-gangyao-2015-2020/`. */
  path: string;
  label: string;
  /** English name; null for a document without one. */
  labelEn: string | null;
  /** What tells it from its namesakes: document number, full place path, domain. */
  note: string;
  /** The note of a place in English; null where the note is of no language. */
  noteEn: string | null;
  /** Other names and document numbers. */
  names: string[];
  /** First letters of the label's pinyin, e.g. `xzfy` for 行政复议. */
  initials: string;
  /** Reports that speak of it. */
  reports: number;
}

/** A hit: the entity and how well it fits; lower is better. */
export interface EntityHit {
  entity: Entity;
  rank: number;
  /** Among equals of a rank: letters that the name has beyond the query, and pieces that the query falls into. */
  distance: number;
}

/** How a name can fit a query, best first; in the last one, several names of an entity fit together. */
const RANKS = { label: 0, name: 1, part: 2, initials: 3, pieces: 4, names: 5 } as const;
type Fit = Pick<EntityHit, 'rank' | 'distance'>;

/**
 * Finds entities by exact words.
 * @param entities all entities
 * @param query what a person typed, in any bracket style, width and case
 * @param limit most hits returned
 * @returns best first; among names that fit alike a doubling of the reports that speak of it weighs as much as a letter
 */
export function searchEntities(
  entities: readonly Entity[],
  query: string,
  limit: number,
): EntityHit[] {
  const form = toSearchForm(query);
  if (form === '') return [];
  const terms = toSearchTerms(query);
  const hits: EntityHit[] = [];
  for (const entity of entities) {
    const fit = fitOf(entity, query, form, terms);
    if (fit !== null) hits.push({ entity, ...fit });
  }
  return hits.sort(compareHits).slice(0, limit);
}

function compareHits(a: EntityHit, b: EntityHit): number {
  return (
    a.rank - b.rank ||
    weigh(a) - weigh(b) ||
    a.entity.label.length - b.entity.label.length ||
    compareText(a.entity.path, b.entity.path)
  );
}

const weigh = ({ entity, distance }: EntityHit): number => distance - Math.log2(1 + entity.reports);

function fitOf(entity: Entity, query: string, form: string, terms: readonly string[]): Fit | null {
  const label = toSearchForm(entity.label);
  if (label === form) return { rank: RANKS.label, distance: 0 };
  const names = entity.names.map(toSearchForm);
  const english = entity.labelEn === null ? null : fitEnglish(entity.labelEn, query);
  if (names.includes(form) || english?.how === 'same') return { rank: RANKS.name, distance: 0 };
  const parts = [label, ...names].map((name) => excess(name, form)).filter((each) => each !== null);
  if (english?.how === 'following') parts.push(english.distance);
  if (parts.length > 0) return { rank: RANKS.part, distance: Math.min(...parts) };
  // Two letters at least: a single one would fit a twentieth of all names.
  const initials = /^[a-z]{2,}$/u.test(form) ? excess(entity.initials, form) : null;
  if (initials !== null) return { rank: RANKS.initials, distance: initials };
  const best = [label, ...names]
    .map((name) => piecesBeyond(name, terms))
    .filter((each) => each !== null);
  if (english?.how === 'scattered') best.push(english.distance);
  if (best.length > 0) return { rank: RANKS.pieces, distance: Math.min(...best) };
  const together = piecesBeyond([label, ...names, toSearchForm(entity.note)].join('\n'), terms);
  return together === null ? null : { rank: RANKS.names, distance: together };
}

/** Letters that a name has beyond a part of it, one more when the part does not begin it; null when it is no part. */
function excess(name: string, part: string): number | null {
  const at = name.indexOf(part);
  return at === -1 ? null : name.length - part.length + (at === 0 ? 0 : 1);
}

/** Pieces that all terms fall into within a text, and letters that it has beyond them; null when it lacks something. */
function piecesBeyond(text: string, terms: readonly string[]): number | null {
  let distance = text.length;
  for (const term of terms) {
    const pieces = countPieces(term, text);
    if (pieces === null) return null;
    distance += pieces - term.length;
  }
  return distance;
}

/** Words that join names and may be left out: 双公示的行政许可和行政处罚. */
const JOINING = new Set(['的', '和', '与', '及']);

/**
 * How many stretches of at least two characters a term falls into that all stand in a text, in any order, each taken as long as possible: 一公开双随机 falls into two of 双随机一公开.
 * @returns null when something of the term is not there
 */
function countPieces(term: string, text: string): number | null {
  const shortest = Math.min(2, term.length);
  let pieces = 0;
  for (let at = 0; at < term.length;) {
    let end = term.length;
    while (end - at >= shortest && !text.includes(term.slice(at, end))) end -= 1;
    if (end - at >= shortest) {
      pieces += 1;
      at = end;
    } else if (JOINING.has(term.charAt(at))) at += 1;
    else return null;
  }
  return pieces;
}
