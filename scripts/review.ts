/** `npm run -s review -- [--out DIR]`: what a person should decide, as YAML to be completed and committed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { formatProblem } from '../src/errors.ts';
import { loadReportFacts } from '../src/facts/report-facts-fs.ts';
import { makeNamedFolder } from '../src/named-folder-fs.ts';
import { findLikelyDuplicates } from '../src/review/likely-duplicates.ts';
import { findLikelyEntries } from '../src/review/likely-entries.ts';
import { createPlaceNameFinder } from '../src/review/place-names.ts';
import { gatherDocuments } from '../src/review/review-documents.ts';
import { findProposedPractices } from '../src/review/proposed-practices.ts';
import { gatherUnresolved } from '../src/review/unresolved-mentions.ts';
import { writeDecisions, writeEntries, writeProposals } from '../src/review/write-review.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

const USAGE = `usage: npm run -s review -- [--out DIR]
  --out DIR  write decisions.yaml, regulations.yaml and practices.yaml there instead of printing them`;

await runCommand(USAGE, (args) => {
  const { values } = parseArgs({ args, options: { out: { type: 'string' } } });
  const vocabulary = loadVocabulary('content');
  const { reports, problems } = loadReportFacts('content', 'content', vocabulary);
  for (const problem of problems) console.error(formatProblem(problem));
  const documents = gatherDocuments(reports, vocabulary.regulations);
  const duplicates = findLikelyDuplicates(documents, createPlaceNameFinder(vocabulary.places));
  const decisions = writeDecisions(gatherUnresolved(reports), duplicates);
  const entries = writeEntries(findLikelyEntries(documents));
  const proposals = writeProposals(findProposedPractices(reports, vocabulary));
  if (values.out === undefined) {
    console.log(`${decisions}\n---\n${entries}\n---\n${proposals}`);
    return Promise.resolve(0);
  }
  makeNamedFolder(values.out);
  for (const [name, text] of [
    ['decisions.yaml', decisions],
    ['regulations.yaml', entries],
    ['practices.yaml', proposals],
  ] as const) {
    writeFileSync(join(values.out, name), text);
    console.log(join(values.out, name));
  }
  return Promise.resolve(0);
});
