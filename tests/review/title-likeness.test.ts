/** Which titles could be two spellings of one document, and which never are. */
import { describe, expect, test } from 'vitest';
import { analyseTitle } from '../../src/extract/title.ts';
import { compareTitles } from '../../src/review/title-likeness.ts';
import { createPlaceNameFinder } from '../../src/review/place-names.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const placesIn = createPlaceNameFinder(loadVocabulary('content').places);
const likeness = (a: string, b: string) =>
  compareTitles(analyseTitle(a), analyseTitle(b), placesIn);

test.each([
  ['关于进一步加强行政执法监督工作的意见', '关于加强行政执法监督的意见', 'particles'],
  ['青禾县重大行政决策程序规定', '青禾县重大行政决策序规定', 'a lost character'],
  ['青禾县法治政府建设实施纲要', '青禾县法治政府建设实施纲', 'a lost last character'],
  ['青禾县政府合同审查办法', '青禾县政府合同审察办法', 'a slip of the pen'],
])('%s and %s are likely one: %s', (a, b) => {
  expect(likeness(a, b)?.certainty).toBe('likely');
  expect(likeness(b, a)?.certainty).toBe('likely');
});

describe('what a machine must not be sure of', () => {
  test.each([
    ['青禾县法治政府建设实施方案', '青禾县法制政府建设实施方案', '法治 and 法制'],
    ['法治青禾建设规划实施办法', '法制青禾建设规划实施办法', '法治 and 法制 at the front'],
    ['青禾县反不正当竞争工作方案', '青禾县不正当竞争工作方案', 'a 反 too many'],
    ['青禾县第一批赋权事项目录', '青禾县第二批赋权事项目录', 'a number'],
    ['青禾县法治政府建设实施方案', '青禾县法治政府建设实施方案（2021－2025年）', 'years left out'],
  ])('%s and %s are possibly one: %s', (a, b) => {
    expect(likeness(a, b)?.certainty).toBe('possible');
  });
});

describe('what is never proposed', () => {
  test.each([
    ['山西省行政执法条例', '陕西省行政执法条例', 'provinces that sound alike'],
    ['台州市物业管理条例', '泰州市物业管理条例', 'cities that sound alike'],
    ['抚州市养犬管理办法', '福州市养犬管理办法', 'cities that look alike'],
    ['关于台州建设法治政府的意见', '关于泰州建设法治政府的意见', 'places without their rank'],
    ['云岭市行政执法监督办法', '云岭县行政执法监督办法', 'ranks of a place'],
    [
      '法治政府建设实施纲要（2015－2020年）',
      '法治政府建设实施纲要（2021－2025年）',
      'versions for other years',
    ],
    ['青禾县物业管理办法', '青禾县物业管理办法实施细则', 'a document and what carries it out'],
    ['青禾县物业管理办法（草案）', '青禾县物业管理办法', 'a draft'],
    ['青禾县行政执法监督办法', '青禾县政务公开工作方案', 'other matters'],
    ['意见', '意见', 'names too short to tell'],
  ])('%s and %s: %s', (a, b) => {
    expect(likeness(a, b)).toBeNull();
    expect(likeness(b, a)).toBeNull();
  });
});

test('the longest name of a place counts', () => {
  expect(placesIn('中山市火炬开发区管理办法')).toEqual(['中山市', '火炬开发区']);
  expect(placesIn('重大行政决策程序规定')).toEqual([]);
});
