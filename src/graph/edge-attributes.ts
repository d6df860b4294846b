/** The closed kinds of edge and what each one carries. */
import {
  RELATIONS,
  type Confidence,
  type MetricFact,
  type PracticeFact,
  type RegulationFact,
  type Relation,
} from '../schema/extraction.ts';
import type { DocumentLink } from '../resolve/report-facts.ts';
import type { NodeKind, YearSpan } from './node-attributes.ts';

export const EDGE_KINDS = [
  'within',
  'published',
  ...RELATIONS,
  'localises',
  'succeeds',
  'adopts',
  'mandates',
  'observed',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** The kinds of node that each kind of edge joins: from, to. */
export const EDGE_ENDPOINTS: Readonly<Record<EdgeKind, readonly [from: NodeKind, to: NodeKind]>> = {
  within: ['jurisdiction', 'jurisdiction'],
  published: ['jurisdiction', 'report'],
  issues: ['report', 'regulation'],
  repeals: ['report', 'regulation'],
  implements: ['report', 'regulation'],
  publicises: ['report', 'regulation'],
  cites: ['report', 'regulation'],
  localises: ['regulation', 'regulation'],
  succeeds: ['regulation', 'regulation'],
  adopts: ['report', 'practice'],
  mandates: ['regulation', 'practice'],
  observed: ['report', 'indicator'],
};

type EdgeBase = {
  /** Ids of the sentences that show it, in text order; empty for what a registry or front matter states. */
  evidence: readonly string[];
  /** Years of the report that states it; null when not stated or when no report does. */
  years: YearSpan | null;
};

export type WithinEdge = EdgeBase & { kind: 'within' };
export type PublishedEdge = EdgeBase & { kind: 'published' };

/** One edge per report and document, with the strongest relation that the text supports. */
export type RelationEdge = EdgeBase & {
  kind: Relation;
  status: RegulationFact['status'];
  /** Number of mentions. */
  count: number;
  confidence: Confidence;
};

/** `localises`: carries a document of a higher level out; `succeeds`: takes an older one's place. */
export type DocumentLinkEdge = EdgeBase & {
  kind: 'localises' | 'succeeds';
  why: DocumentLink['why'];
};

export type AdoptsEdge = EdgeBase & {
  kind: 'adopts';
  status: PracticeFact['status'];
  count: number;
  confidence: Confidence;
};

export type MandatesEdge = EdgeBase & { kind: 'mandates' };

/** One edge per number: a report can state several for one indicator. */
export type ObservedEdge = EdgeBase & {
  kind: 'observed';
  /** What is counted, in the report's words. */
  label: string;
  /** In `unit`; null for a masked or an empty slot, and 0 is a value. */
  value: number | null;
  unit: string;
  qualifier: MetricFact['qualifier'];
  period: MetricFact['period'];
  status: MetricFact['status'];
  confidence: Confidence;
};

export type EdgeAttributes =
  | WithinEdge
  | PublishedEdge
  | RelationEdge
  | DocumentLinkEdge
  | AdoptsEdge
  | MandatesEdge
  | ObservedEdge;

/** The attributes of one kind of edge. */
export type EdgeOfKind<K extends EdgeKind> = Extract<EdgeAttributes, { kind: K }>;
