/** Ways to write a count in a report: digits, 万, 余, 约, Chinese numerals. */
import type { Chooser } from './chooser.ts';
import type { PlantedMetric } from './planted.ts';

/** A number as written, with what it means. */
export interface WrittenCount {
  /** With its unit: `1.2万件`, `120余人次`. */
  text: string;
  value: number;
  qualifier: NonNullable<PlantedMetric['qualifier']>;
}

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'];

/**
 * Writes a whole number from `least` to `most`.
 * @param unit canonical unit
 */
export function writeCount(
  least: number,
  most: number,
  unit: string,
  chooser: Chooser,
): WrittenCount {
  const value = chooser.integer(least, most);
  const written = chooser.chance(0.15) ? chooser.pick(formsOf(unit)) : unit;
  if (value >= 20000) {
    const tenThousands = Math.round(value / 1000) / 10;
    if (chooser.chance(0.6))
      return {
        text: `${tenThousands}万${written}`,
        value: tenThousands * 10000,
        qualifier: 'exact',
      };
    const whole = Math.floor(value / 10000);
    return { text: `${whole}万余${written}`, value: whole * 10000, qualifier: 'over' };
  }
  if (value >= 100 && chooser.chance(0.25)) {
    const round = Math.floor(value / 10) * 10;
    if (chooser.chance(0.3))
      return { text: `约${round}${written}`, value: round, qualifier: 'about' };
    return {
      text: `${round}${chooser.pick(['余', '多'])}${written}`,
      value: round,
      qualifier: 'over',
    };
  }
  const numeral = NUMERALS[value];
  if (value >= 3 && numeral !== undefined && chooser.chance(0.1))
    return { text: `${numeral}${written}`, value, qualifier: 'exact' };
  return { text: `${value}${written}`, value, qualifier: 'exact' };
}

/** Writes a percentage, with up to two decimals. */
export function writeShare(least: number, most: number, chooser: Chooser): WrittenCount {
  const value = chooser.chance(0.3) ? most : chooser.integer(least * 10, most * 10) / 10;
  if (chooser.chance(0.1)) return { text: `${value}%以上`, value, qualifier: 'at-least' };
  return { text: `${value}%`, value, qualifier: 'exact' };
}

function formsOf(unit: string): readonly string[] {
  if (unit === '件') return ['件', '宗', '起'];
  return unit === '人' ? ['人', '名'] : [unit];
}
