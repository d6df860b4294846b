/** Writes the files of an export, piece by piece, several at a time: threads compress and write while the next pieces are made. */
import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import type { NotedFile } from '../publish/noted-files.ts';
import { release } from '../release-memory.ts';
import type { ExportFile } from './export-files.ts';
import { GZIP_HEAD, gzipTail, joinChecksums, type Stretch } from './gzip-member.ts';
import type { KeptStretches } from './kept-stretches.ts';
import { freeRun, type Run } from './runs.ts';
import { TextInRuns } from './text-in-runs.ts';

/** Characters or bytes gathered before they are written. */
const ENOUGH = 1 << 20;

/** Files under way at once: as many as Node has threads for such work. */
const AT_ONCE = 4;

/** Level 3 takes less than half the time of the usual 6 and makes files a sixth larger. A stretch ends at a whole byte, so that another can follow. */
const DEFLATE = { level: 3, finishFlush: constants.Z_SYNC_FLUSH };
const deflate = promisify(deflateRaw) as (
  bytes: Uint8Array,
  options: typeof DEFLATE & { chunkSize: number },
) => Promise<Uint8Array>;

/** Text is mostly deflated to less than a quarter: then the thread comes back once, to a main thread that may be busy for long. */
const roomFor = (size: number) => Math.max(1 << 14, size >> 2);

/** A file that is written. */
export interface WrittenFile extends NotedFile {
  /** Below the folder. */
  path: string;
}

/** Files that are being written. */
export interface Writing {
  /** Ends when the last has been taken up; the threads have room for others then. */
  taken: Promise<void>;
  /** In the order in which they were given. */
  written: Promise<WrittenFile[]>;
}

/**
 * Writes files into a folder; folders below it are made as they are needed. Between pieces others get their turn.
 * @param files one is taken up when there is room for another; those whose bytes are made elsewhere take no room
 * @param kept what earlier builds compressed; null makes all anew, with the same bytes
 */
export function beginFiles(
  directory: string,
  files: Iterable<ExportFile>,
  kept: KeptStretches | null,
): Writing {
  const folders = new Set<string>();
  const written: WrittenFile[] = [];
  const elsewhere: Promise<void>[] = [];
  const taken = Promise.withResolvers<void>();
  let next = 0;
  const waiting = files[Symbol.iterator]();
  const write = async (index: number, file: ExportFile) => {
    const target = join(directory, file.path);
    const folder = dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    written[index] = { path: file.path, ...(await writeExport(target, file, kept)) };
  };
  const work = async () => {
    for (let entry = waiting.next(); entry.done !== true; entry = waiting.next()) {
      const done = write(next++, entry.value);
      if (typeof entry.value.content !== 'function') await done;
      else {
        // Told with all others; until then nobody listens.
        done.catch(() => undefined);
        elsewhere.push(done);
      }
    }
    taken.resolve();
  };
  const all = Promise.all(Array.from({ length: AT_ONCE }, work))
    .then(() => Promise.all(elsewhere))
    .then(() => written);
  all.catch(taken.reject);
  taken.promise.catch(() => undefined);
  return { taken: taken.promise, written: all };
}

/** {@link beginFiles} and waits for all of them. */
export function writeFiles(...of: Parameters<typeof beginFiles>): Promise<WrittenFile[]> {
  return beginFiles(...of).written;
}

async function writeExport(
  target: string,
  { path, content, isCompressed = false }: ExportFile,
  kept: KeptStretches | null,
): Promise<NotedFile> {
  if (typeof content === 'function') return writePieces(target, [await content()]);
  if (content instanceof Uint8Array) return writePieces(target, [content]);
  return writePieces(
    target,
    isCompressed ? gathered(compressed(path, content, kept)) : inChunks(content),
  );
}

