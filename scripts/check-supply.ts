/** `npm run supply`: exact pins, docs/dependencies.md, licences of all packages, and npm audit where the registry answers. Exits 1 on any fault. */
import { readFileSync } from 'node:fs';
import { runCommand } from '../src/command.ts';
import { runAudit } from '../src/supply/audit.ts';
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
  console.log(
    audit.answered
      ? `npm audit: ${audit.serious} high or critical, ${audit.other} lower`
      : `npm audit SKIPPED: the registry did not answer (${audit.why})`,
  );
  const serious = audit.answered ? audit.serious : 0;
  return Promise.resolve(faults.length + licences.length + serious === 0 ? 0 : 1);
});
