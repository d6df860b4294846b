/** Divides reports among several full-text indexes: one grows with the reports, in the memory that it takes to make and in the time after a change. */
import type { Atlas, AtlasReport } from '../graph/atlas.ts';

/** Reports in one index: it takes 0.4 GB to make; more indexes mean more pieces to load for each search. */
const REPORTS_PER_INDEX = 400;

/**
 * The reports of each index, in id order. Those of one place are together, whatever other places there are, so that a
 * change touches one index; only the number of indexes changes all.
 * @param size reports in one index, on average
 */
export function indexShards(
  { reports }: Pick<Atlas, 'reports'>,
  size = REPORTS_PER_INDEX,
): AtlasReport[][] {
  const count = Math.max(1, Math.ceil(reports.size / size));
  const shards = Array.from({ length: count }, (): AtlasReport[] => []);
  for (const report of reports.values()) shards[hash(report.place) % count]?.push(report);
  return shards.filter((shard, index) => index === 0 || shard.length > 0);
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll and Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Where an index stands below the site: the first at `pagefind/`, further ones in numbered folders below it. @param number from 1 */
export function indexFolder(number: number): string {
  return number === 1 ? 'pagefind/' : `pagefind/${number}/`;
}
