/** Kinds of page by address. */
import { expect, test } from 'vitest';
import { largestPages, pageKind } from '../../src/site-check/page-kinds.ts';

test.each([
  ['index.html', ''],
  ['en/index.html', 'en/'],
  ['regulations/index.html', 'regulations/'],
  ['regulations/minfadian/index.html', 'regulations/[id]/'],
  ['en/regulations/minfadian/index.html', 'en/regulations/[id]/'],
  ['matrix/regulations/index.html', 'matrix/regulations/'],
  ['regulations/page/2/index.html', 'regulations/page/[n]/'],
  ['en/practices/shufa/page/12/index.html', 'en/practices/[id]/page/[n]/'],
  ['404.html', '404.html'],
])('%s is a page of kind "%s"', (path, kind) => {
  expect(pageKind(path)).toBe(kind);
});

test('the largest page stands for its kind', () => {
  const sizes = new Map([
    ['practices/a/index.html', 0],
    ['practices/b/index.html', 9],
    ['practices/c/index.html', 9],
    ['practices/index.html', 99],
  ]);
  expect([...largestPages(sizes)]).toEqual([
    ['practices/[id]/', 'practices/b/index.html'],
    ['practices/', 'practices/index.html'],
  ]);
});
