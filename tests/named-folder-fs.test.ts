/** Folders that a person names: made, read, inside of each other. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatRefusal } from '../src/command.ts';
import type { RefusalError } from '../src/errors.ts';
import {
  liesInside,
  makeEmptyFolder,
  makeNamedFolder,
  requireFolder,
} from '../src/named-folder-fs.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-named-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
writeFileSync(at('file'), '');
mkdirSync(at('full/content'), { recursive: true });
symlinkSync(at('full'), at('link'));
symlinkSync(at('circle'), at('circle'));

function faultOf(run: () => void): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return formatRefusal(error as RefusalError).replaceAll(`${folder}/`, '');
  }
}

test('folders are made with those above them, as often as one likes', () => {
  for (let time = 0; time < 2; time += 1) makeNamedFolder(at('new/in/new'));
  expect(existsSync(at('new/in/new'))).toBe(true);
  makeNamedFolder(at('link/more'));
  expect(existsSync(at('full/more'))).toBe(true);
});

test.each([
  ['file', 'file cannot be made: EEXIST (name another folder)'],
  ['file/below', 'file/below cannot be made: ENOTDIR (name another folder)'],
  ['circle', 'circle cannot be made: EEXIST (name another folder)'],
])('%s cannot be made a folder', (name, fault) => {
  expect(faultOf(() => makeNamedFolder(at(name)))).toBe(fault);
});

// Node would try for ever.
test.runIf(existsSync('/proc/self'))('neither can one where the system makes none', () => {
  expect(faultOf(() => makeNamedFolder('/proc/none/below'))).toContain('cannot be made: ENOENT');
});

test('what shall hold nothing else must be empty', () => {
  for (let time = 0; time < 2; time += 1)
    expect(faultOf(() => makeEmptyFolder(at('empty')))).toBeNull();
  expect(faultOf(() => makeEmptyFolder(at('full')))).toMatch(/^full holds files already/u);
});

test.each(['none', 'file', 'circle', 'file/below'])('%s is no folder to read', (name) => {
  const fault = `${name} is no folder (name one that is there)`;
  expect(faultOf(() => requireFolder(at(name)))).toBe(fault);
});

test.each([
  ['full/content', 'full', true],
  ['full', 'full', true],
  ['full/not/there', 'full', true],
  ['link/not/there', 'full', true],
  ['full/..x', 'full', true],
  ['full', 'full/content', false],
  ['fuller', 'full', false],
  ['..full', 'full', false],
])('whether %s lies inside %s: %s', (inner, outer, expected) => {
  expect(liesInside(at(inner), at(outer))).toBe(expected);
  expect(liesInside(relative('.', at(inner)), at(outer))).toBe(expected);
});
