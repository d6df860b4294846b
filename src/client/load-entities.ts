/** The list of named things, fetched once for whatever on a page searches it. */
import type { Entity } from '../search/entity-index.ts';

let entities: Promise<readonly Entity[]> | null = null;

/**
 * @param base base path of files that all languages share
 * @throws when the list cannot be read; the next call tries again
 */
export function loadEntities(base: string): Promise<readonly Entity[]> {
  entities ??= fetch(`${base}search/entities.json`).then((response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return response.json() as Promise<Entity[]>;
  });
  entities.catch(() => {
    entities = null;
  });
  return entities;
}
