/** `npm test [-- STEP...]`: every check in turn; all run, and those that failed or did not really run are named at the end. */
import { runStep, type Step } from '../src/site-check/run-step.ts';

const VITEST = ['vitest', 'run', '--update', 'none'];
/** e.g. `Tests  312 passed (312)`. */
const TESTS_PASSED = /Tests +\d+ passed/u;
const HTML_PAGES = /[1-9]\d* pages/u;

/** Name → step; they run in this order. Those marked so read what `build` wrote. */
const STEPS: Readonly<Record<string, Step & { readsBuild?: true }>> = {
  format: { command: ['prettier', '--check', '.'], proof: /All matched files use Prettier/u },
  types: {
    command: ['astro', 'check', '--minimumSeverity', 'warning'],
    proof: /Result \([1-9]\d* files?\)/u,
  },
  // After `types`, which writes the types of Astro's modules: a fresh clone has none, and typed rules need them.
  lint: { command: ['eslint', '.', '--max-warnings', '0'], proof: null },
  unit: { command: VITEST, proof: TESTS_PASSED },
  // With one worker and nothing kept: `site` compares it with a build by three.
  build: {
    command: ['node', 'scripts/build.ts', '--workers', '1', '--no-cache'],
    proof: HTML_PAGES,
  },
  links: { command: ['node', 'scripts/check-links.ts'], proof: HTML_PAGES, readsBuild: true },
  budget: { command: ['node', 'scripts/check-budget.ts'], proof: HTML_PAGES, readsBuild: true },
  privacy: {
    command: ['node', 'scripts/check-privacy.ts'],
    proof: /; 0 places in [1-9]\d* files/u,
    readsBuild: true,
  },
  site: {
    command: [...VITEST, '--config', 'vitest.site.config.ts'],
    proof: TESTS_PASSED,
    readsBuild: true,
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')} (use ${Object.keys(STEPS).join(', ')})`);
  process.exit(2);
}
const names = chosen.length > 0 ? chosen : Object.keys(STEPS);
const failed = new Map<string, string>();
for (const [name, step] of Object.entries(STEPS)) {
  if (!names.includes(name)) continue;
  console.log(`\n== ${name}: ${step.command.join(' ')}`);
  const stale = step.readsBuild === true && failed.has('build');
  const reason = stale
    ? 'was not run: there is no new build'
    : await runStep(step, (text) => process.stdout.write(text));
  if (reason !== null) failed.set(name, reason);
}
console.log('');
for (const name of names) console.log(`${name}: ${failed.get(name) ?? 'passed'}`);
console.log(`${names.length - failed.size} passed, ${failed.size} failed`);
process.exitCode = failed.size === 0 ? 0 : 1;
