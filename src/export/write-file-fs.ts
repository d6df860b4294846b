/** Writes the files of an export, piece by piece. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  write({ path, content }: ExportFile): number {
    const file = join(this.#directory, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    if (!(content instanceof Uint8Array)) return writePieces(file, content);
    writeFileSync(file, content);
    return content.length;
  }
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
