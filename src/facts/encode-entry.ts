/** Values as bytes that show whether they are whole. */
import { deserialize, serialize } from 'node:v8';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes of the checksum at the head. */
const HEAD = 4;

/** @param value plain data: objects, arrays, maps, strings, numbers */
export function encodeEntry(value: unknown): Uint8Array {
  return seal(zstdCompressSync(serialize(value)));
}

/** {@link encodeEntry} for bytes, which needs no serialisation. */
export function encodeBytes(bytes: Uint8Array): Uint8Array {
  return seal(zstdCompressSync(bytes));
}

function seal(body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body]);
}

/** @returns the value; undefined for bytes that are not whole */
export function decodeEntry(bytes: Uint8Array): unknown {
  const body = unseal(bytes);
  if (body === null) return undefined;
  try {
    return deserialize(zstdDecompressSync(body));
  } catch {
    // The checksum fits, but another program wrote what it is of.
    return undefined;
  }
}

/** What {@link encodeBytes} was given; null for bytes that are not whole. */
export function decodeBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const body = unseal(bytes);
  if (body === null) return null;
  try {
    return zstdDecompressSync(body);
  } catch {
    return null;
  }
}

/** The body, when the checksum fits. */
function unseal(bytes: Uint8Array): Uint8Array | null {
  const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.length <= HEAD) return null;
  const body = entry.subarray(HEAD);
  return entry.readUInt32BE() === crc32(body) ? body : null;
}
