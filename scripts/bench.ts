/** `npm run bench [-- STAGE...] [-- --whole [--reports N,N,N]]`: measures stages of the pipeline, or whole builds, and prints a Markdown table. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { formatResults } from '../src/bench/bench-table.ts';
import type { BenchStage } from '../src/bench/bench-stage.ts';
import { extractStages } from '../src/bench/extract-stages.ts';
import { formatExplorerFigures, measureExplorer } from '../src/bench/explorer-bench-fs.ts';
import { measureStage, type StageResult } from '../src/bench/measure.ts';
import { readStages } from '../src/bench/read-stages.ts';
import { formatWholeRuns, replaceSection, type WholeRun } from '../src/bench/whole-run.ts';
import { describeMachine, measureWholeRun } from '../src/bench/whole-run-fs.ts';
import { compareSearch } from '../src/bench/search-comparison-fs.ts';
import { runCommand, wholeNumber } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

const USAGE = `usage: npm run bench -- [STAGE...]            all stages when none is named, but explorer, which needs a built site in dist/
       npm run bench -- --whole [OPTIONS]   whole builds; writes its table into docs/performance.md
  --reports N,N,N   numbers of reports, 500,2000,5000 otherwise
  --to DIR          where reports and sites are made
       npm run bench -- --search SITE       ways to make the full-text index of a built site`;

const SIZES = '500,2000,5000';

const DOCUMENT = 'docs/performance.md';

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      whole: { type: 'boolean', default: false },
      reports: { type: 'string' },
      search: { type: 'string' },
      to: { type: 'string', default: join(tmpdir(), 'fazhi-bench') },
    },
  });
  if (
    Number(values.whole) + Number(values.search !== undefined) + Math.sign(positionals.length) >
    1
  )
    throw new UsageError('stages, --whole and --search exclude each other');
  if (values.reports !== undefined && !values.whole)
    throw new UsageError('--reports goes with --whole alone');
  if (values.whole) {
    const sizes = (values.reports ?? SIZES)
      .split(',')
      .map((size) => wholeNumber('--reports', size, 1));
    await measureWhole(sizes, values.to);
  } else if (values.search !== undefined)
    console.log(await compareSearch(values.search, join(values.to, 'search')));
  else await measureStages(positionals);
  return 0;
});

async function measureWhole(sizes: readonly number[], to: string): Promise<void> {
  const runs: WholeRun[] = [];
  for (const size of sizes) {
    console.error(`${size} reports …`);
    runs.push(await measureWholeRun(join(to, String(size)), size));
    // Written after each size: a run that is stopped has said what it knows.
    const table = formatWholeRuns(runs, describeMachine());
    writeFileSync(DOCUMENT, replaceSection(readFileSync(DOCUMENT, 'utf8'), table));
  }
  console.log(formatWholeRuns(runs, describeMachine()));
}

async function measureStages(chosen: readonly string[]): Promise<void> {
  if (chosen.includes('explorer')) {
    console.log(formatExplorerFigures(await measureExplorer('dist')));
    if (chosen.length === 1) return;
  }
  const vocabulary = loadVocabulary('content');
  // A new stage is entered here.
  const stages: BenchStage[] = [...readStages(vocabulary), ...extractStages(vocabulary)];
  const names = stages.map(({ name }) => name);
  const unknown = chosen.find((name) => name !== 'explorer' && !names.includes(name));
  if (unknown !== undefined)
    throw new UsageError(
      `there is no stage ${unknown}: stages are ${[...names, 'explorer'].join(', ')}`,
    );
  const results: StageResult[] = [];
  for (const stage of stages) {
    if (chosen.length > 0 && !chosen.includes(stage.name)) continue;
    console.error(`${stage.name} …`);
    results.push(await measureStage(stage));
  }
  console.log(formatResults(results));
}
