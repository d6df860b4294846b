/** Tables of a page as grids: each row with a cell for every column, spanning cells in all places that they span. */
import type { Element } from 'hast';
import { childrenOf, isElement, isText } from './html-elements.ts';

/** A table with longer cells arranges the page. */
const LONGEST_CELL = 200;
/** Wider or higher spans are mistakes or malice. */
const MOST_COLUMNS = 100;
const MOST_SPANNED_ROWS = 500;

/** A table of short cells in several rows and columns; others arrange the page. */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  if (rows.filter((cells) => cells.length >= 2).length < 2) return false;
  return rows.every((cells) => cells.every((cell) => isDataCell(cell)));
}

/** The title that a table carries. */
export function captionOf(table: Element): Element | undefined {
  return childrenOf(table)
    .filter(isElement)
    .find(({ tagName }) => tagName === 'caption');
}

/**
 * Rows of cells by column; null where a row has none. A cell stands in every row and column that it spans; one that spans
 * all columns stands once.
 */
export function layOutTable(table: Element): (Element | null)[][] {
  const grid: (Element | null)[][] = [];
  const rows = rowsOf(table);
  for (const [index, row] of rows.entries()) {
    const line = (grid[index] ??= []);
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (line[column] !== undefined) column += 1;
      const width = spanOf(cell, 'colSpan', MOST_COLUMNS - column);
      const height = spanOf(cell, 'rowSpan', Math.min(rows.length - index, MOST_SPANNED_ROWS));
      for (let down = 0; down < height; down += 1) {
        const below = (grid[index + down] ??= []);
        for (let across = 0; across < width; across += 1) below[column + across] ??= cell;
      }
      column += width;
    }
  }
  return grid.map(closeGaps);
}

/** Fills places that no cell takes; a row of one cell alone is that cell once. */
function closeGaps(row: readonly (Element | null | undefined)[]): (Element | null)[] {
  const line = Array.from(row, (cell) => cell ?? null);
  const [first = null] = line;
  return first !== null && line.every((cell) => cell === first) ? [first] : line;
}

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.max(1, Math.min(span, most)) : 1;
}

function isDataCell(cell: Element): boolean {
  let length = 0;
  const isPlain = (node: Element): boolean =>
    childrenOf(node).every((child) => {
      if (isText(child)) length += child.value.trim().length;
      return !isElement(child) || (child.tagName !== 'table' && isPlain(child));
    });
  return isPlain(cell) && length <= LONGEST_CELL;
}

function rowsOf(table: Element): Element[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : ['tbody', 'thead', 'tfoot'].includes(child.tagName)
          ? childrenOf(child)
              .filter(isElement)
              .filter((row) => row.tagName === 'tr')
          : [],
    );
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row)
    .filter(isElement)
    .filter((cell) => cell.tagName === 'td' || cell.tagName === 'th');
}
