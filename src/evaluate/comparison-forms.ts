/** The forms in which titles, headings, numbers and units are compared, so that width and marks do not count. */

/** A title without width, bracket, dash, quote and blank differences. */
export function comparableTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[《》〈〉<>「」“”"'‘’\s]/gu, '')
    .replace(/[—–－~～-]+/gu, '-')
    .replace(/[（〔[【]/gu, '(')
    .replace(/[）〕\]】]/gu, ')')
    .toLowerCase();
}

/** A heading also without the full stop or colon that some reports put behind it. */
export function comparableHeading(heading: string): string {
  return comparableTitle(heading).replace(/[。.:,;]+$/u, '');
}

/** A document number also without brackets: 中发〔2015〕36号 → 中发201536号. */
export function comparableNumber(number: string): string {
  return comparableTitle(number).replace(/[()]/gu, '');
}

/** Counting words that mean the same. */
const UNIT_FORMS: Readonly<Record<string, string>> = {
  宗: '件',
  起: '件',
  单: '件',
  例: '件',
  案: '件',
  名: '人',
  位: '人',
  百分比: '%',
};

/** A unit under its common name; '' for none. */
export function comparableUnit(unit: string | null): string {
  if (unit === null) return '';
  const form = unit.normalize('NFKC');
  return UNIT_FORMS[form] ?? form;
}
