/** What a worker thread runs: reads registries once, then files in batches. */
import { workerData } from 'node:worker_threads';
import type { ReportSource } from '../content/read-report-source.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary-fs.ts';
import { encodeEntry } from './encode-entry.ts';
import { createReportReader } from './report-reader.ts';

/** What the thread that starts a worker gives it. */
export interface WorkerSettings {
  /** The content folder. */
  root: string;
  /** How messages name it. */
  label: string;
}

const { root, label } = workerData as WorkerSettings;
const read = createReportReader(loadVocabulary(root, label), true);

/** @returns an encoded `ReadReport` for each file, as the cache keeps it */
export default function readBatch(sources: readonly ReportSource[]): Uint8Array[] {
  return sources.map((source) => encodeEntry(read(source)));
}
