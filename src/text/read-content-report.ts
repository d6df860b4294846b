/** A content report, Markdown with front matter → the same kind of document that a raw report becomes. */
import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import type { Problem } from '../errors.ts';
import type { ReportMetadata } from '../schema/extraction.ts';
import { maskPersonalData } from '../privacy/vocabulary-mask.ts';
import { reportFrontMatterSchema, TRUST_NOTES, type ReportFrontMatter } from '../schema/report.ts';
import { readYaml } from '../vocabulary/read-yaml.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { SourcedDocument, TrustNote } from './document.ts';
import { findSections } from './find-sections.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findMarkdownExcess } from './markdown-limits.ts';
import { readMarkdownText } from './markdown-text.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { judgeTrust } from './trust.ts';

/** The text of a report behind its front matter: parsing takes long, and the page is made from it too. */
export interface MarkdownBody {
  /** Offset in UTF-16 units of the file where it begins. */
  bodyStart: number;
  /** Places in it are offsets from there. */
  tree: Root;
}

/** A report of content/: what a person states about it, and its text. */
export interface ContentDocument {
  frontMatter: ReportFrontMatter;
  document: SourcedDocument;
  markdown: MarkdownBody;
  /** Place in the file of a front matter field, for faults found later. */
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** The head of a content report, and where its body begins in the file. */
export interface FrontMatterOfFile extends Omit<ContentDocument, 'document' | 'markdown'> {
  bodyStart: number;
}

/** Where a content report came from, its front matter states. */
const NO_SIGNS = { fromDocSite: false, converted: false, garbled: false };

/**
 * Reads the head of a content report and checks the form of the whole file, which needs no vocabulary.
 * @param file path for messages
 * @param text the whole file, decoded, without byte order mark
 * @returns the front matter, or every reason why the file is no report
 */
export function readFrontMatter(
  file: string,
  text: string,
): FrontMatterOfFile | { problems: Problem[] } {
  const split = splitFrontMatter(file, text);
  if ('problems' in split) return split;
  const {
    value: frontMatter,
    problems,
    lineOf,
  } = readYaml(file, split.yaml, reportFrontMatterSchema);
  if (frontMatter === null) return { problems };
  const excess = findMarkdownExcess(text, split.bodyStart);
  if (excess !== null) {
    const { offset, message, hint } = excess;
    const line = text.slice(0, offset).split('\n').length;
    return { problems: [{ file, line, column: 1, message, hint, severity: 'error' }] };
  }
  return { frontMatter, bodyStart: split.bodyStart, placeOf: lineOf };
}

/**
 * Reads one content report. What its front matter states is taken as it stands; nothing is guessed from the text.
 * Personal data are hidden first, so that nothing later on can publish them; the hash of the source is that of the file as it is.
 * @param file path for messages and for the source of every fact
 * @param text the whole file, decoded, without byte order mark
 * @returns the report, or every reason why it is none
 */
export function readContentReport(
  file: string,
  text: string,
  vocabulary: Vocabulary,
): ContentDocument | { problems: Problem[] } {
  const { text: published, hidden } = maskPersonalData(text, vocabulary);
  const head = readFrontMatter(file, published);
  if ('problems' in head) return head;
  const { frontMatter, bodyStart, placeOf } = head;
  const tree = parseMarkdown(published.slice(bodyStart));
  const body = readMarkdownText(published, bodyStart, tree);
  const document: SourcedDocument = {
    metadata: toMetadata(file, text, frontMatter),
    raw: published,
    hidden: hidden.map(({ kind }) => kind),
    text: body.text,
    map: body.map,
    // It stands in a file of its own.
    original: null,
    sections: findSections(body.text, vocabulary, {
      kind: frontMatter.kind,
      year: frontMatter.period.to,
    }),
    trust: joinNotes(
      frontMatter.trust,
      judgeTrust(`${frontMatter.title}\n${body.text}`, NO_SIGNS, vocabulary.grammar.trust),
    ),
  };
  return { frontMatter, document, markdown: { bodyStart, tree }, placeOf };
}

function toMetadata(file: string, text: string, frontMatter: ReportFrontMatter): ReportMetadata {
  const { title, kind, jurisdiction, body, period, publishedOn, signedOn, repair } = frontMatter;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const source = { file, part: 1, sha256 };
  return { source, title, kind, jurisdiction, body, period, publishedOn, signedOn, repair };
}

/** Notes of both, each once, in the order of the list. */
function joinNotes(stated: readonly TrustNote[], seen: readonly TrustNote[]): TrustNote[] {
  return TRUST_NOTES.filter((note) => stated.includes(note) || seen.includes(note));
}
