/** The markup of every single page: its outline, its tables, and the language of its words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findUndeclaredChinese } from '../../src/site-check/page-language.ts';
import { findOutlineFaults } from '../../src/site-check/page-outline.ts';
import { pageKind } from '../../src/site-check/page-kinds.ts';
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

/** Kind of page → what schema.org calls its subject; other pages describe none. */
const SUBJECTS: Readonly<Record<string, string>> = {
  '': 'WebSite',
  'data/': 'Dataset',
  'reports/[id]/': 'Report',
  'regulations/[id]/': 'Legislation',
  'jurisdictions/[id]/': 'AdministrativeArea',
  'practices/[id]/': 'DefinedTerm',
  'metrics/[id]/': 'DefinedTerm',
};

// A description: <script type="application/ld+json">{…}</script>.
const STRUCTURED = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;
// A picture: <meta property="og:image" content="https://atlas.example/social/site.png">.
const PICTURE = /<meta (?:property="og|name="twitter):image" content="([^"]*)">/gu;

test('each page describes its subject to search engines, and names no picture while the site has no address', () => {
  const faults = PAGES.flatMap((path) => {
    const html = readPage(path);
    const types = [...html.matchAll(STRUCTURED)].map(
      ([, data = '']) => (JSON.parse(data) as Record<string, unknown>)['@type'],
    );
    const wanted = SUBJECTS[pageKind(path).replace(/^en\//u, '')];
    const pictures = [...html.matchAll(PICTURE)].map(([, address]) => address);
    return [
      ...(types.join() === (wanted ?? '') ? [] : [`${path}: is ${types.join()}, not ${wanted}`]),
      ...pictures.map((address) => `${path}: previews cannot take ${address}`),
    ];
  });
  expect(faults).toEqual([]);
});
