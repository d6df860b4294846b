/** Values as bytes that show whether they are whole. */
import { deserialize, serialize } from 'node:v8';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { release } from '../release-memory.ts';

/** Bytes at the head: a checksum of all that follows, then the size of what was compressed. */
const HEAD = 8;

/** @param value plain data: objects, arrays, maps, strings, numbers */
export function encodeEntry(value: unknown): Uint8Array {
  const plain = serialize(value);
  const entry = encodeBytes(plain);
  release(plain);
  return entry;
}

/** {@link encodeEntry} for bytes, which needs no serialisation. */
export function encodeBytes(bytes: Uint8Array): Uint8Array {
  // Small pieces would have to be joined; few entries do not shrink to a half.
  const compressed = zstdCompressSync(bytes, { chunkSize: (bytes.length >> 1) + SPARE });
  const entry = Buffer.concat([Buffer.alloc(HEAD), compressed]);
  release(compressed);
  entry.writeUInt32BE(bytes.length, 4);
  entry.writeUInt32BE(crc32(entry.subarray(4)));
  return entry;
}

/** @returns the value; undefined for bytes that are not whole */
export function decodeEntry(bytes: Uint8Array): unknown {
  const plain = decodeBytes(bytes);
  if (plain === null) return undefined;
  try {
    return deserialize(plain);
  } catch {
    // The checksum fits, but another program wrote what it is of.
    return undefined;
  }
}

/** What {@link encodeBytes} was given; null for bytes that are not whole. */
export function decodeBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.length <= HEAD || entry.readUInt32BE() !== crc32(entry.subarray(4))) return null;
  // All in one piece, with room left: many small ones would have to be joined, and a full one makes Node ask for another.
  const chunkSize = entry.readUInt32BE(4) + SPARE;
  try {
    return zstdDecompressSync(entry.subarray(HEAD), { chunkSize });
  } catch {
    return null;
  }
}

/** Node takes no smaller pieces. */
const SPARE = 64;
