/** `npm run generate -- --reports N --seed S --to DIR`: made-up reports with planted facts, for measuring speed and accuracy at scale. */
import { parseArgs } from 'node:util';
import { runCommand, wholeNumber } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { generateReports } from '../src/generate/generate-reports-fs.ts';

const USAGE = 'usage: npm run generate -- --reports N [--seed S] --to DIR';

await runCommand(USAGE, (args) => {
  const { values } = parseArgs({
    args,
    options: {
      reports: { type: 'string' },
      seed: { type: 'string', default: '1' },
      to: { type: 'string' },
    },
  });
  const reports = wholeNumber('--reports', values.reports ?? '', 1);
  const seed = wholeNumber('--seed', values.seed, 0);
  if (values.to === undefined) throw new UsageError('--to needs a folder');
  const written = generateReports({ content: 'content', reports, seed, to: values.to });
  const average = Math.round(written.characters / written.reports);
  console.log(`${written.reports} reports of ${average} characters on average in ${values.to}`);
  return Promise.resolve(0);
});
