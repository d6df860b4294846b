/** Keeps parts of the analysis between builds, each under a hash of what it looked at. */
import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { KeepPart } from '../graph/keep-part.ts';
import { decodeEntry, encodeEntry } from './encode-entry.ts';
import { codeVersion } from './source-version-fs.ts';
import type { StageCache } from './stage-cache-fs.ts';

const ANALYSIS = fileURLToPath(new URL('../graph/analyse.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** @param cache where the parts are kept */
export function keepParts(cache: StageCache): KeepPart {
  const version = codeVersion([ANALYSIS], PROJECT);
  return <T>(part: string, looksAt: unknown, work: () => T): T => {
    const key = hash('sha256', JSON.stringify([version, part, looksAt]), 'hex');
    const kept = cache.get(key);
    const known = kept === null ? undefined : decodeEntry(kept);
    // The key says what it is of, and the checksum that it is whole.
    if (known !== undefined) return known as T;
    if (kept !== null) cache.noteDamage(key);
    const result = work();
    cache.put(key, encodeEntry(result));
    return result;
  };
}
