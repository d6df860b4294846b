/** Everything known about one report after resolution: what the graph and the pages are built from. */
import type { Mention, MetricFact, PracticeFact, RegulationFact } from '../schema/extraction.ts';
import type { RegulationKind, RegulationLevel } from '../schema/regulation.ts';
import type { Document } from '../text/document.ts';

/** A cited document that no registry knows; everything but title and number is inferred. */
export interface FoundDocument {
  id: string;
  title: string;
  number: string | null;
  level: RegulationLevel | null;
  kind: RegulationKind | null;
  issuer: string | null;
  /** From the province down, joined by `/`; null for the nation or when unknown. */
  region: string | null;
}

/** One document carries out or follows another. */
export interface DocumentLink {
  from: string;
  to: string;
  kind: 'localises' | 'succeeds';
  why: 'registry' | 'title' | 'nested-title' | 'made-under';
  /** The text that shows it; null for a link that the registry states. */
  mention: Mention | null;
}

/** Why a citation stays unresolved: several documents fit, short names lead in a circle, or a word names no document. */
export type UnresolvedReason = 'several-fit' | 'alias-circle' | 'generic-noun';

/** A citation that the rules refuse to guess at, kept in sight. */
export interface UnresolvedCitation {
  text: string;
  reason: UnresolvedReason;
  /** Registry ids that fit equally well. */
  candidates: string[];
  mention: Mention;
}

/** What the citation stages make of one report. */
export interface CitationFacts {
  regulations: RegulationFact[];
  found: FoundDocument[];
  links: DocumentLink[];
  unresolved: UnresolvedCitation[];
}

/** All facts of one report. Facts sorted by their first mention, then id. */
export interface ReportFacts extends CitationFacts {
  document: Document;
  practices: PracticeFact[];
  metrics: MetricFact[];
}
