/** The pipeline as a step of the Astro build: reads content/ first, refuses faults, writes the downloads and the search index last. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { loadAtlas } from '../atlas-fs.ts';
import { ContentError, formatProblem } from '../errors.ts';
import { exportFiles } from '../export/export-files.ts';
import { analyse } from '../graph/analyse.ts';
import { writeSearchIndex } from './search-index-fs.ts';

/** Settings of the integration. */
export interface AtlasOptions {
  /** The content folder. */
  content: string;
  /** Leave faulty reports out, named, instead of failing. */
  lenient: boolean;
  /** Version that the downloads carry. */
  version: string;
}

/** Reports are facts of public authorities told in our words; their digests may be used freely with attribution. */
const DATA_LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Adds the pipeline to an Astro project. */
export function atlasPipeline({ content, lenient, version }: AtlasOptions): AstroIntegration {
  let config: Pick<AstroConfig, 'site' | 'base'> = { site: undefined, base: '/' };
  return {
    name: 'atlas-pipeline',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': () => {
        const { problems } = loadAtlas(content);
        const faults = problems.filter((problem) => problem.severity === 'error');
        if (faults.length > 0 && !lenient) throw new ContentError(problems);
        for (const problem of problems) console.error(formatProblem(problem));
        if (faults.length > 0)
          console.error(`${faults.length} faults; the files named are left out`);
      },
      'astro:build:done': async ({ dir }) => {
        const directory = fileURLToPath(dir);
        const base = new URL(config.base, config.site ?? 'http://localhost').href;
        writeDownloads(content, join(directory, 'data'), { base, version });
        await writeSearchIndex(directory);
      },
    },
  };
}

function writeDownloads(
  content: string,
  directory: string,
  options: { base: string; version: string },
): void {
  const { atlas } = loadAtlas(content);
  const files = exportFiles(atlas, analyse(atlas), { ...options, license: DATA_LICENSE });
  for (const file of files) {
    const path = join(directory, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content);
  }
}
