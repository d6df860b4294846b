/** `npm run -s extract:diff -- [--ref REF] [--limit N]`: what the facts of all reports gained and lost against REF. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, wholeNumber } from '../src/command.ts';
import { compareText } from '../src/errors.ts';
import { compareFacts } from '../src/fact-diff/compare-facts.ts';
import { formatFactDiff } from '../src/fact-diff/format-fact-diff.ts';
import { findCommit, isUnchanged, withTreeOf } from '../src/fact-diff/git-tree-fs.ts';
import type { Extraction } from '../src/schema/extraction.ts';

const USAGE = `usage: npm run -s extract:diff -- [--ref REF] [--limit N]
  --ref REF   branch, tag or commit to compare with (main)
  --limit N   how many differences of each sort are shown (100)`;

/** Everything that is a report; each side reads the files that it has. */
const REPORTS = ['content/reports/*/*.md', 'tests/fixtures/reports/*', 'tests/held-out/reports/*'];

await runCommand(USAGE, (args) => {
  const { values } = parseArgs({
    args,
    options: {
      ref: { type: 'string', default: 'main' },
      limit: { type: 'string', default: '100' },
    },
  });
  const limit = wholeNumber('--limit', values.limit, 0);
  // On the branch itself the last commit is what changed.
  const tip = findCommit('.', values.ref);
  const isTip = tip !== null && isUnchanged('.', tip);
  const ref = isTip ? `${values.ref}~1` : values.ref;
  const commit = isTip ? findCommit('.', ref) : tip;
  if (commit === null) {
    console.log(
      `no comparison: this clone does not have ${ref}, its history is shallow or has no such branch (git fetch origin ${values.ref})`,
    );
    return Promise.resolve(0);
  }
  const before = withTreeOf('.', commit, extractAll);
  const after = extractAll('.');
  console.log(`facts against ${ref} (${commit.slice(0, 7)})`);
  console.log(formatFactDiff(compareFacts(before, after), limit));
  return Promise.resolve(0);
});

/** Runs the extractor of a folder on the reports of that folder. */
function extractAll(folder: string): Extraction[] {
  const files = globSync(REPORTS, { cwd: folder }).sort(compareText);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/extract.ts', '--with-text', ...files],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  // 1 tells of refused files, which both sides may have, or of a program that did not even start, which gives nothing.
  const isRefusal = status === 1 && stdout !== '';
  if (status !== 0 && !isRefusal)
    throw new Error(`the extractor of ${folder} stopped: ${stderr.trim()}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Extraction);
}
