/** Reads what kind of reports a content folder is about. */
import { join } from 'node:path';
import { ContentError } from '../errors.ts';
import { genreSchema, type Genre } from '../schema/genre.ts';
import { readYamlFile } from '../vocabulary/read-yaml-fs.ts';
import { contentRoot } from './content-root.ts';

/** Content folder → its genre; every page asks. */
const known = new Map<string, Genre>();

/**
 * @param root the content folder
 * @throws ContentError for faults of `site/genre.yaml`, or when it is missing
 */
export function genreOf(root = contentRoot()): Genre {
  const cached = known.get(root);
  if (cached !== undefined) return cached;
  const path = join(root, 'site', 'genre.yaml');
  const { value, problems } = readYamlFile(path, 'content/site/genre.yaml', genreSchema);
  if (value === null) throw new ContentError(problems);
  known.set(root, value);
  return value;
}
