/** The registries of content/ as an earlier run has read and checked them: to do so again takes more than a second. */
import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { loadRegistries } from '../atlas-fs.ts';
import { packVocabulary, unpackVocabulary } from '../vocabulary/packed-vocabulary-fs.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { decodeBytes, encodeBytes } from './encode-entry.ts';
import { codeVersion, vocabularyVersion } from './source-version-fs.ts';
import type { StageCache } from './stage-cache-fs.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** What reads registries, what looks for faults in them, and what packs them. */
const CODE = [
  path('../vocabulary/load-vocabulary-fs.ts'),
  path('../vocabulary/packed-vocabulary-fs.ts'),
  path('../privacy/check-content-fs.ts'),
  path('../content/mistake-target-fs.ts'),
];
const PROJECT = path('../..');

/**
 * The same as `loadRegistries`; only registries without a fault are kept.
 * @param root the content folder
 * @param label how messages name that folder
 * @param cache null reads them anew
 * @throws ContentError with every fault found
 */
export function loadKeptRegistries(
  root: string,
  label: string,
  cache: StageCache | null,
): Vocabulary {
  if (cache === null) return loadRegistries(root, label);
  const versions = [codeVersion(CODE, PROJECT), vocabularyVersion(root), label];
  const key = hash('sha256', JSON.stringify(versions), 'hex');
  const entry = cache.get(key);
  const packed = entry === null ? null : decodeBytes(entry);
  if (packed !== null) return unpackVocabulary(packed, root);
  if (entry !== null) cache.noteDamage(key);
  const vocabulary = loadRegistries(root, label);
  cache.put(key, encodeBytes(packVocabulary(vocabulary)));
  return vocabulary;
}
