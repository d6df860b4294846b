/** Whatever moment a build is killed at, the next finds or restores a whole site. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RefusalError } from '../../src/errors.ts';
import { holdsSite, recoverOutput, withOutput } from '../../src/publish/output-folder-fs.ts';
import { ownIdentity } from '../../src/publish/process-identity-fs.ts';
import { writeFile } from '../write-file.ts';

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '法治 output-'));
  output = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A site that says which it is. */
function writeSite(path: string, name: string): void {
  writeFile(join(path, 'data/datapackage.json'), '{}');
  writeFile(join(path, 'index.html'), name);
}
const shown = () => readFileSync(join(output, 'index.html'), 'utf8');
const build = (name: string) =>
  withOutput(output, (publish) => {
    const work = join(folder, 'work');
    writeSite(work, name);
    return publish(work);
  });

test('a finished site takes the place of the one before, and nothing else is left', async () => {
  await build('first');
  writeFile(join(output, 'only-in-first.html'), '');
  await build('second');
  expect(shown()).toBe('second');
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(output).sort()).toEqual(['data', 'index.html']);
});

test('a build that fails leaves the site before, and the lock is given back', async () => {
  await build('first');
  const failing = withOutput(output, () => Promise.reject(new Error('disk full')));
  await expect(failing).rejects.toThrow('disk full');
  expect(shown()).toBe('first');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test.each([
  ['while the new one was brought in', { dist: 'old', '.dist.building': 'part' }, 'old'],
  ['in the first build', { '.dist.building': 'part' }, null],
  ['between the two renames', { '.dist.previous': 'old', '.dist.building': 'new' }, 'old'],
  ['before the old one was removed', { dist: 'new', '.dist.previous': 'old' }, 'new'],
])('killed %s', (_, states, expected) => {
  for (const [name, site] of Object.entries(states)) writeSite(join(folder, name), site);
  // Nobody has had this number since the machine started.
  writeFile(join(folder, '.dist.lock/owner.json'), '{ "pid": 4194303, "started": "1" }');
  recoverOutput(output);
  expect(holdsSite(output)).toBe(expected !== null);
  if (expected !== null) expect(shown()).toBe(expected);
  expect(readdirSync(folder)).toEqual(expected === null ? [] : ['dist']);
});

test('two builds at once: the second is refused by name, and the first ends well', async () => {
  let refused: unknown = null;
  await withOutput(output, async (publish) => {
    writeSite(join(folder, 'work'), 'first');
    refused = await build('second').catch((error: unknown) => error);
    await publish(join(folder, 'work'));
  });
  expect(refused).toBeInstanceOf(RefusalError);
  expect(String(refused)).toContain(`is being built by another process (${process.pid})`);
  expect(shown()).toBe('first');
});

test('the lock of a process that was killed does not hold up the next build', async () => {
  const module = pathToFileURL('src/publish/output-folder-fs.ts').href;
  const script = `import { withOutput } from '${module}';
    await withOutput(${JSON.stringify(output)}, () => { console.log('held'); return new Promise((done) => setTimeout(done, 60_000)); });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await expect(build('meanwhile')).rejects.toThrow(`another process (${child.pid})`);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(existsSync(join(folder, '.dist.lock'))).toBe(true);
  await build('next');
  expect(shown()).toBe('next');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a number that another process has by now is no living owner', async () => {
  const { started } = ownIdentity();
  // Without /proc nothing but the number is known.
  if (started === null) return;
  writeFile(
    join(folder, '.dist.lock/owner.json'),
    JSON.stringify({ pid: process.pid, started: '1' }),
  );
  await build('next');
  expect(shown()).toBe('next');
});

test('folders that hold something else are not replaced', async () => {
  writeFile(join(output, 'thesis.docx'), 'years of work');
  await expect(build('site')).rejects.toThrow('holds files that no build has written');
  expect(readFileSync(join(output, 'thesis.docx'), 'utf8')).toBe('years of work');
  rmSync(output, { recursive: true });
  writeFile(output, 'a file');
  await expect(build('site')).rejects.toThrow('is a file, not a folder');
});

test('an empty folder is taken, and of a link the folder that it leads to', async () => {
  const real = join(folder, 'real/site');
  mkdirSync(real, { recursive: true });
  symlinkSync(real, output);
  await build('through the link');
  expect(readFileSync(join(real, 'index.html'), 'utf8')).toBe('through the link');
  expect(shown()).toBe('through the link');
});
