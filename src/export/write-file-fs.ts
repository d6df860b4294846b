/** Writes the files of an export, piece by piece. */
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ExportFile } from './export-files.ts';

/** Characters gathered before they are written. */
const ENOUGH = 1 << 20;

/** Writes files into one folder; folders below it are made as they are needed. */
export class ExportFolder {
  readonly #directory: string;
  readonly #made = new Set<string>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Writes one file. @returns its size in bytes */
  write({ path, content, isCompressed = false }: ExportFile): number {
    const file = join(this.#directory, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    if (content instanceof Uint8Array) writeFileSync(file, content);
    const size = content instanceof Uint8Array ? content.length : writePieces(file, content);
    return isCompressed ? compress(file) : size;
  }
}

/** The byte of a gzip file (RFC 1952) that tells the system it was made on, and its value for an unknown one. */
const [SYSTEM_AT, UNKNOWN_SYSTEM] = [9, 255];

/** @returns the size afterwards */
function compress(file: string): number {
  const bytes = gzipSync(readFileSync(file));
  bytes[SYSTEM_AT] = UNKNOWN_SYSTEM;
  writeFileSync(file, bytes);
  return bytes.length;
}

function writePieces(file: string, pieces: Iterable<string>): number {
  const handle = openSync(file, 'w');
  try {
    let [gathered, size, bytes]: [string[], number, number] = [[], 0, 0];
    for (const piece of pieces) {
      gathered.push(piece);
      size += piece.length;
      if (size < ENOUGH) continue;
      bytes += writeText(handle, gathered);
      [gathered, size] = [[], 0];
    }
    return bytes + writeText(handle, gathered);
  } finally {
    closeSync(handle);
  }
}

/** One call may take only a part of a large text. */
function writeText(handle: number, pieces: readonly string[]): number {
  const bytes = Buffer.from(pieces.join(''));
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
  return bytes.length;
}
