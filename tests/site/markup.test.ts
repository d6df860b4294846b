/** The markup of every single page: its outline, its tables, and the language of its words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUndeclaredChinese } from '../../src/site-check/page-language.ts';
import { findOutlineFaults } from '../../src/site-check/page-outline.ts';
import { DIST, PAGES } from './open-site.ts';

const readPage = (path: string) => readFileSync(join(DIST, path), 'utf8');

test('each page has one h1, no level skipped, and tables with captions and scopes', () => {
  const faults = PAGES.flatMap((path) =>
    findOutlineFaults(readPage(path)).map((fault) => `${path}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('English pages declare every Chinese word', () => {
  const english = PAGES.filter((path) => path.startsWith('en/'));
  expect(english.length).toBeGreaterThan(PAGES.length / 3);
  const faults = english.flatMap((path) =>
    findUndeclaredChinese(readPage(path)).map(({ where, text }) => `${path}: ${where}: ${text}`),
  );
  expect(faults).toEqual([]);
});
