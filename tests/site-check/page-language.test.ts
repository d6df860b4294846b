/** Which Chinese words of a page count as declared. */
import { expect, test } from 'vitest';
import { findUndeclaredChinese } from '../../src/site-check/page-language.ts';

const page = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><body>${body}</body>`;

test.each([
  ['English words', '<p>Documents</p>', []],
  ['words declared as Chinese', '<p lang="zh-CN">文件</p>', []],
  ['words deep inside Chinese', '<div lang="zh-CN"><p><b>文件</b></p></div>', []],
  ['a script that nobody reads', '<script type="application/json">"文件"</script>', []],
  ['data for a script', '<p data-name="文件">Documents</p>', []],
  [
    'Chinese words in English',
    '<main><p>Documents: 文件</p></main>',
    ['main > p: Documents: 文件'],
  ],
  ['one character is enough', '<p>14 件</p>', ['p: 14 件']],
  ['English again inside Chinese', '<p lang="zh-CN"><a lang="en">文件</a></p>', ['p > a: 文件']],
  ['a spoken attribute', '<a title="文件">x</a>', ['a @title: 文件']],
  ['a spoken attribute of a Chinese element', '<a lang="zh-CN" title="文件">x</a>', []],
  ['a name for screen readers', '<nav aria-label="导航"></nav>', ['nav @ariaLabel: 导航']],
  ['a picture', '<svg><text>文件</text></svg>', ['svg > text: 文件']],
])('%s', (_why, body, expected) => {
  expect(findUndeclaredChinese(page(body)).map(({ where, text }) => `${where}: ${text}`)).toEqual(
    expected,
  );
});

test('a page in Chinese has nothing to declare', () => {
  expect(findUndeclaredChinese(page('<p title="文件">文件</p>', 'zh-CN'))).toEqual([]);
});

test('the head is left out', () => {
  const html =
    '<!doctype html><html lang="en"><head><title>报告</title></head><body></body></html>';
  expect(findUndeclaredChinese(html)).toEqual([]);
});
