/** What is compared: places, or single years of places, as the address holds them. */

/** One column of the comparison. */
export interface Choice {
  /** Place id. */
  place: string;
  /** A year whose reports alone count; null for all. */
  year: number | null;
}

/** Fewest and most columns. */
export const FEWEST = 2;
export const MOST = 5;

// A place with a year: 320700.2022; ids have letters, digits and hyphens only.
const WITH_YEAR = /^([^.]+)\.(\d{4})$/u;

/** Reads `p=320700&p=320800.2022`; a choice given twice counts once, and those beyond {@link MOST} are left out. */
export function readChoices(parameters: URLSearchParams): Choice[] {
  const values = [...new Set(parameters.getAll('p'))].filter((value) => value !== '');
  return values.slice(0, MOST).map((value) => {
    const [, place, year] = WITH_YEAR.exec(value) ?? [];
    return place === undefined ? { place: value, year: null } : { place, year: Number(year) };
  });
}

// Letters, digits and hyphens: 320700, zone-suzhougongyeyuanqu.
const PLACE_ID = /^[A-Za-z0-9-]+$/u;

/** Whether a text may be a place id, so that nothing is asked for by any other. */
export function isPlaceId(text: string): boolean {
  return PLACE_ID.test(text);
}

/** The address of choices, without a leading question mark. */
export function writeChoices(choices: readonly Choice[]): string {
  const values = choices.map(({ place, year }) => (year === null ? place : `${place}.${year}`));
  return new URLSearchParams(values.map((value) => ['p', value])).toString();
}
