/** Which licences packages may have, and which of the lock file have another. */
import { z } from 'zod';

/** SPDX identifiers. LGPL: libvips, a library of its own that `sharp` loads for screenshots; MPL: files that stay as they are. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

export const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), version: z.string().optional() }),
  ),
});
export type Lock = z.infer<typeof lockSchema>;

/** Whether an SPDX expression of names, AND, OR and brackets can be met with the allowed licences. */
export function isAllowedLicence(expression: string): boolean {
  const inner = expression.replace(/^\((.*)\)$/u, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isAllowedLicence);
  return inner.split(' AND ').every((name) => ALLOWED.has(name));
}

/** Packages of the lock file, the project itself apart, whose licence is not allowed or not stated: `name: licence`, sorted. */
export function findOtherLicences({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([path, { license }]) => path !== '' && !isAllowedLicence(license ?? 'none'))
    .map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'no licence stated'}`)
    .sort();
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
