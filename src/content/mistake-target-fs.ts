/** Reads where readers report mistakes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../errors.ts';
import { mistakeTargetSchema } from '../schema/mistake-target.ts';
import { readYamlFile } from '../vocabulary/read-yaml-fs.ts';
import { contentRoot } from './content-root.ts';

/** Content folder → its target; every page asks. */
const known = new Map<string, string | null>();

/**
 * @param root the content folder
 * @returns the address with `{fact}`; null when content/ names none
 * @throws ContentError for faults of the file
 */
export function mistakeTarget(root = contentRoot()): string | null {
  const cached = known.get(root);
  if (cached !== undefined) return cached;
  const path = join(root, 'site', 'mistakes.yaml');
  let to: string | null = null;
  if (existsSync(path)) {
    const { value, problems } = readYamlFile(
      path,
      'content/site/mistakes.yaml',
      mistakeTargetSchema,
    );
    if (problems.length > 0) throw new ContentError(problems);
    to = value?.to ?? null;
  }
  known.set(root, to);
  return to;
}
