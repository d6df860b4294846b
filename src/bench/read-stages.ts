/** The benchmark of reading: cleaning alone, whole reports, and one text as long as a book. */
import { cleanText } from '../text/clean.ts';
import { decodeText } from '../text/decode.ts';
import { unedited } from '../text/edits.ts';
import { createFurnitureDetector } from '../text/furniture.ts';
import { readSource } from '../text/read-source.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { makeRawPages, sizeOf } from './bench-reports.ts';
import type { BenchStage } from './bench-stage.ts';

/** Numbers of reports. */
const REPORTS = [16, 64, 256] as const;

/** The stages of reading plain text. */
export function readStages(vocabulary: Vocabulary): BenchStage[] {
  const detect = createFurnitureDetector(vocabulary.grammar.furniture);
  return [
    {
      name: 'clean',
      what: 'decode and clean reports as plain text',
      unit: 'MB',
      sizes: REPORTS,
      prepare: (size) => {
        const files = makeRawPages(size, vocabulary);
        const run = () => {
          for (const { name, bytes } of files)
            cleanText(unedited(decodeText(name, bytes).text), detect);
        };
        return { amount: sizeOf(files), run };
      },
    },
    {
      name: 'read',
      what: 'read reports as plain text: clean, metadata, sections',
      unit: 'MB',
      sizes: REPORTS,
      prepare: (size) => {
        const files = makeRawPages(size, vocabulary);
        const run = async () => {
          for (const file of files) await readSource(file, vocabulary);
        };
        return { amount: sizeOf(files), run };
      },
    },
    {
      name: 'read-long',
      what: 'read one file that holds the text of many reports',
      unit: 'MB',
      sizes: REPORTS,
      prepare: (size) => {
        const files = makeRawPages(size, vocabulary);
        const bytes = new Uint8Array(Buffer.concat(files.map((file) => file.bytes)));
        return {
          amount: bytes.length,
          run: () => readSource({ name: 'long.txt', bytes }, vocabulary),
        };
      },
    },
  ];
}
