/** A Word file → its text: headings, lists with their numbers, tables as rows, footnotes. */
import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import type { Root } from 'hast';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { RefusalError } from '../errors.ts';
import type { SourceFile } from './document.ts';
import { unedited } from './edits.ts';
import { readHtmlLines } from './html-lines.ts';
import type { SourceText } from './source-text.ts';
import { writeOutNumbers } from './word-numbering.ts';

/** What a Word file unpacks to at most, without its pictures. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_PARTS = 2000;

/** The parts that hold text; pictures, fonts and macros are never unpacked. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels)$/u;
const MAIN_PART = 'word/document.xml';

/** Targets of links between a text and its notes: `#footnote-2`, `#endnote-ref-1`. */
const NOTE_LINK = /^#(?:foot|end)note-/u;

/** Pictures are not unpacked, so none is shown. */
const NO_PICTURES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/**
 * Reads a Word file. Its text is the raw text that offsets go back to.
 * @throws RefusalError when it is no Word file, is damaged or unpacks to more than any report has
 */
export async function readDocx(file: SourceFile): Promise<SourceText> {
  const parts = unpack(file);
  if (parts[MAIN_PART] === undefined)
    throw new RefusalError(file.name, 'this archive is no Word file', 'give the .docx file itself');
  const html = await convert(file, parts);
  const root = parser.parse(html);
  removeNoteLinks(root);
  const lines = readHtmlLines(root, {
    raw: html,
    article: root,
    left: new Set(),
    isTitle: () => false,
  });
  const raw = lines
    .map((line, index) => {
      const before = lines[index - 1];
      const gap = before === undefined ? '' : before.row && line.row ? '\n' : '\n\n';
      return gap + line.content.text;
    })
    .join('');
  return { raw, source: unedited(raw), furniture: [], hints: {} };
}

/** Takes out the links to and from notes, `[1]` in a sentence and `↑` behind a note: the notes stand at the end by themselves. */
function removeNoteLinks(root: Root): void {
  visit(root, 'element', (element, index, parent) => {
    const { href } = element.properties;
    if (typeof href !== 'string' || !NOTE_LINK.test(href)) return CONTINUE;
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
}

/** Unpacks the parts that hold text, after their sizes have been added up. */
function unpack(file: SourceFile): Record<string, Uint8Array> {
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    count += 1;
    if (!TEXT_PART.test(name)) return false;
    size += originalSize;
    return size <= MOST_UNPACKED && count <= MOST_PARTS;
  };
  let parts;
  try {
    parts = unzipSync(file.bytes, { filter });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RefusalError(file.name, `the Word file is damaged: ${reason}`);
  }
  if (count > MOST_PARTS)
    throw new RefusalError(file.name, `the Word file has more than ${MOST_PARTS} parts`);
  if (size > MOST_UNPACKED)
    throw new RefusalError(
      file.name,
      `the Word file unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB of text`,
      'give one report per file',
    );
  return parts;
}

/** Hands mammoth an archive of the checked parts alone, stored unpacked, so that it inflates nothing. */
async function convert(file: SourceFile, parts: Record<string, Uint8Array>): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync(writeOutNumbers(parts), { level: 0 }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: NO_PICTURES });
    return value;
  } catch (error) {
    // Of the parser's words the first line: behind it stands a place that it does not know.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new RefusalError(
      file.name,
      `the Word file cannot be read: ${reason.replaceAll('\t', ' ')}`,
      'open it and save it anew',
    );
  }
}
