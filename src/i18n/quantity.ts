/** How numbers and quantities are written, in pages and in the browser. */
import type { Qualifier } from '../schema/extraction.ts';

const numberFormat = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** `1,200.5` */
export const formatNumber = (value: number): string => numberFormat.format(value);

/**
 * A number with unit and qualifier, e.g. `约 1,200 件`, `不少于50%`.
 * @param masked what stands for a value that the source withholds
 */
export function formatQuantity(
  quantity: { value: number | null; unit: string; qualifier: Qualifier },
  qualifiers: Readonly<Record<Qualifier, string>>,
  masked: string,
): string {
  const { value, unit, qualifier } = quantity;
  if (value === null) return masked;
  const blank = unit === '%' ? '' : ' ';
  return `${qualifiers[qualifier]}${formatNumber(value)}${blank}${unit}`;
}
