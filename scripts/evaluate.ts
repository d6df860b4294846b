/** `npm run evaluate -- --gold DIR --corpus DIR`: extracts the corpus and scores it against the gold annotations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatRefusal, runCommand } from '../src/command.ts';
import { ContentError, UsageError } from '../src/errors.ts';
import { extractSources, readGolds } from '../src/evaluate/annotated-set-fs.ts';
import {
  belowFloors,
  evaluate,
  formatEvaluation,
  floorsSchema,
} from '../src/evaluate/evaluation.ts';
import { readScoreFile } from '../src/evaluate/score-file-fs.ts';
import { withScores } from '../src/evaluate/score-file.ts';
import { requireFolder } from '../src/named-folder-fs.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';
import { readYaml } from '../src/vocabulary/read-yaml.ts';

const USAGE = `usage: npm run evaluate -- --gold DIR --corpus DIR [--floors FILE] [--save FILE] [--name TEXT] [--json] [--verbose]
  --floors FILE  exit 1 when a score is below its floor in FILE
  --save FILE    put the scores for the quality page into FILE, among those of other sets
  --name TEXT    what was measured: annotated, held-out …`;

await runCommand(USAGE, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string' },
      corpus: { type: 'string' },
      floors: { type: 'string' },
      save: { type: 'string' },
      name: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { gold, corpus } = values;
  if (gold === undefined || corpus === undefined)
    throw new UsageError('--gold and --corpus are both needed');
  for (const folder of [gold, corpus]) requireFolder(folder);
  const golds = readGolds(gold);
  if (golds.length === 0) throw new UsageError(`there are no annotations (*.json) in ${gold}`);
  const extractions = await extractSources(corpus, golds, loadVocabulary('content'), (error) =>
    console.error(formatRefusal(error)),
  );
  const evaluation = evaluate(golds, extractions);
  console.log(
    values.json
      ? JSON.stringify(evaluation, null, 1)
      : formatEvaluation(evaluation, values.verbose),
  );
  if (values.save !== undefined) {
    if (values.name === '') throw new UsageError('--save needs --name, what was measured');
    const entries = withScores(readScoreFile(values.save, values.save), values.name, evaluation);
    writeFileSync(values.save, `${JSON.stringify(entries, null, 2)}\n`);
  }
  if (values.floors === undefined) return 0;
  const floors = readYaml(values.floors, readFileSync(values.floors, 'utf8'), floorsSchema);
  if (floors.value === null) throw new ContentError(floors.problems);
  const faults = belowFloors(evaluation, floors.value);
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
});
