/** `npm run bench [-- STAGE...]`: measures stages of the pipeline at three sizes each and prints a Markdown table. */
import { parseArgs } from 'node:util';
import { formatResults } from '../src/bench/bench-table.ts';
import type { BenchStage } from '../src/bench/bench-stage.ts';
import { extractStages } from '../src/bench/extract-stages.ts';
import { formatExplorerFigures, measureExplorer } from '../src/bench/explorer-bench-fs.ts';
import { measureStage, type StageResult } from '../src/bench/measure.ts';
import { readStages } from '../src/bench/read-stages.ts';
import { runCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

await runCommand(
  'usage: npm run bench -- [STAGE...]; all stages when none is named, but explorer, which needs a built site in dist/',
  async (args) => {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    if (positionals.includes('explorer')) {
      console.log(formatExplorerFigures(await measureExplorer('dist')));
      if (positionals.length === 1) return 0;
    }
    const vocabulary = loadVocabulary('content');
    // A new stage is entered here.
    const stages: BenchStage[] = [...readStages(vocabulary), ...extractStages(vocabulary)];
    const names = stages.map(({ name }) => name);
    const unknown = positionals.find((name) => name !== 'explorer' && !names.includes(name));
    if (unknown !== undefined)
      throw new UsageError(
        `there is no stage ${unknown}: stages are ${[...names, 'explorer'].join(', ')}`,
      );
    const results: StageResult[] = [];
    for (const stage of stages) {
      if (positionals.length > 0 && !positionals.includes(stage.name)) continue;
      console.error(`${stage.name} …`);
      results.push(await measureStage(stage));
    }
    console.log(formatResults(results));
    return 0;
  },
);
