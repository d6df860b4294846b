/** Another genre of reports by other content alone: its own registries, section roles and names are what is read and shown. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas-fs.ts';
import { siteWords } from '../../src/content/site-words-fs.ts';
import { nodesOfKind } from '../../src/graph/statements.ts';
import { TEXTS } from '../../src/i18n/texts.ts';
import { mergeContent } from './merge-content.ts';

let folder: string;
let content: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'adapting-'));
  content = mergeContent(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('its reports give its own documents, practices, numbers and sections', () => {
  const { atlas, problems } = loadAtlas(content);
  expect(problems).toEqual([]);
  const ids = (kind: 'regulation' | 'practice' | 'indicator') =>
    nodesOfKind(atlas.graph, kind).map(({ node }) => node.id);
  expect(ids('regulation')).toEqual(['xinxi-gongkai-tiaoli-2019']);
  expect(ids('practice').sort()).toEqual(['open-days', 'publication-review']);
  expect(ids('indicator')).toEqual(['requests-received']);
  const facts = atlas.reports.get('nanjing-qinghe-2021')?.facts;
  expect(facts?.document.sections.map(({ role }) => role)).toContain('measures');
  expect(facts?.metrics.map(({ value }) => value)).toEqual([27]);
});

test('its words stand in place of those of the interface, all others stay', () => {
  expect(siteWords('zh', content).texts.siteName).toBe('政务公开图谱');
  expect(siteWords('en', content).texts.siteName).toBe('Openness Atlas');
  expect(siteWords('zh', content).texts.home.title).toContain('公开政府信息');
  expect(siteWords('zh', content).terms.domain['safeguards']).toBe('公开保障');
  expect(siteWords('zh', content).texts.home.covers).toEqual(TEXTS.zh.home.covers);
  expect(siteWords('zh', 'content').texts.siteName).toBe('法治图谱');
});

test.each([
  ['a key that is none', 'home.tilte: { zh: 甲, en: Word }', '"home.tilte" is no plain word'],
  ['a group of words', 'home: { zh: 甲, en: Word }', '"home" is no plain word'],
  ['a word with values', 'year: { zh: 甲, en: Word }', '"year" is no plain word'],
  ['a key that every object has', '__proto__.a: { zh: 甲, en: Word }', 'is no plain word'],
  ['one language only', 'siteName: { zh: 甲 }', 'content/site/words.yaml:1:'],
])('%s is refused by name', (_, yaml, message) => {
  const root = mkdtempSync(join(folder, 'words-'));
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'site/words.yaml'), `${yaml}\n`);
  expect(() => siteWords('zh', root)).toThrow(message);
});
