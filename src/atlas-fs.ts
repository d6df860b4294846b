/** Reads content/ and makes the atlas with its analysis: what pages, exports and checks start from. */
import { resolve } from 'node:path';
import { loadReports } from './content/load-reports-fs.ts';
import { compareProblems, type Problem } from './errors.ts';
import { analyse } from './graph/analyse.ts';
import type { Analysis } from './graph/analysis.ts';
import type { Atlas } from './graph/atlas.ts';
import { buildAtlas } from './graph/build-atlas.ts';
import { createFactExtractor } from './pipeline.ts';
import { applyCorrections } from './resolve/apply-corrections.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary-fs.ts';

/** What a content folder gave. */
export interface LoadedAtlas {
  atlas: Atlas;
  analysis: Analysis;
  /** Faults of reports that are left out, and corrections that no longer apply, in file order. */
  problems: Problem[];
}

/**
 * Content folder → what it gave. The build runs this module twice, as it is and inside the bundle that renders pages;
 * one map for both spares the second reading.
 */
const shared = globalThis as { fazhiAtlases?: Map<string, LoadedAtlas> };
const cache = (shared.fazhiAtlases ??= new Map<string, LoadedAtlas>());

/**
 * Loads registries and reports, extracts, builds and analyses; a second call for the same folder returns the first result.
 * @param root the content folder
 * @param label how messages name that folder
 * @throws ContentError for faults in a registry: without them no report can be read
 */
export function loadAtlas(root: string, label = 'content'): LoadedAtlas {
  const path = resolve(root);
  const cached = cache.get(path);
  if (cached !== undefined) return cached;
  const vocabulary = loadVocabulary(path, label);
  const { reports, problems } = loadReports(path, label, vocabulary);
  const extractFacts = createFactExtractor(vocabulary);
  const atlas = buildAtlas(
    reports.map(({ id, file, frontMatter, document, placeOf }) => {
      const list = { file, corrections: frontMatter.corrections, placeOf };
      const corrected = applyCorrections(extractFacts(document), list, vocabulary);
      problems.push(...corrected.problems);
      return { id, file, frontMatter, facts: corrected.facts };
    }),
    vocabulary,
  );
  const loaded = { atlas, analysis: analyse(atlas), problems: problems.sort(compareProblems) };
  cache.set(path, loaded);
  return loaded;
}

/** Makes the next `loadAtlas` read the folder again, after a file in it has changed. */
export function forgetAtlas(root: string): void {
  cache.delete(resolve(root));
}
