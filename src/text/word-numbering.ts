/** Writes the automatic numbers of a Word file into its text: `一、`, `（二）`, `3.` are headings there, not list marks. */
import { DOMParser } from 'linkedom';

/** The parts of a Word file by their names; text parts are XML in UTF-8. */
type WordParts = Record<string, Uint8Array>;

/** One level of a list: how its numbers look. */
interface Level {
  start: number;
  format: string;
  /** With `%1` for the number of the first level: `第%1部分`, `%1.%2`. */
  pattern: string;
}

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';

const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE_FORMATS = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'chineseLegalSimplified',
  'japaneseCounting',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'ideographDigital',
]);
const FIRST_CIRCLED = 0x2460;
const LAST_CIRCLED = 20;

/**
 * Puts every automatic number in front of its paragraph as text and takes the list marks out.
 * @returns the parts with the document changed; the same ones when it has no numbered paragraphs
 */
export function writeOutNumbers(parts: WordParts): WordParts {
  const [document, numbering] = [parts[DOCUMENT], parts[NUMBERING]];
  if (document === undefined || numbering === undefined) return parts;
  const levels = readLevels(parse(numbering));
  const styles = parts[STYLES] === undefined ? null : parse(parts[STYLES]);
  const styleNumbers = styles === null ? new Map<string, Element>() : readStyleNumbers(styles);
  const tree = parse(document);
  const counters = new Map<string, number[]>();
  for (const paragraph of elements(tree, 'w:p')) {
    const [properties] = elements(paragraph, 'w:pPr');
    const [own] = elements(paragraph, 'w:numPr');
    const [style] = elements(paragraph, 'w:pStyle');
    const numbered = own ?? styleNumbers.get(style === undefined ? '' : valueOf(style));
    if (properties === undefined || numbered === undefined) continue;
    const label = nextLabel(numbered, levels, counters);
    own?.remove();
    if (label === '') continue;
    const run = tree.createElement('w:r');
    const text = tree.createElement('w:t');
    text.textContent = label;
    run.append(text);
    properties.after(run);
  }
  if (styles !== null) for (const numbered of elements(styles, 'w:numPr')) numbered.remove();
  return {
    ...parts,
    [DOCUMENT]: serialise(tree),
    ...(styles === null ? {} : { [STYLES]: serialise(styles) }),
  };
}

/** Levels by the id of the list that paragraphs name. */
function readLevels(numbering: Document): ReadonlyMap<string, { list: string; levels: Level[] }> {
  const lists = new Map<string, Level[]>();
  for (const list of elements(numbering, 'w:abstractNum'))
    lists.set(
      list.getAttribute('w:abstractNumId') ?? '',
      elements(list, 'w:lvl').map((level) => ({
        start: Number(childValue(level, 'w:start') || '1'),
        format: childValue(level, 'w:numFmt'),
        pattern: childValue(level, 'w:lvlText'),
      })),
    );
  const byId = new Map<string, { list: string; levels: Level[] }>();
  for (const number of elements(numbering, 'w:num')) {
    const list = childValue(number, 'w:abstractNumId');
    byId.set(number.getAttribute('w:numId') ?? '', { list, levels: lists.get(list) ?? [] });
  }
  return byId;
}

function readStyleNumbers(styles: Document): Map<string, Element> {
  const numbers = new Map<string, Element>();
  for (const style of elements(styles, 'w:style')) {
    const [numbered] = elements(style, 'w:numPr');
    if (numbered !== undefined) numbers.set(style.getAttribute('w:styleId') ?? '', numbered);
  }
  return numbers;
}

function nextLabel(
  numbered: Element,
  lists: ReturnType<typeof readLevels>,
  counters: Map<string, number[]>,
): string {
  const found = lists.get(childValue(numbered, 'w:numId'));
  const depth = Number(childValue(numbered, 'w:ilvl') || '0');
  const level = found?.levels[depth];
  if (found === undefined || level === undefined || level.format === 'bullet') return '';
  const counts = counters.get(found.list) ?? [];
  counters.set(found.list, counts);
  counts[depth] = (counts[depth] ?? level.start - 1) + 1;
  counts.length = depth + 1;
  return level.pattern.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = found.levels[at];
    return formatNumber(counts[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
  });
}

function formatNumber(value: number, format: string): string {
  if (CHINESE_FORMATS.has(format) && value < 100) return formatChinese(value);
  if (format === 'decimalEnclosedCircle' && value >= 1 && value <= LAST_CIRCLED)
    return String.fromCharCode(FIRST_CIRCLED + value - 1);
  return String(value);
}

/** 1 to 99 as headings are numbered: 九, 十, 十二, 二十. */
function formatChinese(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : CHINESE_DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 && tens > 0 ? '' : CHINESE_DIGITS.charAt(ones));
}

function childValue(element: Element, name: string): string {
  const [child] = elements(element, name);
  return child === undefined ? '' : valueOf(child);
}

function valueOf(element: Element): string {
  return element.getAttribute('w:val') ?? '';
}

function elements(node: Document | Element, name: string): Element[] {
  return [...node.getElementsByTagName(name)];
}

function parse(part: Uint8Array): Document {
  const xml = new TextDecoder().decode(part);
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

function serialise(tree: Document): Uint8Array {
  return new TextEncoder().encode((tree as unknown as { toString(): string }).toString());
}
