/** `npm run privacy [-- DIR] [--content DIR]`: names the personal data in reports, which the build hides, and checks that a built site holds none. Exits 1 when it does. */
import { parseArgs } from 'node:util';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../src/command.ts';
import { formatProblem } from '../src/errors.ts';
import { findInText } from '../src/privacy/check-content-fs.ts';
import { checkSite } from '../src/privacy/check-site-fs.ts';
import { listSiteFiles } from '../src/site-check/read-site-fs.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

await runCommand('usage: npm run privacy [-- DIR] [--content DIR]', (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const vocabulary = loadVocabulary(values.content);
  const reports = join(values.content, 'reports');
  const names = existsSync(reports) ? listSiteFiles(reports) : [];
  const hidden = names.flatMap((name) =>
    findInText(`content/reports/${name}`, readFileSync(join(reports, name), 'utf8'), vocabulary),
  );
  for (const place of hidden) console.log(formatProblem({ ...place, severity: 'warning' }));
  const directory = positionals[0] ?? 'dist';
  const { files, faults } = checkSite(directory, vocabulary);
  for (const fault of faults) console.error(formatProblem(fault));
  console.log(
    `${hidden.length} places in ${names.length} files of reports, hidden by the build; ${faults.length} places in ${files} files of ${directory}`,
  );
  return Promise.resolve(faults.length === 0 ? 0 : 1);
});
