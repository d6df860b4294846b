/** Spellings of a base path. */
import { expect, test } from 'vitest';
import { toBasePath } from '../../src/serve/base-path.ts';

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
