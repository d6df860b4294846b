/** Made-up reports for benchmarks, as pasted from web pages. */
import { createChooser } from '../generate/chooser.ts';
import { chooseOccasions } from '../generate/generated-places.ts';
import { renderRawPage } from '../generate/render-report.ts';
import { stockOf, writeReport } from '../generate/write-report.ts';
import type { SourceFile } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const SEED = 1;

/** The same files for the same number every time. */
export function makeRawPages(reports: number, vocabulary: Vocabulary): SourceFile[] {
  const stock = stockOf(vocabulary);
  const occasions = chooseOccasions(vocabulary.places, reports, createChooser(SEED));
  return occasions.map((occasion, index) => {
    const chooser = createChooser(SEED + 1 + index);
    const report = writeReport(occasion, stock, chooser);
    const page = renderRawPage(report, chooser);
    return { name: `${report.id}.txt`, bytes: new TextEncoder().encode(page) };
  });
}

/** Bytes of all files. */
export function sizeOf(files: readonly SourceFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
