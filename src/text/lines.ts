/** The lines of a text: which belong to the report, and which are one paragraph broken by hard wraps. */
import type { FurnitureLine } from './document.ts';
import { applyEdits, type Edit, type MappedText } from './edits.ts';
import {
  isBareLabel,
  isBareValue,
  type FurnitureDetector,
  type FurnitureKind,
} from './furniture.ts';
import { createWrapJudge } from './hard-wraps.ts';

/** A line that shows something; offsets in UTF-16 units, outer blanks left out. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** Blanks in front. */
  indent: number;
  /** An empty line stands before it. */
  blankBefore: boolean;
}

/** What arranging makes of a text. */
export interface ArrangedText {
  source: MappedText;
  furniture: FurnitureLine[];
}

/** A paragraph of the report has at least this many units and some punctuation. */
const LEAST_PROSE = 40;
/** In a text that has no such paragraph, this is one. */
const LEAST_SHORT_PROSE = 16;
const PUNCTUATION = /[，,。；;、]/u;

/** What parts the cells of a table row. */
const CELL_BREAK = ' | ';

/** Splits at line ends; empty lines are left out. */
function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const stop = lineEnd < 0 ? text.length : lineEnd;
    let start = at;
    while (start < stop && text[start] === ' ') start += 1;
    let end = stop;
    while (end > start && text[end - 1] === ' ') end -= 1;
    if (start === end) blankBefore = true;
    else {
      const line = text.slice(start, end);
      lines.push({ text: line, start, end, indent: start - at, blankBefore });
      blankBefore = false;
    }
    at = stop + 1;
  }
  return lines;
}

/**
 * Takes furniture out, joins hard-wrapped lines and puts one empty line between paragraphs and none between
 * the rows of a table.
 */
export function arrangeLines(source: MappedText, detect: FurnitureDetector): ArrangedText {
  const lines = splitLines(source.text);
  const { kept, furniture } = partFurniture(lines, detect);
  const isWrapped = createWrapJudge(kept);
  const edits: Edit[] = [];
  let at = 0;
  for (const [index, line] of kept.entries()) {
    const before = kept[index - 1];
    const insert =
      before === undefined
        ? ''
        : isWrapped(before, line)
          ? joint(before, line)
          : isRow(before) && isRow(line)
            ? '\n'
            : '\n\n';
    if (line.start - at !== insert.length || !source.text.startsWith(insert, at))
      edits.push({ start: at, end: line.start, insert });
    at = line.end;
  }
  if (at < source.text.length) edits.push({ start: at, end: source.text.length, insert: '' });
  return { source: applyEdits(source, edits), furniture };
}

function partFurniture(lines: readonly Line[], detect: FurnitureDetector) {
  const kinds = lines.map((line) => detect(line.text));
  const isLong = (least: number) => (line: Line, index: number) =>
    kinds[index] === null && line.text.length >= least && PUNCTUATION.test(line.text);
  const isProse = isLong(lines.some(isLong(LEAST_PROSE)) ? LEAST_PROSE : LEAST_SHORT_PROSE);
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  const kept: Line[] = [];
  const furniture: FurnitureLine[] = [];
  const tables = findTables(lines, kinds);
  let emptyLabel: FurnitureLine | null = null;
  for (const [index, line] of lines.entries()) {
    const position = first < 0 || index < first ? 'head' : index > last ? 'foot' : 'inside';
    if (emptyLabel !== null && position === 'head' && isBareValue(line.text)) {
      emptyLabel.text += line.text;
      emptyLabel = null;
    } else if (
      isDropped(kinds[index] ?? null, position) &&
      !(position === 'foot' && tables.has(index))
    ) {
      const dropped: FurnitureLine = { text: line.text, position };
      furniture.push(dropped);
      emptyLabel = isBareLabel(line.text) ? dropped : null;
    } else kept.push(line);
  }
  return { kept, furniture };
}

/** Rows of tables that belong to a report: next to one row at least that is no furniture. */
function findTables(
  lines: readonly Line[],
  kinds: readonly (FurnitureKind | null)[],
): ReadonlySet<number> {
  const rows = new Set<number>();
  const isRowAt = (at: number) => {
    const line = lines[at];
    return line !== undefined && isRow(line);
  };
  for (let start = 0; start < lines.length; start += 1) {
    if (!isRowAt(start)) continue;
    let end = start + 1;
    while (isRowAt(end)) end += 1;
    const isTable = kinds.slice(start, end).includes(null);
    for (let at = start; isTable && at < end; at += 1) rows.add(at);
    start = end;
  }
  return rows;
}

function isDropped(kind: FurnitureKind | null, position: FurnitureLine['position']): boolean {
  if (kind === null) return false;
  return kind === 'everywhere' || position === 'head' || (kind === 'around' && position === 'foot');
}

function isRow(line: Line): boolean {
  return line.text.includes(CELL_BREAK);
}

/** Words of Latin script need a blank where a line ended; Chinese has none. */
function joint(before: Line, line: Line): string {
  return /[a-z]$/iu.test(before.text) && /^[a-z]/iu.test(line.text) ? ' ' : '';
}
