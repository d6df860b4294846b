/** Another genre of reports by other content alone: its own registries, section roles and names are what is read and shown. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas-fs.ts';
import { genreOf } from '../../src/content/genre-fs.ts';
import { siteWords } from '../../src/content/site-words-fs.ts';
import { nodesOfKind } from '../../src/graph/statements.ts';
import { TEXTS } from '../../src/i18n/texts.ts';
import { mergeContent } from './merge-content.ts';

const GENRE = readFileSync('tests/adapting/content/site/genre.yaml', 'utf8');

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
  expect(siteWords('zh', content).terms.domain).toEqual({
    publication: '主动公开',
    requests: '依申请公开',
    participation: '公众参与',
  });
  expect(siteWords('en', content).terms.domain['requests']).toBe('Requests');
  expect(siteWords('zh', content).texts.home.covers).toEqual(TEXTS.zh.home.covers);
  expect(siteWords('zh', content).texts.about.sections[0]?.paragraphs[0]).toContain('信息公开');
  expect(siteWords('zh', content).texts.about.sections[1]).toEqual(TEXTS.zh.about.sections[1]);
  expect(siteWords('zh', 'content').texts.siteName).toBe('法治图谱');
  expect(TEXTS.zh.about.sections[0]?.paragraphs[0]).toContain('法治政府');
});

test.each([
  ['no file', null, 'content/site/genre.yaml'],
  ['a domain named twice', GENRE.replace('id: requests', 'id: publication'), 'twice'],
  ['a field that is none', 'duties: 1', 'duties'],
  ['a day that no month has', GENRE.replace('day: 31', 'day: 32'), 'genre.yaml:15:'],
  ['a name that addresses cannot hold', GENRE.replace('openness-atlas', '政务'), 'small letters'],
])('a genre with %s is refused by name', (_, yaml, message) => {
  const root = mkdtempSync(join(folder, 'genre-'));
  mkdirSync(join(root, 'site'));
  if (yaml !== null) writeFileSync(join(root, 'site/genre.yaml'), yaml);
  expect(() => genreOf(root)).toThrow(message);
});

test('a genre without rules on when reports are due has no duty', () => {
  const root = mkdtempSync(join(folder, 'genre-'));
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'site/genre.yaml'), GENRE.slice(0, GENRE.indexOf('duty:')));
  expect(genreOf(root).duty).toBeNull();
  expect(genreOf(content).duty?.due).toEqual({ month: 1, day: 31 });
});

test.each([
  ['a key that is none', 'home.tilte: { zh: 甲, en: Word }', '"home.tilte" is no plain word'],
  ['a group of words', 'home: { zh: 甲, en: Word }', '"home" is no plain word'],
  ['a word with values', 'year: { zh: 甲, en: Word }', '"year" is no plain word'],
  ['an entry that a list lacks', 'duty.notes.99: { zh: 甲, en: Word }', 'is no plain word'],
  ['the length of a list', 'duty.notes.length: { zh: 甲, en: Word }', 'is no plain word'],
  ['a key that every object has', '__proto__.a: { zh: 甲, en: Word }', 'is no plain word'],
  ['one language only', 'siteName: { zh: 甲 }', 'content/site/words.yaml:1:'],
])('%s is refused by name', (_, yaml, message) => {
  const root = mkdtempSync(join(folder, 'words-'));
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'site/genre.yaml'), GENRE);
  writeFileSync(join(root, 'site/words.yaml'), `${yaml}\n`);
  expect(() => siteWords('zh', root)).toThrow(message);
});
