/** A vocabulary as bytes for other threads: to read content/ again takes each of them more than a second. */
import { deserialize, serialize } from 'node:v8';
import { loadEnglishNames } from './load-places-fs.ts';
import type { PlaceRegistry } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What can be sent: everything but a function. */
type Packed = Omit<Vocabulary, 'places'> & { places: Omit<PlaceRegistry, 'englishName'> };

/** The bytes that {@link unpackVocabulary} takes. */
export function packVocabulary({ places, ...rest }: Vocabulary): Uint8Array {
  const { byCode, byName, byShortName, byNumberPrefix, records } = places;
  const packed: Packed = {
    ...rest,
    places: { byCode, byName, byShortName, byNumberPrefix, records },
  };
  return serialize(packed);
}

/** @param root the content folder that the vocabulary was read from; only English names read it again, when one is asked for */
export function unpackVocabulary(bytes: Uint8Array, root: string): Vocabulary {
  const { places, ...rest } = deserialize(bytes) as Packed;
  let say: ((name: string) => string) | null = null;
  const englishName = (name: string) => (say ??= loadEnglishNames(root))(name);
  return { ...rest, places: { ...places, englishName } };
}
