/** Puts stretches that were compressed each on its own together into one gzip file of one member, which every reader takes, browsers too. */

/** A stretch of a file, compressed. */
export interface Stretch {
  /** Blocks of DEFLATE (RFC 1951) that end at a whole byte, none of them the last of a stream. */
  deflated: Uint8Array;
  /** CRC-32 of the plain bytes. */
  checksum: number;
  /** Number of plain bytes. */
  size: number;
}

/** What a gzip file begins with (RFC 1952): no name, no time, an unknown system. */
export const GZIP_HEAD: Uint8Array = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

/** What a gzip file ends with: an empty last block, checksum and size of everything. */
export function gzipTail({ checksum, size }: Omit<Stretch, 'deflated'>): Uint8Array {
  const tail = Buffer.alloc(10);
  tail.writeUInt16LE(0x0003, 0);
  tail.writeUInt32LE(checksum, 2);
  tail.writeUInt32LE(size % 2 ** 32, 6);
  return tail;
}

/** The polynomial of CRC-32, lowest power in the highest bit. */
const POLYNOMIAL = 0xedb88320;
/** The polynomial 1. */
const ONE = 0x80000000;

/**
 * The CRC-32 of two stretches behind each other (M. Adler, `crc32_combine` of zlib): that of the first is multiplied by
 * x to the number of bits of the second.
 * @param size bytes of the second
 */
export function joinChecksums(first: number, second: number, size: number): number {
  let power = ONE >>> 8;
  let product = first;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = multiply(power, product);
    power = multiply(power, power);
  }
  return (product ^ second) >>> 0;
}

/** Product of two polynomials over bits, modulo that of CRC-32. */
function multiply(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= shifted;
    shifted = (shifted & 1) === 0 ? shifted >>> 1 : (shifted >>> 1) ^ POLYNOMIAL;
  }
  return product >>> 0;
}
