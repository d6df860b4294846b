/** What all pages are made from: the atlas, its analysis and the measured accuracy. */
import type { Analysis } from '../graph/analysis.ts';
import type { Atlas } from '../graph/atlas.ts';

/** Everything that page data is drawn from. */
export interface Site {
  atlas: Atlas;
  analysis: Analysis;
}
