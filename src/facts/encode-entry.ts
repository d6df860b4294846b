/** Values as bytes that show whether they are whole. */
import { deserialize, serialize } from 'node:v8';
import { promisify } from 'node:util';
import {
  crc32,
  zstdCompress,
  zstdCompressSync,
  zstdDecompress,
  zstdDecompressSync,
} from 'node:zlib';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** Bytes of the checksum at the head. */
const HEAD = 4;

/** @param value plain data: objects, arrays, maps, strings, numbers */
export function encodeEntry(value: unknown): Uint8Array {
  return seal(zstdCompressSync(serialize(value)));
}

/** {@link encodeEntry} for bytes, beside other work. */
export async function encodeBytes(bytes: Uint8Array): Promise<Uint8Array> {
  return seal(await compress(bytes));
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
export async function decodeBytes(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  const body = unseal(bytes);
  if (body === null) return null;
  try {
    return await decompress(body);
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