/** @param pieces each is written before the next is asked for */
async function writePieces(
  target: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<NotedFile> {
  const digest = createHash('sha256');
  const file = await open(target, 'w');
  try {
    let bytes = 0;
    for await (const piece of pieces) {
      await file.writeFile(piece);
      digest.update(piece);
      bytes += piece.length;
    }
    return { bytes, hash: digest.digest('hex') };
  } finally {
    await file.close();
  }
}

/**
 * Pieces put together to some that are worth a call: each has to wait for a turn of the main thread.
 * @param pieces each is taken up before the next is asked for
 */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const room = takeRoom();
  let size = 0;
  for await (const piece of pieces) {
    if (size > 0 && size + piece.length > ENOUGH) {
      yield room.subarray(0, size);
      size = 0;
    }
    if (piece.length > ENOUGH) yield piece;
    else {
      room.set(piece, size);
      size += piece.length;
    }
  }
  if (size > 0) yield room.subarray(0, size);
  rooms.push(room);
}

/** A gzip file, piece by piece. */
async function* compressed(
  path: string,
  content: Iterable<string>,
  kept: KeptStretches | null,
): AsyncGenerator<Uint8Array> {
  yield GZIP_HEAD;
  let [checksum, size] = [0, 0];
  for await (const stretch of stretches(path, content, kept)) {
    yield stretch.deflated;
    release(stretch.deflated);
    checksum = joinChecksums(checksum, stretch.checksum, stretch.size);
    size += stretch.size;
  }
  yield gzipTail({ checksum, size });
}

async function* stretches(
  path: string,
  content: Iterable<string>,
  kept: KeptStretches | null,
): AsyncGenerator<Stretch> {
  for (const run of content instanceof TextInRuns ? content.runs : [freeRun(() => content)])
    yield* ofRun(path, run, kept);
}

/** A run that can be kept is one stretch; any other is as many as its text is long. */
async function* ofRun(
  path: string,
  { madeOf, entries }: Run<string>,
  kept: KeptStretches | null,
): AsyncGenerator<Stretch> {
  const made = kept === null ? null : madeOf();
  if (kept === null || made === null) {
    for (const text of inStretches(entries())) yield compress(text);
    return;
  }
  const key = kept.keyOf(path, made);
  const known = kept.get(key);
  if (known !== null) {
    yield known;
    return;
  }
  const parts: Stretch[] = [];
  for (const text of inStretches(entries())) parts.push(await compress(text));
  const stretch = joined(parts);
  for (const { deflated } of parts) release(deflated);
  kept.put(key, stretch);
  yield stretch;
}

function joined(parts: readonly Stretch[]): Stretch {
  return {
    deflated: Buffer.concat(parts.map(({ deflated }) => deflated)),
    checksum: parts.reduce((sum, { checksum, size }) => joinChecksums(sum, checksum, size), 0),
    size: parts.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Bytes that any text of the usual length takes, with a piece that goes on behind it. */
const ROOM = 4 * ENOUGH;

/** Rooms for bytes on their way to a thread, used again and again: new ones would have the engine go through all of a large heap every few seconds. */
const rooms: Uint8Array[] = [];

const takeRoom = () => rooms.pop() ?? new Uint8Array(ROOM);

const utf8 = new TextEncoder();

/** A text as UTF-8, in the room where it fits. */
function bytesIn(room: Uint8Array, text: string): Uint8Array {
  const { read, written } = utf8.encodeInto(text, room);
  return read === text.length ? room.subarray(0, written) : Buffer.from(text);
}

async function compress(text: string): Promise<Stretch> {
  const room = takeRoom();
  const bytes = bytesIn(room, text);
  const deflated = await deflate(bytes, { ...DEFLATE, chunkSize: roomFor(bytes.length) });
  const stretch = { deflated, checksum: crc32(bytes), size: bytes.length };
  rooms.push(room);
  return stretch;
}

/** A text piece by piece, all in one room: each has to be used up before the next is asked for. */
function* inChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  const room = takeRoom();
  for (const text of inStretches(pieces)) yield bytesIn(room, text);
  rooms.push(room);
}

function* inStretches(pieces: Iterable<string>): Generator<string> {
  let [gathered, size]: [string[], number] = [[], 0];
  for (const piece of pieces) {
    gathered.push(piece);
    size += piece.length;
    if (size < ENOUGH) continue;
    yield gathered.join('');
    [gathered, size] = [[], 0];
  }
  if (size > 0) yield gathered.join('');
}
