/** Holds package.json, the lock file and docs/dependencies.md together. */
import { z } from 'zod';
import type { Lock } from './licences.ts';

const versions = z.record(z.string(), z.string());
export const packageSchema = z.object({ dependencies: versions, devDependencies: versions });
export type PackageFile = z.infer<typeof packageSchema>;

// One version and nothing else: 1.2.3 or 1.2.3-beta.1, not ^1.2.3.
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/u;

// A row of the tables: | `name` | MIT | what for |
const ROW = /^\| `(?<name>[^`]+)` *\| (?<licence>[^|]+?) *\| (?<reason>[^|]+?) *\|$/gmu;

/**
 * @param page the Markdown of docs/dependencies.md
 * @returns one sentence for each fault; empty when all agree
 */
export function findDependencyFaults(file: PackageFile, lock: Lock, page: string): string[] {
  const direct = { ...file.dependencies, ...file.devDependencies };
  const rows = new Map([...page.matchAll(ROW)].map(({ groups }) => [groups?.['name'], groups]));
  const faults = Object.entries(direct).flatMap(([name, version]) => {
    const locked = lock.packages[`node_modules/${name}`];
    const row = rows.get(name);
    return [
      ...(EXACT.test(version) ? [] : [`${name}: "${version}" is not one exact version`]),
      ...(locked?.version === version ? [] : [`${name}: the lock file has ${locked?.version}`]),
      ...(row === undefined ? [`${name}: no row in docs/dependencies.md`] : []),
      ...(row !== undefined && row['licence'] !== locked?.license
        ? [`${name}: the page says ${row['licence']}, the package ${locked?.license}`]
        : []),
      ...(row !== undefined && (row['reason'] ?? '').length < 4 ? [`${name}: no reason`] : []),
    ];
  });
  const stale = [...rows.keys()].filter((name) => name !== undefined && !(name in direct));
  return [...faults, ...stale.map((name) => `${name}: on the page, but no dependency`)];
}
