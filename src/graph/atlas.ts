/** The atlas: the graph of all reports with the sentence behind every edge. */
import type { MultiDirectedGraph } from 'graphology';
import type { ReportFacts } from '../resolve/report-facts.ts';
import type { ReportFrontMatter } from '../schema/report.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/sentences.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { EdgeAttributes } from './edge-attributes.ts';
import type { NodeAttributes } from './node-attributes.ts';

export type { EdgeAttributes, EdgeKind, EdgeOfKind } from './edge-attributes.ts';
export type { NodeAttributes, NodeKind, NodeOfKind, YearSpan } from './node-attributes.ts';

/** A report as it enters the graph. */
export interface ReportInput {
  /** Stable and unique, e.g. made from its path below content/reports/. */
  id: string;
  /** Path for messages. */
  file: string;
  frontMatter: ReportFrontMatter;
  facts: ReportFacts;
  /** A hash of everything that front matter and facts are read from; absent where no build keeps anything. */
  madeOf?: string;
}

/** A report in the atlas. */
export interface AtlasReport extends ReportInput {
  /** Node key of its jurisdiction. */
  place: string;
}

/** A stretch of one report's `facts.document.text` that shows a fact, with the sentence around it. */
export interface Evidence {
  /** `<report id>-<start>-<end>`: stable while the text is, fit as an HTML id. */
  id: string;
  /** Report id, key of `Atlas.reports`. */
  report: string;
  start: number;
  end: number;
  quote: string;
  /** Index into the report's sections. */
  section: number;
  /** Names of the rules that found a fact here, sorted. */
  rules: readonly string[];
  /** Offsets of the whole sentence. */
  sentence: Span;
}

export type AtlasGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Everything that pages and exports are made from. */
export interface Atlas {
  graph: AtlasGraph;
  /** By report id, in id order. */
  reports: ReadonlyMap<string, AtlasReport>;
  /** By evidence id, in order of report and offset. */
  evidence: ReadonlyMap<string, Evidence>;
  vocabulary: Vocabulary;
}

/** The text of a sentence that shows a fact. */
export function sentenceText(document: Document, evidence: Evidence): string {
  return document.text.slice(evidence.sentence.start, evidence.sentence.end);
}
