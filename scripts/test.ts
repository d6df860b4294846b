/** `npm test [-- STEP...]`: every check in turn; all run, the failed ones are named at the end. */
import { spawnSync } from 'node:child_process';

/** Name → command; they run in this order, and the later ones read what `build` wrote. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  format: ['prettier', '--check', '--log-level', 'warn', '.'],
  lint: ['eslint', '.', '--max-warnings', '0'],
  types: ['astro', 'check', '--minimumSeverity', 'warning'],
  unit: ['vitest', 'run'],
  build: ['node', 'scripts/build.ts'],
  links: ['node', 'scripts/check-links.ts'],
  site: ['vitest', 'run', '--config', 'vitest.site.config.ts'],
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')} (use ${Object.keys(STEPS).join(', ')})`);
  process.exit(2);
}
const failed: string[] = [];
const names = chosen.length > 0 ? chosen : Object.keys(STEPS);
for (const name of names) {
  const [command = '', ...args] = STEPS[name] ?? [];
  console.log(`\n== ${name}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nall steps passed' : `\nfailed: ${failed.join(', ')}`);
console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
