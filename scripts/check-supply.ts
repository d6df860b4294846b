/** `npm run supply`: exact pins, docs/dependencies.md, licences of all packages, and npm audit. Exits 1 on any fault and on any high or critical vulnerability; an audit that the registry could not answer is said to be skipped. */
import { readFileSync } from 'node:fs';
import { runCommand } from '../src/command.ts';
import { describeAudit, passesAudit, runAudit } from '../src/supply/audit.ts';
import { findDependencyFaults, packageSchema } from '../src/supply/direct-dependencies.ts';
import { findOtherLicences, lockSchema } from '../src/supply/licences.ts';

const read = (path: string) => readFileSync(path, 'utf8');

await runCommand('usage: npm run supply', () => {
  const lock = lockSchema.parse(JSON.parse(read('package-lock.json')));
  const file = packageSchema.parse(JSON.parse(read('package.json')));
  const faults = findDependencyFaults(file, lock, read('docs/dependencies.md'));
  const licences = findOtherLicences(lock).map((line) => `licence not on the list: ${line}`);
  const audit = runAudit();
  for (const fault of [...faults, ...licences]) console.error(fault);
  const direct = Object.keys({ ...file.dependencies, ...file.devDependencies }).length;
  console.log(`${direct} direct dependencies, ${Object.keys(lock.packages).length - 1} packages`);
  console.log(describeAudit(audit));
  const isSound = faults.length + licences.length === 0 && passesAudit(audit);
  return Promise.resolve(isSound ? 0 : 1);
});
