/** Writes the files of an export, piece by piece, several at a time: threads compress and write while the next pieces are made. */
import { createWriteStream } from 'node:fs';
import { mkdir, open, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ExportFile } from './export-files.ts';

/** Characters gathered before they are written. */
const ENOUGH = 1 << 20;

/** Files under way at once: as many as Node has threads for such work. */
const AT_ONCE = 4;

/** How hard gzip tries: level 3 takes less than half the time of the usual 6 and makes files a sixth larger. */
const LEVEL = 3;

/** A file that is written. */
export interface WrittenFile {
  /** Below the folder. */
  path: string;
  bytes: number;
}

/**
 * Writes files into a folder; folders below it are made as they are needed. Between pieces others get their turn.
 * @param files one is taken up when there is room for another
 * @returns in the order of `files`
 */
export async function writeFiles(
  directory: string,
  files: Iterable<ExportFile>,
): Promise<WrittenFile[]> {
  const folders = new Set<string>();
  const written: WrittenFile[] = [];
  let next = 0;
  const waiting = files[Symbol.iterator]();
  const work = async () => {
    for (let entry = waiting.next(); entry.done !== true; entry = waiting.next()) {
      const index = next++;
      const target = join(directory, entry.value.path);
      const folder = dirname(target);
      if (!folders.has(folder)) await mkdir(folder, { recursive: true });
      folders.add(folder);
      written[index] = { path: entry.value.path, bytes: await writeExport(target, entry.value) };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written;
}

/** @returns the size of the file */
async function writeExport(
  target: string,
  { content, isCompressed = false }: ExportFile,
): Promise<number> {
  if (isCompressed) return writeCompressed(target, content);
  if (content instanceof Uint8Array) {
    await writeFile(target, content);
    return content.length;
  }
  const file = await open(target, 'w');
  try {
    let bytes = 0;
    for (const chunk of inChunks(content)) {
      await file.writeFile(chunk);
      bytes += chunk.length;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** The byte of a gzip file (RFC 1952) that tells the system it was made on, and its value for an unknown one. */
const [SYSTEM_AT, UNKNOWN_SYSTEM] = [9, 255];

async function writeCompressed(target: string, content: ExportFile['content']): Promise<number> {
  const chunks = content instanceof Uint8Array ? [content] : inChunks(content);
  await pipeline(
    chunks,
    createGzip({ level: LEVEL, chunkSize: 1 << 17 }),
    createWriteStream(target),
  );
  const file = await open(target, 'r+');
  try {
    await file.write(Uint8Array.of(UNKNOWN_SYSTEM), 0, 1, SYSTEM_AT);
  } finally {
    await file.close();
  }
  return (await stat(target)).size;
}

function* inChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  let [gathered, size]: [string[], number] = [[], 0];
  for (const piece of pieces) {
    gathered.push(piece);
    size += piece.length;
    if (size < ENOUGH) continue;
    yield Buffer.from(gathered.join(''));
    [gathered, size] = [[], 0];
  }
  yield Buffer.from(gathered.join(''));
}
