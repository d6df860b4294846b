/** The five kinds of node and what each one carries. */
import type { JurisdictionLevel, ReportKind } from '../schema/extraction.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { RegulationKind, RegulationLevel } from '../schema/regulation.ts';
import type { Coverage } from '../schema/report.ts';

export const NODE_KINDS = [
  'jurisdiction',
  'report',
  'regulation',
  'practice',
  'indicator',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** First and last year, both included. */
export type YearSpan = { from: number; to: number };

/** `place:<code>`; places without an official code have an id of their own. */
export type JurisdictionNode = {
  kind: 'jurisdiction';
  id: string;
  /** Own name, the last part of `path`; 全国 for the nation. */
  label: string;
  /** The name in English, put together by rule: Gangkou Town. */
  nameEn: string;
  /** From the province down; [] for the nation. */
  path: readonly string[];
  /** The same in English. */
  pathEn: readonly string[];
  code: string | null;
  level: JurisdictionLevel;
  /** True for X县, 某镇: belongs to one report alone. */
  masked: boolean;
  /** Node key of the place above; null for a province, the nation and where it is not proven. */
  parent: string | null;
  /** Name of the province; null for the nation and where it is not proven. */
  province: string | null;
};

/** `report:<report id>`. */
export type ReportNode = {
  kind: 'report';
  id: string;
  /** The title. */
  label: string;
  reportKind: ReportKind;
  /** Node key of the jurisdiction. */
  place: string;
  /** Years reported on or planned for; null when the report does not say. */
  years: YearSpan | null;
  body: string | null;
  publishedOn: string | null;
  signedOn: string | null;
  coverage: Coverage;
};

/** `reg:<registry id>` or `reg:found-<hash>`. */
export type RegulationNode = {
  kind: 'regulation';
  id: string;
  /** Canonical title without 《》. */
  label: string;
  /** Title in English; null where none is established. */
  nameEn: string | null;
  number: string | null;
  issuer: string | null;
  level: RegulationLevel | null;
  regulationKind: RegulationKind | null;
  /** Where it applies, from the province down, joined by `/`; null for the nation or when unknown. */
  region: string | null;
  issuedOn: string | null;
  /** Years that a plan or an outline covers. */
  period: YearSpan | null;
  /** True when the registry has it; false for a document known from reports alone. */
  known: boolean;
  /** False when title, number or date rest on one report; null for a found document. */
  sure: boolean | null;
  /** Site path of the text that names it, for a document without a page of its own: on a large site, one that a single report names. */
  shownAt?: string;
};

/** `practice:<id>`. */
export type PracticeNode = {
  kind: 'practice';
  id: string;
  label: string;
  nameEn: string;
  domain: string;
  definition: string;
  definitionEn: string;
  /** Node key of the wider practice. */
  parent: string | null;
  tier: 1 | 2;
};

/** `indicator:<id>`. */
export type IndicatorNode = {
  kind: 'indicator';
  id: string;
  label: string;
  nameEn: string;
  unit: string;
  /** English for one and, after a slash, for many: `person/people`; many adds an s where no slash is. */
  unitEn: string;
  domain: string;
  definition: string;
  definitionEn: string;
  direction: Indicator['direction'];
  comparable: boolean;
  comparableReason: string | null;
  comparableReasonEn: string | null;
  tier: 1 | 2;
};

export type NodeAttributes =
  JurisdictionNode | ReportNode | RegulationNode | PracticeNode | IndicatorNode;

/** The attributes of one kind of node. */
export type NodeOfKind<K extends NodeKind> = Extract<NodeAttributes, { kind: K }>;
