/** Colours of the kinds of node in exported drawings. */
import type { NodeKind } from '../graph/atlas.ts';

/** From the palette of M. Okabe and K. Ito (2008), told apart by colour-blind readers; no alpha, which Gephi misreads. */
export const NODE_COLORS: Readonly<Record<NodeKind, string>> = {
  jurisdiction: '#d55e00',
  report: '#999999',
  regulation: '#0072b2',
  practice: '#009e73',
  indicator: '#e69f00',
};
