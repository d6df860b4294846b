/** Exact and loose hits of a full-text search. */
import { expect, test } from 'vitest';
import { exactPassages } from '../../src/search/passages.ts';

const passages = (content: string, query: string, limit = 3) =>
  exactPassages({ url: '', title: '', content }, query, limit)?.map(({ text, highlights }) => [
    text,
    ...highlights.map(({ start, end }) => text.slice(start, end)),
  ]);

test('a hit that holds the query only in parts is not exact', () => {
  expect(passages('行政机关。案件复议。', '行政复议')).toBeUndefined();
});

test('two hits in one sentence are one passage', () => {
  expect(passages('前。行政复议与行政复议。后。', '行政复议')).toEqual([
    ['行政复议与行政复议。', '行政复议', '行政复议'],
  ]);
});

test('marks inside do not count, the limit does', () => {
  const text = '推行双随机、一公开。'.repeat(4);
  expect(passages(text, '双随机一公开', 2)).toEqual([
    ['推行双随机、一公开。', '双随机、一公开'],
    ['推行双随机、一公开。', '双随机、一公开'],
  ]);
});

test('words that blanks divide may stand apart, but none may be missing', () => {
  const text = '推行双随机检查。全年收到复议申请3件。';
  expect(passages(text, '复议 双随机')).toEqual([
    ['推行双随机检查。', '双随机'],
    ['全年收到复议申请3件。', '复议'],
  ]);
  expect(passages(text, '复议 双随机 诉讼')).toBeUndefined();
});

test('the title counts, but is no passage', () => {
  const title = '甲县2023年 工作报告';
  const content = '甲县2023年工作报告　全年收到复议申请3件。';
  const found = (query: string) =>
    exactPassages({ url: '', title, content }, query, 3)?.map(({ text }) => text);
  expect(found('甲县2023年工作报告')).toEqual([]);
  expect(found('甲县 2023')).toEqual([]);
  expect(found('甲县 复议')).toEqual(['全年收到复议申请3件。']);
  expect(found('乙县 复议')).toBeUndefined();
  const marked = {
    url: '',
    title: '《方案（2020年）》',
    content: '《方案（2020年）》　办理复议。',
  };
  expect(exactPassages(marked, '复议', 3)?.map(({ text }) => text)).toEqual(['办理复议。']);
});
