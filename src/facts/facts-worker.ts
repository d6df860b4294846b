/** What a worker thread runs: prepares registries once, then reads files in batches. */
import { workerData } from 'node:worker_threads';
import type { ReportSource } from '../content/read-report-source.ts';
import { unpackVocabulary } from '../vocabulary/packed-vocabulary-fs.ts';
import { encodeEntry } from './encode-entry.ts';
import { createReportReader } from './report-reader.ts';

/** What the thread that starts a worker gives it. */
export interface WorkerSettings {
  /** The content folder. */
  root: string;
  /** What was read from it, packed. */
  vocabulary: Uint8Array;
}

const { root, vocabulary } = workerData as WorkerSettings;
const read = createReportReader(unpackVocabulary(vocabulary, root), true);

/** @returns an encoded `ReadReport` for each file, as the cache keeps it */
export default function readBatch(sources: readonly ReportSource[]): Uint8Array[] {
  return sources.map((source) => encodeEntry(read(source)));
}
