/** Outlines that a reader draws on the picture, and what lies in them. */

/** In pixels of the picture. */
export interface Point {
  x: number;
  y: number;
}

/** The corners of the box between two points. */
export function boxOutline(a: Point, b: Point): Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

/**
 * Whether a point lies within a closed outline, by the even-odd rule (M. Shimrat, "Algorithm 112", Communications of the
 * ACM 5 (1962) 434): a ray from it crosses the outline an odd number of times.
 */
export function isInside(outline: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (const [index, a] of outline.entries()) {
    const b = outline[(index + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}
