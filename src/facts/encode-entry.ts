/** Values as bytes that show whether they are whole. */
import { deserialize, serialize } from 'node:v8';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes of the checksum at the head. */
const HEAD = 4;

/** @param value plain data: objects, arrays, maps, strings, numbers */
export function encodeEntry(value: unknown): Uint8Array {
  const body = zstdCompressSync(serialize(value));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body]);
}

/** @returns the value; undefined for bytes that are not whole */
export function decodeEntry(bytes: Uint8Array): unknown {
  const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.length <= HEAD) return undefined;
  const body = entry.subarray(HEAD);
  if (entry.readUInt32BE() !== crc32(body)) return undefined;
  try {
    return deserialize(zstdDecompressSync(body));
  } catch {
    // The checksum fits, but another program wrote what it is of.
    return undefined;
  }
}
