/** Fills values into words that are plain text because they also go to the browser. */

// A place to fill in: {n}, {place}
const SLOT = /\{(\w+)\}/gu;

/**
 * `fillIn('{n} of {all}', { n: 2, all: 9 })` → `2 of 9`.
 * @param values a slot without a value stays as it is, so that the fault is seen
 */
export function fillIn(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(SLOT, (slot, name: string) => String(values[name] ?? slot));
}
