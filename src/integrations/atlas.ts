/** The pipeline as a step of the Astro build: reads content/ first, refuses faults, writes downloads, list of pages, pictures of shared links, search index and manifest last. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { requireAtlas } from '../atlas-fs.ts';
import { formatProblem } from '../errors.ts';
import { isLargeSite } from '../content/large-site-fs.ts';
import { beginDownloads, finishDownloads } from '../export/downloads-fs.ts';
import { siteAddress } from '../export/site-address.ts';
import { writeManifest } from '../publish/manifest-fs.ts';
import { notedFiles } from '../publish/noted-files.ts';
import { siteWords } from '../content/site-words-fs.ts';
import { writeSocialCards } from '../social/social-cards-fs.ts';
import { beginStage } from './build-clock.ts';
import { writePageList } from './page-list-fs.ts';
import { pagesUnderWay, pageThreads } from './page-threads.ts';
import { parquetThread } from './parquet-thread.ts';
import type { PageHeads } from './prerender-app.ts';
import { finishSearchIndex } from './search-index-fs.ts';
import { thingPrerenderer } from './thing-prerenderer.ts';

/** Settings of the integration. */
export interface AtlasOptions {
  /** The content folder. */
  content: string;
  /** Leave faulty reports out, named, instead of failing. */
  lenient: boolean;
}

// Astro's name of the bundle that makes pages: prerender-entry.Bx81a_0.mjs.
const ENTRY = /^prerender-entry\b/u;

/** A site is mostly kept where fewer than one report in this many was read anew. */
const MOSTLY_KEPT = 10;

/** Pages by Astro's keys, as it hands them out before it knows their styles. */
type SetupPages = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:build:setup']>
>[0]['pages'];

/** Adds the pipeline to an Astro project. */
export function atlasPipeline({ content, lenient }: AtlasOptions): AstroIntegration {
  let config: Pick<AstroConfig, 'site' | 'base' | 'outDir'> = {
    site: undefined,
    base: '/',
    outDir: pathToFileURL('dist/'),
  };
  let bundle = '';
  let pages: SetupPages = new Map();
  return {
    name: 'atlas-pipeline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          build: { concurrency: pagesUnderWay() },
          vite: {
            plugins: [
              {
                name: 'atlas-prerender-entry',
                writeBundle({ dir = '' }, files) {
                  if (this.environment.name !== 'prerender') return;
                  const entry = Object.keys(files).find((name) => ENTRY.test(name));
                  if (entry !== undefined) bundle = pathToFileURL(join(dir, entry)).href;
                },
              },
            ],
          },
        });
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((plain) =>
          thingPrerenderer(plain, () => ({
            url: bundle,
            heads: headsOf(pages),
            site: config.site,
            base: config.base,
            directory: fileURLToPath(config.outDir),
          })),
        );
        const { atlas, problems, readAnew } = requireAtlas(content, lenient);
        for (const problem of problems) console.error(formatProblem(problem));
        const faults = problems.filter((problem) => problem.severity === 'error');
        if (faults.length > 0)
          console.error(`${faults.length} faults; the files named are left out`);
        // Starting a thread takes longer than the tables of a small site. Where most is new, the cores are busy with pages
        // and a thread would only raise the peak of memory.
        const isWorthThread =
          isLargeSite() && pageThreads() > 0 && readAnew < atlas.reports.size / MOSTLY_KEPT;
        beginDownloads(
          siteAddress(config.site, config.base),
          isWorthThread ? parquetThread() : undefined,
        );
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const directory = fileURLToPath(dir);
        const { base, site } = config;
        beginStage('downloads');
        await finishDownloads(directory, 'data', siteAddress(site, base));
        const paths = pages.map(({ pathname }) => pathname);
        writePageList(directory, paths, site === undefined ? null : siteAddress(site, base));
        await writeSocialCards(directory, siteWords('zh').texts.siteName);
        beginStage('search index');
        await finishSearchIndex(requireAtlas(content, lenient).atlas, directory);
        beginStage('manifest');
        const faults = requireAtlas(content, lenient).problems;
        const leftOut = faults.filter(({ severity }) => severity === 'error');
        const about = {
          base,
          site: site === undefined ? null : new URL(site).origin,
          leftOut: [...new Set(leftOut.map(({ file }) => file))],
        };
        writeManifest(directory, content, about, notedFiles());
        beginStage(null);
      },
    },
  };
}

/** What threads have to know of pages, without what cannot be sent to them. */
function headsOf(pages: SetupPages): PageHeads {
  const heads = [...pages].map(([key, { styles }]) => [key, { styles }] as const);
  return { pagesByKeys: new Map(heads) };
}
