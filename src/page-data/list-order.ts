/** Order of a list as a reader chooses it; runs in the browser. */
import { compareText } from '../errors.ts';

/** An order that a reader can choose. */
export interface ListOrder {
  /** Empty for the list's own order; else the name of a sort key, behind `-` for the largest first. */
  value: string;
  label: string;
}

/** What a row is sorted by, by name of the key; null where it is not stated. */
export type SortKeys = Readonly<Record<string, string | number | null>>;

/** Numbers stand as text of this length, so that they sort as text does. */
const DIGITS = 6;

/** A sort key as the text that stands in the page. @param value a whole number from 0, or a text such as an ISO date */
export const sortText = (value: string | number): string =>
  typeof value === 'number' ? String(value).padStart(DIGITS, '0') : value;

/**
 * Puts rows in an order; those without the key come last, equal ones stay as they are.
 * @param rows in the list's own order
 * @param order value of a `ListOrder`
 * @param keyOf text of a row's key of that name, null where it has none
 */
export function orderRows<R>(
  rows: readonly R[],
  order: string,
  keyOf: (row: R, name: string) => string | null,
): R[] {
  if (order === '') return [...rows];
  const direction = order.startsWith('-') ? -1 : 1;
  const name = order.replace(/^-/u, '');
  const keyed = rows.map((row) => ({ row, key: keyOf(row, name) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return direction * compareText(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}
