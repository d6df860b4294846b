/** The pipeline as a step of the Astro build: reads content/ first, refuses faults, writes the downloads and the search index last. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadAtlas } from '../atlas-fs.ts';
import { ContentError, formatProblem } from '../errors.ts';
import { writeSearchIndex } from './search-index-fs.ts';

/** Settings of the integration. */
export interface AtlasOptions {
  /** The content folder. */
  content: string;
  /** Leave faulty reports out, named, instead of failing. */
  lenient: boolean;
}

/** Adds the pipeline to an Astro project. */
export function atlasPipeline({ content, lenient }: AtlasOptions): AstroIntegration {
  return {
    name: 'atlas-pipeline',
    hooks: {
      'astro:build:start': () => {
        const { problems } = loadAtlas(content);
        const faults = problems.filter((problem) => problem.severity === 'error');
        if (faults.length > 0 && !lenient) throw new ContentError(problems);
        for (const problem of problems) console.error(formatProblem(problem));
        if (faults.length > 0)
          console.error(`${faults.length} faults; the files named are left out`);
      },
      'astro:build:done': async ({ dir }) => {
        await writeSearchIndex(fileURLToPath(dir));
      },
    },
  };
}
