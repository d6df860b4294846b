/** Tells what kind of file the bytes are: by their content first, by the name only where content leaves it open. */
import { RefusalError } from '../errors.ts';
import { countMatches } from './count-matches.ts';

/** The kinds of file that can be read. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** Larger files are no reports. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** What binary files begin with, and what to do about those that cannot be read. */
const SIGNATURES: readonly {
  bytes: string;
  format?: SourceFormat;
  reason?: string;
  hint?: string;
}[] = [
  { bytes: '%PDF-', format: 'pdf' },
  { bytes: 'PK\x03\x04', format: 'docx' },
  {
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    reason: 'this is an old Office file (.doc, .xls, .wps)',
    hint: 'open it and save it as .docx',
  },
  { bytes: '{\\rtf', reason: 'this is a rich-text file (.rtf)', hint: 'save it as .docx' },
  { bytes: '\x1f\x8b', reason: 'this is a gzip archive', hint: 'unpack it first' },
  { bytes: 'Rar!', reason: 'this is a RAR archive', hint: 'unpack it first' },
  { bytes: '7z\xbc\xaf', reason: 'this is a 7z archive', hint: 'unpack it first' },
  { bytes: '\x89PNG', reason: 'this is a picture', hint: 'run text recognition (OCR) first' },
  { bytes: '\xff\xd8\xff', reason: 'this is a picture', hint: 'run text recognition (OCR) first' },
  { bytes: 'GIF8', reason: 'this is a picture', hint: 'run text recognition (OCR) first' },
];

/** PDF files may have some other bytes before their signature. */
const PDF_SIGNATURE_WITHIN = 1024;

/** The beginning of a page: `<!DOCTYPE html>`, `<html lang="zh">`, behind comments and an XML declaration. */
const PAGE_START =
  /^\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;

/** A closing tag that only markup has: `</p>`, `</div>`; titles in `<…>` never look like that. */
const CLOSING_TAG = /<\/(?:p|div|span|td|table|li|h[1-6]|body|article|section)>/giu;

/** A tag that begins or ends a line of a page: `<br>`, `<P align=center>`, `<div class="a">`. */
const LINE_TAG = /<(?:br|p|div|h[1-6]|li|tr|td)(?:\s[^<>]{0,300}|\s?\/)?>/giu;

/** A fragment of a page has several of either. */
const LEAST_TAGS = 3;

/** A heading of Markdown: `## 一、主要做法`; a text with several is Markdown whatever its name is. */
const MARKDOWN_HEADING = /^#{1,6} +\S/gmu;
const LEAST_HEADINGS = 2;

const LOOK_INTO = 20_000;

/** The name of a Markdown file: `2020.md`. */
const MARKDOWN_NAME = /\.(?:md|markdown)$/iu;

/**
 * The format of binary files; null for a text of some kind.
 * @param file path for messages
 * @throws RefusalError for an empty or over-large file and for binary formats that cannot be read
 */
export function detectBinaryFormat(file: string, bytes: Uint8Array): SourceFormat | null {
  if (bytes.length === 0) throw new RefusalError(file, 'the file is empty');
  if (bytes.length > MAX_FILE_BYTES)
    throw new RefusalError(
      file,
      `the file has ${Math.ceil(bytes.length / 1024 / 1024)} MB, more than the ${MAX_FILE_BYTES / 1024 / 1024} MB allowed`,
      'give one report per file, without pictures',
    );
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_SIGNATURE_WITHIN));
  const known = SIGNATURES.find((signature) => startsWithBytes(bytes, signature.bytes));
  if (known === undefined) return head.includes('%PDF-') ? 'pdf' : null;
  if (known.format !== undefined) return known.format;
  throw new RefusalError(file, known.reason ?? 'this format cannot be read', known.hint);
}

/**
 * The format of a decoded text: a page when it has the markup of one, Markdown by its name, front matter or headings.
 */
export function detectTextFormat(file: string, text: string): SourceFormat {
  const head = text.slice(0, LOOK_INTO);
  if (PAGE_START.test(head)) return 'html';
  if (MARKDOWN_NAME.test(file) || text.startsWith('---\n') || text.startsWith('---\r\n'))
    return 'markdown';
  if (countMatches(head, CLOSING_TAG) >= LEAST_TAGS || countMatches(head, LINE_TAG) >= LEAST_TAGS)
    return 'html';
  return countMatches(text, MARKDOWN_HEADING) >= LEAST_HEADINGS ? 'markdown' : 'text';
}

function startsWithBytes(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at += 1)
    if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}
