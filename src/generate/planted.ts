/** What a sentence of a generated report holds: its text and the facts that a reader takes from it. */
import type { Gold } from '../evaluate/gold.ts';

export type PlantedRegulation = Gold['regulations'][number];
export type PlantedPractice = Gold['practices'][number];
export type PlantedMetric = Gold['metrics'][number];

/** A sentence (or several) with its facts. */
export interface Planted {
  text: string;
  regulations: readonly PlantedRegulation[];
  practices: readonly PlantedPractice[];
  metrics: readonly PlantedMetric[];
}

/** A sentence that states no fact. */
export function plain(text: string): Planted {
  return { text, regulations: [], practices: [], metrics: [] };
}
