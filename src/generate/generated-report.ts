/** A generated report: what it says of itself, its sections and the facts planted in them. */
import type { Gold } from '../evaluate/gold.ts';
import type { JurisdictionLevel, SectionRole } from '../schema/extraction.ts';

/** One section: heading without number, role, paragraphs. */
export interface GeneratedSection {
  heading: string;
  role: SectionRole;
  paragraphs: readonly string[];
  parts: readonly { heading: string; paragraphs: readonly string[] }[];
}

/** One report. */
export interface GeneratedReport {
  /** Code of the place and year: `442000108-2019`. */
  id: string;
  title: string;
  path: readonly string[];
  code: string;
  level: JurisdictionLevel;
  body: string;
  year: number;
  publishedOn: string;
  signedOn: string;
  introduction: string;
  sections: readonly GeneratedSection[];
  facts: Pick<Gold, 'regulations' | 'practices' | 'metrics'>;
}
