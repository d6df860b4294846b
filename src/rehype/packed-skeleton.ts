/** The skeleton of a report's page as a few bytes: a build holds thousands of them and looks at each once or twice. */
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { ReportSkeleton } from './report-skeleton.ts';

/** A sixth of the memory that the skeleton takes; made here alone. */
export type PackedSkeleton = Uint8Array;

/** {@link unpackSkeleton} gives the same skeleton back. */
export function packSkeleton(skeleton: ReportSkeleton): PackedSkeleton {
  return zstdCompressSync(serialize(skeleton));
}

/** What {@link packSkeleton} was given. */
export function unpackSkeleton(packed: PackedSkeleton): ReportSkeleton {
  return deserialize(zstdDecompressSync(packed)) as ReportSkeleton;
}
