/** Numbers as both languages write them, and English counts with the noun in the form that goes with the number. */

const numberFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number with separators between thousands and at most six decimals: 1,234.5. */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/**
 * A count with its noun: `plural(1, 'report')` → `1 report`, `plural(1200, 'report')` → `1,200 reports`.
 * @param other the plural where it is not the singular with an s
 */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : other}`;
}
