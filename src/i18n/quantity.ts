/** How numbers and quantities are written in both languages, in pages and in the browser. */
import type { Qualifier } from '../schema/extraction.ts';
import { formatNumber, plural } from './plural.ts';
import { englishUnit } from './units.ts';

/** A number as a report states it. */
export interface Quantity {
  /** Null for one that the source withholds. */
  value: number | null;
  unit: string;
  /** English for the unit, as the registry writes it; null where it has none for this unit. */
  unitEn: string | null;
  qualifier: Qualifier;
}

/** What a language adds to numbers. */
export interface QuantityWords {
  english: boolean;
  qualifiers: Readonly<Record<Qualifier, string>>;
  /** What stands for a value that the source withholds. */
  masked: string;
}

// A unit of ten thousands: 10,000 yuan.
const TEN_THOUSANDS = /^10,000 (.+)$/u;

/** A number with unit and qualifier, e.g. 约1,200件 or about 1,200 cases. */
export function formatQuantity(
  { value, unit, unitEn, qualifier }: Quantity,
  { english, qualifiers, masked }: QuantityWords,
): string {
  if (value === null) return masked;
  const written = english ? (unitEn ?? englishUnit(unit)) : null;
  const amount =
    written === null || unit === '%' ? formatNumber(value) + unit : inEnglish(value, written);
  return qualifiers[qualifier] + amount;
}

/** What is counted, for headings and axes: 件 or cases. */
export function unitName(unit: string, unitEn: string | null, english: boolean): string {
  const written = english ? (unitEn ?? englishUnit(unit)) : null;
  return written === null ? unit : unitForms(written).many;
}

function inEnglish(value: number, written: string): string {
  const { one, many } = unitForms(written);
  const base = TEN_THOUSANDS.exec(many)?.[1];
  return base === undefined ? plural(value, one, many) : `${formatNumber(value * 1e4)} ${base}`;
}

/** Reads how the registry writes a unit: `case`, `person/people`, `%`. */
function unitForms(written: string): { one: string; many: string } {
  const [one = written, many = written === '%' ? written : `${written}s`] = written.split('/');
  return { one, many };
}
