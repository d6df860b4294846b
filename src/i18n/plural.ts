/** English counts: the number with thousands separators and the noun in the form that goes with it. */

const numberFormat = new Intl.NumberFormat('en-GB');

/**
 * A count with its noun: `plural(1, 'report')` → `1 report`, `plural(1200, 'report')` → `1,200 reports`.
 * @param other the plural where it is not the singular with an s
 */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${numberFormat.format(count)} ${count === 1 ? one : other}`;
}
