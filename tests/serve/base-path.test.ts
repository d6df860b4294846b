/** Spellings of a base path. */
import { expect, test } from 'vitest';
import { isBasePath, toBasePath } from '../../src/serve/base-path.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['atlas', '/atlas/'],
  ['/atlas', '/atlas/'],
  ['/atlas/', '/atlas/'],
  ['//a//b/', '/a/b/'],
])('%s → %s', (text, base) => {
  expect(toBasePath(text)).toBe(base);
});

test.each([
  ['', true],
  ['/', true],
  ['atlas', true],
  ['/a/v1.2/', true],
  ['/法治图谱/', true],
  ['my atlas', false],
  ['../atlas', false],
  ['https://host/atlas', false],
  ['/atlas/?x', false],
])('%j is a path: %s', (text, expected) => {
  expect(isBasePath(text)).toBe(expected);
});
