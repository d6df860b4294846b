/** Compressed stretches of downloads as earlier builds made them, each under a hash of everything that its text is made of. */
import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { StageCache } from '../facts/stage-cache-fs.ts';
import type { ExportOptions } from './export-options.ts';
import type { Stretch } from './gzip-member.ts';

/** Stretches kept between builds. */
export interface KeptStretches {
  /** @param path of the file @param madeOf hash of what the text of the stretch is made of */
  keyOf: (path: string, madeOf: string) => string;
  /** Null when there is none. */
  get: (key: string) => Stretch | null;
  put: (key: string, stretch: Stretch) => void;
}

// The page and the end of the build run this module twice, as with the atlas.
const shared = globalThis as {
  fazhiStretches?: { cache: StageCache; version: string } | null;
};

/**
 * Lets the build at hand take stretches over and keep them.
 * @param cache null makes all anew and keeps nothing
 * @param version of code, registries and Node
 */
export function keepStretches(cache: StageCache | null, version: string): void {
  shared.fazhiStretches = cache === null ? null : { cache, version };
}

/** Those that the build at hand may take over; null when it makes all anew. @param options what files say of the whole */
export function keptStretches(options: ExportOptions): KeptStretches | null {
  const kept = shared.fazhiStretches ?? null;
  if (kept === null) return null;
  const { cache, version } = kept;
  const head = hash('sha256', `${version}\0${JSON.stringify(options)}`, 'hex');
  return {
    keyOf: (path, madeOf) => hash('sha256', `${head}\0${path}\0${madeOf}`, 'hex'),
    get: (key) => {
      const entry = cache.get(key);
      const stretch = entry === null ? null : decode(entry);
      if (entry !== null && stretch === null) cache.noteDamage(key);
      return stretch;
    },
    put: (key, stretch) => {
      cache.put(key, encode(stretch));
    },
  };
}

/** Bytes at the head of an entry: its own checksum, then checksum and size of the plain text. */
const HEAD = 12;

function encode({ deflated, checksum, size }: Stretch): Uint8Array {
  const entry = Buffer.allocUnsafe(HEAD + deflated.length);
  entry.writeUInt32LE(checksum, 4);
  entry.writeUInt32LE(size, 8);
  entry.set(deflated, HEAD);
  entry.writeUInt32LE(crc32(entry.subarray(4)));
  return entry;
}

/** @returns null for bytes that are not whole */
function decode(bytes: Uint8Array): Stretch | null {
  const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.length <= HEAD || entry.readUInt32LE() !== crc32(entry.subarray(4))) return null;
  return {
    deflated: entry.subarray(HEAD),
    checksum: entry.readUInt32LE(4),
    size: entry.readUInt32LE(8),
  };
}
