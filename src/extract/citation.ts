/** A citation: one place in a text where a document is named, before anyone knows which document it is. */
import type { DocumentNumber } from './document-number.ts';

/** How the document is named. */
export type CitationForm =
  /** 《…》 */
  | 'bracketed'
  /** 《… without its 》 */
  | 'unclosed'
  /** A name of the registry in running text: 行政处罚法. */
  | 'bare'
  /** A document described in running text: 制定了临溪镇档案管理实施方案. */
  | 'described'
  /** By its number alone: 根据青府〔2016〕1号文件. */
  | 'number'
  /** The second document of 《…》及其实施细则. */
  | 'companion';

/** Offsets in UTF-16 units of the report's text, brackets included. */
export interface Citation {
  start: number;
  end: number;
  form: CitationForm;
  /** The title as shown, without its outer 《》; for a number, the number. */
  title: string;
  /** Titles inside this one, as shown. */
  nested: readonly string[];
  number: DocumentNumber | null;
  /** Words in front of the title that name its issuer: 国务院, 市政府; null when there are none. */
  issuer: string | null;
}

/** A citation without a number, an issuer or nested titles yet. */
export function newCitation(
  start: number,
  end: number,
  form: CitationForm,
  title: string,
): Citation {
  return { start, end, form, title, nested: [], number: null, issuer: null };
}

/** Citations that one verb governs: 《…》、《…》和《…》. */
export interface CitationList {
  start: number;
  end: number;
  members: readonly Citation[];
}

/** 以下简称《意见》: from here on `name` means what stands in front of it. */
export interface AliasDefinition {
  start: number;
  end: number;
  name: string;
  /** The citations that it stands for, as indexes into the citations of the report. */
  targets: readonly number[];
}
