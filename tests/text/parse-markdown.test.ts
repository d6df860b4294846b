/** The tree of a report's Markdown is the one that remark gives, which other tools read the same files with. */
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/text/parse-markdown.ts';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** Lines whose meaning hangs on their marks or on their neighbours. */
const LINES = [
  '',
  '',
  '',
  ' ',
  '\t',
  '\u3000\u3000',
  '一、主要举措和成效',
  '2021年，全年培训12场次。',
  '\u3000\u3000首行空两格的段落',
  '行末有空格  ',
  '  行首有空格',
  '    缩进四格',
  '\t缩进',
  '# 标题',
  '## 二、存在的问题',
  '### （一） 小标题 ###',
  '####### 七个井号',
  '#没有空格',
  '#  两个空格',
  '## ',
  '##',
  '## 井号 # 在中间',
  ' ## 缩进的标题',
  '- 列表',
  '-',
  '- - 两层',
  '  接着列表',
  '* 列表',
  '+ 列表',
  '1. 第一',
  '2) 第二',
  '2021. 年份不是编号',
  '12.5%的比例',
  '1.没有空格',
  '> 引用',
  '>',
  '---',
  '===',
  '***',
  '- [x] 已办',
  '| 单位 | 件数 |',
  '| --- | ---: |',
  '| 甲 | 3 |',
  '单位 | 件数',
  '*强调*与**着重**',
  '下划_线_',
  '~删~与~~删除~~',
  '`代码`',
  '```',
  '~~~',
  '[国发〔2015〕1号]',
  '国发[2015]1号、[[2016]2号]、[ ]、[x] 与！[图]',
  '[链接](http://a.example.cn)',
  '[注]: http://a.example.cn',
  '见[注]。',
  '见[^1]。',
  '[^1]: 脚注',
  '![图](a.png)',
  '网址www.example.cn见附件',
  '网址：https://a.example.cn/b',
  '邮箱a@example.cn',
  '&amp;与&nbsp;',
  '反斜杠\\',
  '<br>',
  '<!-- 注',
  '-->',
  '<div>',
  '换行\r符',
  '\u{feff}字节序',
  '空\u{0}字符',
  '分隔\u2028符',
  '半角!叹号',
  ': 冒号',
  '$1$',
];

describe('parseMarkdown', () => {
  it('gives the tree of remark, places included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...LINES), { maxLength: 12 }),
        fc.constantFrom('\n', '\n', '\r\n'),
        fc.constantFrom('', '\n', '\n\n', '\n \n'),
        (chosen, lineEnd, end) => {
          const body = chosen.join(lineEnd) + end;
          expect(parseMarkdown(body).children).toEqual(remark.parse(body).children);
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });

  it('gives the tree of remark for text and headings at random', () => {
    const text = [
      '甲',
      '乙。',
      '12',
      '.',
      ')',
      ' ',
      '\u3000',
      '“',
      '《',
      ':',
      '!',
      '(',
      '-',
      '%',
      '—',
      'a',
      '[',
      ']',
    ];
    const piece = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...text) },
      { weight: 3, arbitrary: fc.constantFrom('\n', '\n\n', '\n## ', '\n\n# ', '#', '\n###') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('*', '_', '|', '&', '`', '\\', '  ', '\t', '+', '='),
      },
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const body = pieces.join('');
        expect(parseMarkdown(body).children).toEqual(remark.parse(body).children);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it.each(['空\0字符', '**😀**字', '甲\ud800乙*丙*', '[^1]: 注\n<br>\n- [x] 办'])(
    'reads what the faster parser reads otherwise: %j',
    (body) => {
      expect(parseMarkdown(body).children).toEqual(remark.parse(body).children);
    },
  );

  it('takes three hyphens at the head of a body for a rule, not for front matter', () => {
    expect(parseMarkdown('---\na: b\n---\n').children[0]?.type).toBe('thematicBreak');
  });
});
