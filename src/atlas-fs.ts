/** Reads content/ and makes the atlas with its analysis: what pages, exports and checks start from. */
import { resolve } from 'node:path';
import { isLargeSite } from './content/large-site-fs.ts';
import { mistakeTarget } from './content/mistake-target-fs.ts';
import { findReportFaults } from './content/load-reports-fs.ts';
import { compareProblems, ContentError, type Problem } from './errors.ts';
import { analyse } from './graph/analyse.ts';
import type { Analysis } from './graph/analysis.ts';
import type { Atlas } from './graph/atlas.ts';
import { buildAtlas } from './graph/build-atlas.ts';
import { workOut, type KeepPart } from './graph/keep-part.ts';
import { loadReportFacts, type ReportFactsOfFolder } from './facts/report-facts-fs.ts';
import { showWhereNamed } from './page-data/named-once.ts';
import type { PackedSkeleton } from './rehype/packed-skeleton.ts';
import { findPersonalDataInRegistries } from './privacy/check-content-fs.ts';
import { loadVocabulary } from './vocabulary/load-vocabulary-fs.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What a content folder gave. */
export interface LoadedAtlas {
  atlas: Atlas;
  analysis: Analysis;
  /** By report id, for those whose page was prepared with their facts. */
  skeletons: ReadonlyMap<string, PackedSkeleton>;
  /** Faults of reports that are left out, corrections that no longer apply and decisions that match nothing, in file order. */
  problems: Problem[];
  /** Report files that no cache had. */
  readAnew: number;
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
 * @throws ContentError for faults in a registry, with those of reports: without registries no report can be read
 */
export function loadAtlas(root: string, label = 'content'): LoadedAtlas {
  const known = knownAtlas(root);
  if (known !== undefined) return known;
  const vocabulary = loadRegistries(root, label);
  return keepAtlas(root, vocabulary, loadReportFacts(root, label, vocabulary));
}

/** The atlas of a folder that was loaded before. */
export function knownAtlas(root: string): LoadedAtlas | undefined {
  return cache.get(resolve(root));
}

/**
 * Builds, analyses and remembers the atlas of a folder whose reports have been read.
 * @param keep takes parts of the analysis over from earlier builds
 */
export function keepAtlas(
  root: string,
  vocabulary: Vocabulary,
  { reports, skeletons, problems, readAnew }: ReportFactsOfFolder,
  keep: KeepPart = workOut,
): LoadedAtlas {
  const atlas = buildAtlas(reports, vocabulary);
  if (isLargeSite(root)) showWhereNamed(atlas);
  const analysis = analyse(atlas, keep);
  problems.sort(compareProblems);
  const loaded = { atlas, analysis, skeletons, problems, readAnew };
  cache.set(resolve(root), loaded);
  return loaded;
}

/**
 * {@link loadAtlas}, for a build.
 * @param lenient leave faulty reports out
 * @throws ContentError also for faults of reports, unless they are to be left out
 */
export function requireAtlas(root: string, lenient: boolean): LoadedAtlas {
  const loaded = loadAtlas(root);
  const isFaulty = loaded.problems.some(({ severity }) => severity === 'error');
  if (isFaulty && !lenient) throw new ContentError(loaded.problems);
  return loaded;
}

/** The vocabulary; when it has faults, the message names those of reports with them, so that all can be mended at once. */
export function loadRegistries(path: string, label: string): Vocabulary {
  try {
    const vocabulary = loadVocabulary(path, label);
    mistakeTarget(path);
    const personal = findPersonalDataInRegistries(path, label, vocabulary);
    if (personal.length > 0) throw new ContentError(personal);
    return vocabulary;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new ContentError([...error.problems, ...findReportFaults(path, label)]);
  }
}

/** Makes the next `loadAtlas` read the folder again, after a file in it has changed. */
export function forgetAtlas(root: string): void {
  cache.delete(resolve(root));
}
