/** Chooses which dots of a drawing get a label, so that no two labels overlap. */

/** A dot that could be labelled, in units of the drawing. */
export interface LabelledDot {
  x: number;
  y: number;
  radius: number;
  label: string;
  /** The heavier is labelled first. */
  weight: number;
}

/** A label and its baseline's start. */
export interface PlacedLabel {
  x: number;
  y: number;
  text: string;
}

const LONGEST = 18;
/** Width of a Chinese character and of a Latin one, and the height of a line, at 13 px. */
const WIDE = 13;
const NARROW = 7;
const HEIGHT = 17;

/**
 * Labels dots from the heaviest down, each to the right of its dot, where no label stands yet.
 * @param most labels placed at most
 */
export function placeLabels(dots: readonly LabelledDot[], most: number): PlacedLabel[] {
  const placed: (PlacedLabel & { width: number })[] = [];
  const order = [...dots.entries()].sort(
    ([indexA, a], [indexB, b]) => b.weight - a.weight || indexA - indexB,
  );
  for (const [, dot] of order) {
    if (placed.length === most) break;
    const text = dot.label.length > LONGEST ? `${dot.label.slice(0, LONGEST)}…` : dot.label;
    const label = { x: dot.x + dot.radius + 3, y: dot.y + 4, text, width: widthOf(text) };
    if (placed.every((other) => isApart(label, other))) placed.push(label);
  }
  return placed.map(({ x, y, text }) => ({ x, y, text }));
}

function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u0000-\u00ff]/u.test(character) ? NARROW : WIDE),
    0,
  );
}

function isApart(a: PlacedLabel & { width: number }, b: PlacedLabel & { width: number }): boolean {
  return Math.abs(a.y - b.y) >= HEIGHT || a.x + a.width < b.x || b.x + b.width < a.x;
}
