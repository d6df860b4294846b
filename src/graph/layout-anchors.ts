/** Where the layout holds each node: what it is and its key decide, never what else is in the graph. */
import type { Position } from './analysis.ts';
import type { NodeAttributes } from './node-attributes.ts';
import { stableHash } from './node-keys.ts';

/** Half the turn over which documents of one region, places of one province and their reports spread. */
const WEDGE = Math.PI / 8;

/** Distances from the centre, by kind: documents inside, then practices and indicators, places outside. */
const RADII: Readonly<Record<NodeAttributes['kind'], number>> = {
  regulation: 300,
  practice: 550,
  indicator: 700,
  report: 900,
  jurisdiction: 1000,
};

/**
 * The anchor of a node: practices and indicators of one domain stand together, so do the places of one
 * province and their reports.
 * @param domains ids of all domains, each of which gets an equal part of the turn
 */
export function anchorOf(key: string, node: NodeAttributes, domains: readonly string[]): Position {
  const [turn, distance] = [fractionOf(key), fractionOf(`${key}~`)];
  const angle = directionOf(node, domains) + (turn - 0.5) * 2 * spreadOf(node, domains);
  const radius = RADII[node.kind] * (0.8 + 0.4 * distance);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function directionOf(node: NodeAttributes, domains: readonly string[]): number {
  switch (node.kind) {
    case 'practice':
    case 'indicator':
      return (2 * Math.PI * domains.indexOf(node.domain)) / domains.length;
    case 'jurisdiction':
      return 2 * Math.PI * fractionOf(node.province ?? node.id);
    case 'report':
      return 2 * Math.PI * fractionOf(node.place);
    case 'regulation':
      return 2 * Math.PI * fractionOf(node.region?.split('/')[0] ?? node.id);
  }
}

function spreadOf(node: NodeAttributes, domains: readonly string[]): number {
  if ('domain' in node) return Math.PI / domains.length;
  return node.kind === 'regulation' && node.region === null ? Math.PI : WEDGE;
}

/** A number in [0, 1) from a text, the same in every build. */
function fractionOf(text: string): number {
  return Number.parseInt(stableHash(text), 16) / 16 ** 12;
}
