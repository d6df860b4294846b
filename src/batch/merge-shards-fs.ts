/** Many outputs of `extract` → one, in an order that does not depend on how the work was divided. */
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { compareText, ContentError, RefusalError, type Problem } from '../errors.ts';
import { codeOf } from '../system-fault.ts';
import { readLines } from './read-lines.ts';

/** The part of a line that says which report it is. */
const lineSchema = z.looseObject({
  schema: z.literal('extract@1'),
  report: z.looseObject({
    source: z.looseObject({ file: z.string(), part: z.int() }),
  }),
});

/** Where a line stands; the lines themselves stay on disk, for all of them may be larger than the memory. */
interface LinePlace {
  file: string;
  part: number;
  shard: number;
  /** In bytes. */
  offset: number;
  length: number;
  hash: string;
  /** For messages, from 1. */
  line: number;
}

const NEWLINE = Buffer.from('\n');

/**
 * Merges shards by file name and part. A line that several shards hold alike, as after a repeated task, stands once.
 * @param shards paths of files of JSON lines
 * @param write gets each line with its end, in order
 * @returns number of lines written
 * @throws RefusalError when a file cannot be read; ContentError when a line is no extraction, or two shards say different things of one report
 */
export async function mergeShards(
  shards: readonly string[],
  write: (line: Uint8Array) => void | Promise<void>,
): Promise<number> {
  const places: LinePlace[] = [];
  const problems: Problem[] = [];
  for (const [index, shard] of shards.entries())
    try {
      await indexShard(shard, index, places, problems);
    } catch (error) {
      throw new RefusalError(shard, `cannot be read: ${codeOf(error)}`, 'name files of `extract`');
    }
  places.sort(
    (a, b) =>
      compareText(a.file, b.file) || a.part - b.part || a.shard - b.shard || a.offset - b.offset,
  );
  const kept = places.filter((place, at) => {
    const before = places[at - 1];
    if (before?.file !== place.file || before.part !== place.part) return true;
    if (before.hash !== place.hash)
      problems.push(
        lineFault(
          shards[place.shard] ?? '',
          place.line,
          `says other things of ${place.file} than ${shards[before.shard] ?? ''}:${before.line}`,
          'run all shards with the same version and registries, and give each file a name of its own',
        ),
      );
    return false;
  });
  if (problems.length > 0) throw new ContentError(problems);
  const handles = shards.map((shard) => openSync(shard, 'r'));
  try {
    for (const { shard, offset, length } of kept) {
      const bytes = Buffer.alloc(length);
      readSync(handles[shard] ?? -1, bytes, 0, length, offset);
      await write(Buffer.concat([bytes, NEWLINE]));
    }
  } finally {
    for (const handle of handles) closeSync(handle);
  }
  return kept.length;
}

async function indexShard(
  shard: string,
  index: number,
  places: LinePlace[],
  problems: Problem[],
): Promise<void> {
  let line = 0;
  for await (const { offset, bytes } of readLines(createReadStream(shard))) {
    line += 1;
    if (bytes.length === 0) continue;
    const source = sourceOf(bytes);
    if (source === null)
      problems.push(
        lineFault(shard, line, 'is no line of extract', 'give files that `extract` has written'),
      );
    else {
      const hash = createHash('sha256').update(bytes).digest('base64');
      places.push({ ...source, shard: index, offset, length: bytes.length, hash, line });
    }
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function sourceOf(bytes: Uint8Array): { file: string; part: number } | null {
  try {
    const { file, part } = lineSchema.parse(JSON.parse(decoder.decode(bytes))).report.source;
    return { file, part };
  } catch {
    return null;
  }
}

function lineFault(file: string, line: number, message: string, hint: string): Problem {
  return { file, line, column: null, message, hint, severity: 'error' };
}
