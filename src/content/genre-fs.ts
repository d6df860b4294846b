/** Reads what kind of reports a content folder is about. */
import { join } from 'node:path';
import { ContentError } from '../errors.ts';
import { genreSchema, type Genre } from '../schema/genre.ts';
import { readYamlFile } from '../vocabulary/read-yaml-fs.ts';
import type { YamlResult } from '../vocabulary/read-yaml.ts';
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
  const { value, problems } = readGenre(root, 'content');
  if (value === null) throw new ContentError(problems);
  known.set(root, value);
  return value;
}

/** {@link genreOf} with its faults. @param label how messages name the content folder */
export function readGenre(root: string, label: string): YamlResult<Genre> {
  return readYamlFile(join(root, 'site', 'genre.yaml'), `${label}/site/genre.yaml`, genreSchema);
}
