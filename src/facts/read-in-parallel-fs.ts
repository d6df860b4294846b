/** Reads and extracts the reports of a content folder over worker threads, each file once for as long as nothing it depends on changes. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { loadSource } from '../content/load-reports-fs.ts';
import type { ReportSource } from '../content/read-report-source.ts';
import { listReportFiles } from '../content/report-files-fs.ts';
import { packVocabulary } from '../vocabulary/packed-vocabulary-fs.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createCompactor } from './compact-values.ts';
import { decodeEntry, encodeEntry } from './encode-entry.ts';
import { gather, type ReportFactsOfFolder } from './report-facts-fs.ts';
import type { WorkerSettings } from './facts-worker.ts';
import { createReportReader, isReadReport, type ReadReport } from './report-reader.ts';
import { codeVersion, vocabularyVersion } from './source-version-fs.ts';
import type { StageCache } from './stage-cache-fs.ts';

/** How to go about it; nothing here changes the result. */
export interface ReadingOptions {
  /** Threads beside this one; 1 works in this thread. */
  workers: number;
  /** Null reads every file anew. */
  cache: StageCache | null;
  /** Called whenever files are done. */
  onProgress?: (done: number, total: number) => void;
}

/** Files in one message to a worker: enough that sending costs nothing, few enough that all end at the same time. */
const BATCH = 16;

/** Fewer files than this are read in this thread: a worker takes as long to start. */
const WORTH_A_WORKER = 64;

const WORKER = new URL('./facts-worker.ts', import.meta.url);
/** What decides a result: also what reads the registries, which are sent to workers. */
const CODE = [WORKER, new URL('../vocabulary/load-vocabulary-fs.ts', import.meta.url)];
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** A file that the cache does not have. */
interface Missing {
  index: number;
  key: string;
  source: ReportSource;
}

/**
 * Loads and extracts all reports; a bad file never stops the others. The result depends on the files alone.
 * @param root the content folder
 * @param label how messages name that folder
 */
export async function readInParallel(
  root: string,
  label: string,
  vocabulary: Vocabulary,
  { workers, cache, onProgress }: ReadingOptions,
): Promise<ReportFactsOfFolder> {
  const { files, problems } = listReportFiles(root, label);
  const results: ReadReport[] = [];
  const compact = createCompactor();
  let done = 0;
  let readAnew = 0;
  const settle = ({ index, key }: Pick<Missing, 'index' | 'key'>, bytes: Uint8Array) => {
    results[index] = named(compact(decodeEntry(bytes) as ReadReport), key);
    cache?.put(key, bytes);
    readAnew += 1;
  };
  const advance = (by: number) => onProgress?.((done += by), files.length);

  const version =
    cache === null
      ? ''
      : codeVersion(
          CODE.map((url) => fileURLToPath(url)),
          PROJECT,
        ) + vocabularyVersion(root);
  const isWorthWorkers = workers > 1 && files.length >= WORTH_A_WORKER;
  let pool: Piscina | null = null;
  const missing: Missing[] = [];
  const underWay = new Set<Promise<void>>();
  let read: ReturnType<typeof createReportReader> | null = null;
  const readHere = () => {
    // Preparing takes a third of a second, for nothing where the cache has everything.
    if (missing.length === 0) return;
    read ??= createReportReader(vocabulary, true);
    for (const each of missing.splice(0)) {
      settle(each, encodeEntry(read(each.source)));
      advance(1);
    }
  };
  const send = async () => {
    const batch = missing.splice(0, BATCH);
    pool ??= new Piscina({
      filename: WORKER.href,
      workerData: {
        root: resolve(root),
        vocabulary: packVocabulary(vocabulary),
      } satisfies WorkerSettings,
      minThreads: workers,
      maxThreads: workers,
    });
    const task = (pool.run(batch.map(({ source }) => source)) as Promise<Uint8Array[]>).then(
      (encoded) => {
        for (const [at, each] of batch.entries()) settle(each, encoded[at] ?? new Uint8Array());
        advance(batch.length);
      },
    );
    const entry = task.finally(() => underWay.delete(entry));
    underWay.add(entry);
    // No more is read ahead than the workers need: thousands of waiting files would fill the memory.
    if (underWay.size >= 2 * workers) await Promise.race(underWay);
  };

  try {
    for (const [index, file] of files.entries()) {
      const source = loadSource(file);
      const key = cache === null ? '' : keyOf(source, version);
      const kept = cache?.get(key) ?? null;
      const known = kept === null ? undefined : decodeEntry(kept);
      if (isReadReport(known)) {
        results[index] = named(compact(known), key);
        advance(1);
        continue;
      }
      if (kept !== null) cache?.noteDamage(key);
      missing.push({ index, key, source });
      if (!isWorthWorkers) readHere();
      else if (missing.length >= WORTH_A_WORKER) await send();
    }
    if (pool === null) readHere();
    while (missing.length > 0) await send();
    await Promise.all(underWay);
  } finally {
    await (pool as Piscina | null)?.destroy();
  }
  return gather(results, problems, vocabulary, readAnew);
}

/** Says in a report what it was made of. @param key empty where nothing is kept */
function named(result: ReadReport, key: string): ReadReport {
  if (result.report !== null && key !== '') result.report.madeOf = key;
  return result;
}

/** What the result of a file depends on: its name, its bytes, those of its original, code and registries. */
function keyOf({ id, file, bytes, original }: ReportSource, version: string): string {
  const hash = createHash('sha256').update(`${version}\0${id}\0${file}\0`);
  for (const part of [bytes, original?.bytes ?? null])
    hash.update(part instanceof Uint8Array ? part : JSON.stringify(part)).update('\0');
  return hash.digest('hex');
}
