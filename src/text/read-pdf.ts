/** A PDF file → the text on its pages, in reading order. */
import { getDocumentProxy } from 'unpdf';
import { RefusalError } from '../errors.ts';
import type { SourceFile } from './document.ts';
import { unedited } from './edits.ts';
import { refusePdfBomb } from './pdf-guard.ts';
import { linesOfPage, paragraphsOfPages, type PdfLine, type PdfPiece } from './pdf-lines.ts';
import type { SourceText } from './source-text.ts';

/** No report has more pages. */
const MOST_PAGES = 500;
/** Nor more pieces of text, nor more text in one piece, in UTF-16 units. */
const MOST_PIECES = 200_000;
const MOST_PIECES_OF_A_PAGE = 8000;
const LONGEST_PIECE = 100_000;

/** What pdf.js gives of a page, bit by bit. */
type PieceReader = ReadableStreamDefaultReader<{ items: object[] }>;

/**
 * Reads a PDF file; its paragraphs are the raw text that offsets go back to. Scripts in it are not run.
 * @throws RefusalError when it is damaged, locked, too long or holds pictures of text only
 */
export async function readPdf(file: SourceFile): Promise<SourceText> {
  refusePdfBomb(file.name, file.bytes);
  const pages = await readPages(file);
  const raw = paragraphsOfPages(pages);
  if (raw.trim() === '')
    throw new RefusalError(
      file.name,
      'the PDF holds no text, only pictures of pages',
      'run text recognition (OCR) first',
    );
  return { raw, source: unedited(raw), furniture: [], hints: {} };
}

async function readPages(file: SourceFile): Promise<PdfLine[][]> {
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>> | null = null;
  try {
    // The reader takes the bytes over, so it gets its own.
    pdf = await getDocumentProxy(Uint8Array.from(file.bytes), {
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    if (pdf.numPages > MOST_PAGES)
      throw new RefusalError(
        file.name,
        `the PDF has ${pdf.numPages} pages, more than ${MOST_PAGES}`,
      );
    const pages: PdfLine[][] = [];
    let count = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const pieces: PdfPiece[] = [];
      // Not cancelled when it is too long: the reader of the file as a whole is ended, below.
      const reader = page.streamTextContent().getReader() as PieceReader;
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        count += part.value.items.length;
        pieces.push(...part.value.items.flatMap(toPiece));
        if (count > MOST_PIECES || pieces.length > MOST_PIECES_OF_A_PAGE)
          throw new RefusalError(
            file.name,
            'the PDF holds more pieces of text than a reader could see',
          );
      }
      pages.push(linesOfPage(pieces));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw new RefusalError(file.name, ...describePdfFault(error));
  } finally {
    await pdf?.loadingTask.destroy();
  }
}

/** pdf.js gives marks of structure among the pieces of text. */
function toPiece(item: object): PdfPiece[] {
  if (!('str' in item) || !('transform' in item) || !('width' in item)) return [];
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(skew, scale) || 1;
  return [{ text: str.slice(0, LONGEST_PIECE), x, y, width, size }];
}

function describePdfFault(error: unknown): [reason: string, hint?: string] {
  const name = error instanceof Error ? error.name : '';
  const message = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException') return ['the PDF is locked', 'save it without a password'];
  return [`the PDF is damaged: ${message}`];
}
