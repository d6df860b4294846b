/** What the number recogniser finds: a number with its unit, not yet judged or named. */
import type { Qualifier } from '../schema/extraction.ts';
import type { UnitKind } from '../schema/quantity-grammar.ts';

/** How the number was written; a masked (X件) or lost one (`受理  件`) has no value. */
export type NumberForm = 'figures' | 'chinese' | 'masked' | 'empty';

/** A number with a unit. Offsets are UTF-16 units of the text. */
export interface Quantity {
  /** With the qualifying words around it: 不少于2次, 95%以上. */
  start: number;
  end: number;
  /** Of the number alone. */
  numberStart: number;
  /** Behind the unit. */
  unitEnd: number;
  value: number | null;
  /** As facts carry it: 件 for 宗. */
  unit: string;
  kind: UnitKind;
  qualifier: Qualifier;
  form: NumberForm;
}
