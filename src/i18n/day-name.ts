/** Days of the year in words: 4月1日, 1 April. */
import type { DayOfYear } from '../schema/genre.ts';
import type { Locale } from './locales.ts';

/** A year with a 29 February. */
const LEAP_YEAR = 2024;

/** A day as running text of a language has it. */
export function dayName({ month, day }: DayOfYear, locale: Locale): string {
  if (locale === 'zh') return `${month}月${day}日`;
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(LEAP_YEAR, month - 1, day)));
}
