/** The words that content/ supplies, checked and cross-checked: what every stage reads and none changes. */
import type { Decision } from '../schema/decision.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { AllowedText } from '../schema/personal-data.ts';
import type { Practice } from '../schema/practice.ts';
import type { Regulation } from '../schema/regulation.ts';
import type { Grammar } from './grammar.ts';
import type { PlaceRegistry } from './places.ts';

/** A place in a content file, for messages. */
export interface Origin {
  file: string;
  line: number;
  column: number;
}

/** All registries; entries in id order. */
export interface Vocabulary {
  regulations: readonly Regulation[];
  practices: readonly Practice[];
  /** Practices that somebody proposes for the lexicon; no report is read for them but in a review. */
  proposedPractices: readonly Practice[];
  indicators: readonly Indicator[];
  /** Ids of the fields of work that practices and indicators are filed under, in the order of lists. */
  domains: readonly string[];
  places: PlaceRegistry;
  /** What people have decided about titles, in file order. */
  decisions: readonly Decision[];
  /** Where each of them stands. */
  decisionOrigins: ReadonlyMap<Decision, Origin>;
  /** What may be published although it looks like personal data, in file order. */
  allowed: readonly AllowedText[];
  grammar: Grammar;
}
