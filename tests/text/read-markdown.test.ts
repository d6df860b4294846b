/** Raw Markdown with front matter that holds no field is read; what only looks like it is not lost. */
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/text/read-markdown.ts';

test.each([
  ['two marks', '---\n---\n# 甲县2022年报告\n', '甲县2022年报告'],
  ['with a blank line and line ends of two signs', '---\r\n\r\n---\r\n甲\r\n', '甲'],
  ['with fields', '---\ntitle: 乙\n---\n甲\n', '甲'],
])('front matter, %s', (_reason, raw, text) => {
  expect(readMarkdown('a.md', raw).source.text).toBe(text);
});

test('front matter that is never closed is refused', () => {
  expect(() => readMarkdown('a.md', '---\n\n甲\n')).toThrow('front matter is not closed');
});
