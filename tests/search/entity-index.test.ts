/** Exact search: who comes first for which query. */
import { describe, expect, test } from 'vitest';
import { searchEntities, type Entity } from '../../src/search/entity-index.ts';

const entity = (label: string, more: Partial<Entity> = {}): Entity => ({
  kind: 'regulation',
  path: `regulations/${label}/`,
  label,
  labelEn: null,
  note: '',
  noteEn: null,
  names: [],
  initials: '',
  reports: 1,
  ...more,
});

const ENTITIES = [
  entity('法治政府建设实施纲要（2015－2020年）', { names: ['中发〔2015〕36号'], reports: 9 }),
  entity('法治政府建设实施纲要（2021－2025年）', { names: ['中发〔2021〕33号'], reports: 5 }),
  entity('“双随机、一公开”监管', {
    kind: 'practice',
    labelEn: '“Double random, one public” inspections',
    initials: 'ssjygkjg',
    reports: 8,
  }),
  entity('行政复议', {
    kind: 'practice',
    labelEn: 'Reconsideration',
    initials: 'xzfy',
    reports: 3,
  }),
  entity('中华人民共和国行政复议法', { names: ['行政复议法'], reports: 30 }),
  entity('行政复议受理件数', {
    kind: 'indicator',
    labelEn: 'Reconsideration cases accepted',
    reports: 40,
  }),
  entity('港口镇', {
    kind: 'jurisdiction',
    labelEn: 'Gangkou Town',
    note: '广东省 中山市',
    names: ['广东省中山市港口镇'],
  }),
  entity('港口镇', { kind: 'jurisdiction', note: '辽宁省', path: 'x/', reports: 0 }),
  entity('广东省', { kind: 'jurisdiction', reports: 1 }),
  entity('广东省法治政府建设实施纲要', { reports: 60 }),
];

const first = (query: string) => searchEntities(ENTITIES, query, 5)[0]?.entity;

describe('the right one comes first', () => {
  test.each([
    ['行政复议', '行政复议', 'a whole name before names that merely hold it, however often cited'],
    ['双随机一公开', '“双随机、一公开”监管', 'marks in the name do not count'],
    ['中发〔2015〕36号', '法治政府建设实施纲要（2015－2020年）', 'a document number'],
    ['中发[2015]36号', '法治政府建设实施纲要（2015－2020年）', 'another bracket style'],
    ['中发(2021) 33 号', '法治政府建设实施纲要（2021－2025年）', 'brackets and blanks'],
    ['《行政复议法》', '中华人民共和国行政复议法', 'an alias in title marks'],
    ['XZFY', '行政复议', 'pinyin initials in any case'],
    ['ygk', '“双随机、一公开”监管', 'initials of a part'],
    ['实施纲要 2021', '法治政府建设实施纲要（2021－2025年）', 'several words, all needed'],
    ['广东', '广东省', 'the closer name before the one that more reports speak of'],
    [
      '法治政府建设实施纲要（20',
      '法治政府建设实施纲要（2015－2020年）',
      'of names as close the more used',
    ],
    ['监管一公开双随机', '“双随机、一公开”监管', 'parts in another order'],
    ['一公开与双随机', '“双随机、一公开”监管', 'parts joined by a word'],
    ['纲要（2021－2025年）中发〔2021〕33号', '法治政府建设实施纲要（2021－2025年）', 'two names'],
    ['广东港口镇', '港口镇', 'a place without the words of the levels above'],
  ])('%s → %s: %s', (query, label) => {
    expect(first(query)?.label).toBe(label);
  });

  test.each([
    ['Gangkou', '港口镇', 'a place'],
    ['reconsideration', '行政复议', 'the closest English name'],
    ['random double', '“双随机、一公开”监管', 'words in another order'],
  ])('%s → %s: %s, in English', (query, label) => {
    expect(first(query)?.label).toBe(label);
  });

  test('among namesakes the one that reports speak of', () => {
    expect(first('港口镇')?.note).toBe('广东省 中山市');
  });
});

describe('near misses', () => {
  test.each([
    ['', 'an empty query'],
    ['《》', 'marks alone'],
    ['x', 'one letter is too little for initials'],
    ['行政复核', 'one other character'],
    ['一公开双', 'a part of a single character'],
    ['港口镇 惠州市', 'one of two words is missing'],
  ])('%s finds nothing: %s', (query) => {
    expect(searchEntities(ENTITIES, query, 5)).toEqual([]);
  });
});
