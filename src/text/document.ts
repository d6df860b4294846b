/** The type that reading produces: one report as clean text with sections, ready to extract from. */
import { InternalError } from '../errors.ts';
import type { TRUST_NOTES } from '../schema/report.ts';
import type { ReportMetadata, Section } from '../schema/extraction.ts';
import type { PersonalDataKind } from '../schema/personal-data.ts';
import type { OffsetMap } from './offset-map.ts';

/** A file as it came: its name for messages and its bytes. */
export interface SourceFile {
  /** Name or path as the caller gave it. */
  name: string;
  bytes: Uint8Array;
}

/** Why a text is to be trusted less than a report that a government published. */
export type TrustNote = (typeof TRUST_NOTES)[number];

/** A line of the page that is not part of the report: a breadcrumb, a date line, a login bar, a counter. */
export interface FurnitureLine {
  /** As the page shows it, trimmed. */
  text: string;
  /** Whether it stood before, inside or after the report's own text. */
  position: 'head' | 'inside' | 'foot';
}

/** What is known about one report before its metadata are read. */
export interface MetadataInput {
  fileName: string;
  /** The cleaned text of this report alone, title line included. */
  text: string;
  /** What cleaning took out, in reading order. */
  furniture: readonly FurnitureLine[];
  hints: {
    /** Content of `<title>`, or of `title` in front matter. */
    htmlTitle?: string;
    /** Names, lower-cased, and contents of `<meta name>` elements such as `pubdate`, or of fields of front matter. */
    metaTags?: Readonly<Record<string, string>>;
  };
}

/** One report. All offsets are UTF-16 units of `text`. */
export interface Document {
  metadata: ReportMetadata;
  /** Kinds of the personal data that were hidden before anything was made from the text, in text order; empty where nothing was looked for. */
  hidden: readonly PersonalDataKind[];
  /** The cleaned text of this report alone. */
  text: string;
  /** A repaired report's text as its file shows it, damage and all; null when nothing was repaired, or no copy is kept. */
  original: string | null;
  /** In reading order, covering the whole of `text`; never empty. */
  sections: Section[];
  trust: TrustNote[];
}

/** A report with the file that it was read from. A build of thousands lets go of that: facts, pages and downloads need the text alone. */
export interface SourcedDocument extends Document {
  /** The whole source file as decoded text, before cleaning. */
  raw: string;
  /** From offsets in `text` to offsets in `raw`. */
  map: OffsetMap;
}

/** @throws InternalError for a document whose file a build has let go of */
export function requireSource(document: Document): SourcedDocument {
  if (!('raw' in document && 'map' in document))
    throw new InternalError(`the file of "${document.metadata.title}" was not kept`);
  return document as SourcedDocument;
}

/** The document without the file that it was read from. */
export function withoutSource(document: Document): Document {
  const { metadata, hidden, text, original, sections, trust } = document;
  return { metadata, hidden, text, original, sections, trust };
}

/** Index of the section that holds an offset; sections cover the text, so there always is one. */
export function sectionIndexAt(sections: readonly Section[], offset: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
