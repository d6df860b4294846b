/** Runs a whole build from a script: settings into the environment that astro.config.mjs reads, faults into an exit status, the finished site into its place. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { requireAtlas } from '../atlas-fs.ts';
import { contentRoot } from '../content/content-root.ts';
import { isLargeSite } from '../content/large-site-fs.ts';
import { ContentError, RefusalError } from '../errors.ts';
import { readContentScores } from '../evaluate/score-file-fs.ts';
import { keepStretches } from '../export/kept-stretches.ts';
import { openStageCache } from '../facts/stage-cache-fs.ts';
import { plural } from '../i18n/plural.ts';
import { liesInside, requireFolder } from '../named-folder-fs.ts';
import { prepareAtlas } from '../prepare-atlas-fs.ts';
import { forgetNotedFiles } from '../publish/noted-files.ts';
import { siteVersion } from '../publish/site-version-fs.ts';
import { withOutput } from '../publish/output-folder-fs.ts';
import { withWorkFolder } from '../publish/work-folder-fs.ts';
import { beginStage, resetClock, timeStage } from './build-clock.ts';
import { keepPages } from './kept-pages-fs.ts';
import { usePageThreads } from './page-threads.ts';
import { progressBar } from './progress-bar.ts';
import { beginSearchIndex } from './search-index-fs.ts';
import { openShownHashes } from './shown-hashes-fs.ts';
import { openSiteBefore } from './site-before-fs.ts';

/** How to build. */
export interface BuildOptions {
  /** Leave faulty content files out, named, instead of failing. */
  lenient: boolean;
  /** Content folder; the environment's ATLAS_CONTENT or `content` when absent. */
  content?: string | undefined;
  /** Path the site will be served below, e.g. `/atlas/`; the environment's ATLAS_BASE or `/` when absent. */
  base?: string | undefined;
  /** Output folder; `dist` when absent. */
  out?: string | undefined;
  /** Whether the site is a large one; the environment's ATLAS_LARGE or the number of reports decides when absent. */
  large?: boolean | undefined;
  /** Threads that read reports and make pages; as many as the machine has cores when absent. */
  workers?: number | undefined;
  /** Folder of what earlier builds worked out; null works everything out anew, absent means {@link CACHE_FOLDER}. */
  cache?: string | null | undefined;
  /** Remove from the cache what this build had no use for. */
  pruneCache?: boolean | undefined;
}

/** Where builds keep what they worked out, by default. */
export const CACHE_FOLDER = '.cache';

/** How far the heap may grow before it is gone through again: by itself it doubles, and half of what thousands of reports take is garbage then. */
const GROWTH = '--heap-growing-percent=40';

/**
 * Builds the site beside the one before it and switches it in when it is whole; a build that fails leaves the site before.
 * @returns the exit status: 0, or 1 when content/ has faults (they are printed to stderr)
 * @throws RefusalError when there is no content folder or the output folder is not to be had; whatever else stops the build: a full disk, or a defect
 */
export async function buildSite({
  lenient,
  content,
  base,
  out = 'dist',
  large,
  workers = availableParallelism(),
  cache = CACHE_FOLDER,
  pruneCache = false,
}: BuildOptions): Promise<0 | 1> {
  process.env['ATLAS_LENIENT'] = lenient ? '1' : '';
  if (content !== undefined) process.env['ATLAS_CONTENT'] = content;
  if (base !== undefined) process.env['ATLAS_BASE'] = base;
  if (large !== undefined) process.env['ATLAS_LARGE'] = large ? '1' : '0';
  requireFolder(contentRoot());
  refuseNested(contentRoot(), out, cache);
  resetClock();
  forgetNotedFiles();
  const open = (stage: string) => (cache === null ? null : openStageCache(cache, stage));
  const facts = open('facts');
  const parts = open('analysis');
  const indexes = open('search');
  const pages = open('pages');
  const downloads = open('downloads');
  const sites = open('sites');
  try {
    const reading = { workers, cache: facts, parts, onProgress: progressBar('reading') };
    await prepareAtlas(contentRoot(), 'content', reading, timeStage);
    // Astro would call the same faults a crash of the pipeline.
    requireAtlas(contentRoot(), lenient);
    readContentScores(contentRoot());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    const faults = error.problems.filter(({ severity }) => severity === 'error');
    console.error(`${plural(faults.length, 'fault')} in content/; nothing was published`);
    return 1;
  }
  if (isLargeSite()) setFlagsFromString(GROWTH);
  const before = sites === null ? null : openSiteBefore(out, sites);
  const shown = sites === null ? null : openShownHashes(contentRoot(), sites);
  keepPages(pages, contentRoot(), before, shown);
  keepStretches(downloads, siteVersion(contentRoot()));
  usePageThreads(workers);
  await withOutput(out, (publish) =>
    withWorkFolder(async (folder) => {
      beginSearchIndex(requireAtlas(contentRoot(), lenient).atlas, indexes);
      beginStage('pages');
      await build({ logLevel: 'warn', outDir: folder });
      beginStage('switching in');
      before?.check(folder);
      await publish(folder);
      before?.keep();
      shown?.keep();
      beginStage(null);
    }),
  );
  for (const stage of [facts, parts, pages, indexes, downloads, sites]) {
    if (pruneCache) stage?.prune();
    for (const fault of stage?.faults() ?? []) console.error(fault);
  }
  return 0;
}

/** What is built would be read as content, and what is read would be gone with the site before. */
function refuseNested(content: string, out: string, cache: string | null): void {
  const pairs = [
    [out, content],
    [content, out],
    ...(cache === null ? [] : [[cache, content] as const, [cache, out] as const]),
  ] as const;
  for (const [inner, outer] of pairs)
    if (liesInside(inner, outer))
      throw new RefusalError(
        inner,
        `lies inside ${outer}`,
        'let content, site and cache have folders of their own',
      );
}
