/** Puts the words of a content folder in place of those of the interface. */
import { UsageError } from '../errors.ts';

/**
 * @param words the interface's words, nested by key
 * @param own dotted key → the word in the same language; a number names an entry of a list, from 0
 * @returns a copy with these words; the rest is shared
 * @throws UsageError for a key that names no plain word
 */
export function withOwnWords<T extends object>(words: T, own: Readonly<Record<string, string>>): T {
  const changed = { ...words } as Record<string, unknown>;
  for (const [key, word] of Object.entries(own)) {
    const path = key.split('.');
    const last = path.pop() ?? '';
    let place: Record<string, unknown> = changed;
    for (const part of path) {
      const inner = Object.hasOwn(place, part) ? place[part] : undefined;
      if (typeof inner !== 'object' || inner === null) throw noWord(key);
      const copy: unknown = Array.isArray(inner) ? [...(inner as unknown[])] : { ...inner };
      place = place[part] = copy as Record<string, unknown>;
    }
    if (!Object.hasOwn(place, last) || typeof place[last] !== 'string') throw noWord(key);
    place[last] = word;
  }
  return changed as T;
}

function noWord(key: string): UsageError {
  return new UsageError(
    `"${key}" is no plain word of the interface: see src/i18n/texts/ and terms.ts for keys`,
  );
}
