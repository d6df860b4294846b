/** Makes the atlas for a build: the reports read over worker threads and kept, then everything that needs all of them. */
import { keepAtlas, knownAtlas, type LoadedAtlas } from './atlas-fs.ts';
import { keepParts } from './facts/keep-parts-fs.ts';
import { loadKeptRegistries } from './facts/kept-registries-fs.ts';
import { readInParallel, type ReadingOptions } from './facts/read-in-parallel-fs.ts';
import type { StageCache } from './facts/stage-cache-fs.ts';
import { workOut } from './graph/keep-part.ts';

/** Runs a stage and remembers how long it took. */
export type TimeStage = <T>(name: string, run: () => T | Promise<T>) => Promise<T>;

/**
 * The same as `loadAtlas`, sooner. Whoever calls `loadAtlas` for this folder afterwards gets this result.
 * @param root the content folder
 * @param label how messages name that folder
 * @param options `parts` is where parts of the analysis are kept; null works them out anew
 * @throws ContentError for faults in a registry, with those of reports: without registries no report can be read
 */
export async function prepareAtlas(
  root: string,
  label: string,
  options: ReadingOptions & { parts: StageCache | null },
  time: TimeStage,
): Promise<LoadedAtlas> {
  const known = knownAtlas(root);
  if (known !== undefined) return known;
  const vocabulary = loadKeptRegistries(root, label, options.cache);
  const facts = await time('read and extract', () =>
    readInParallel(root, label, vocabulary, options),
  );
  return time('graph and analysis', () => {
    const { parts } = options;
    return keepAtlas(root, vocabulary, facts, parts === null ? workOut : keepParts(parts));
  });
}
