/** One made-up report in many settings of its lines, blanks and characters: its text is that of the plain file. */
import { describe, expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const TITLE = '青禾县2020年法治政府建设情况报告';
const LINES = [
  TITLE,
  '2020年，我县认真贯彻落实《法治政府建设实施纲要（2015－2020年）》，扎实推进依法行政，法治政府建设取得新的成效。现将有关情况报告如下：',
  '一、主要做法',
  '（一）规范行政决策。全县审查规范性文件106件，提出意见36条；召开听证会3次，全部按期备案，无一件被上级撤销；组织政府法律顾问参与重大项目论证16次。',
  '（二）化解矛盾纠纷。办理行政复议案件18件，调解纠纷1.06万件，调解成功率98.5%，群众满意度达到90.3%，未发生因调解不及时引发的案件。',
  '二、存在的问题',
  '一些部门对法治建设重视不够，执法队伍力量不足，镇级执法人员仅有45名；部分案卷制作不够规范，说理不够充分，个别单位整改不够及时。',
  '三、下一步打算',
  '我县将继续努力，补齐短板，组织法治培训不少于5次，培训执法人员200人次以上，提高全县依法行政的水平和能力。',
  '青禾县人民政府',
  '2021年1月20日',
] as const;
const TEXT = LINES.join('\n\n');
const WIDTH = 30;

/** Hard wraps at the edge of a page, also in the middle of a number; figures are half as wide. */
function wrap(line: string): string[] {
  const parts = [''];
  let width = 0;
  for (const one of line) {
    width += one < '\x80' ? 0.5 : 1;
    if (width > WIDTH) {
      parts.push('');
      width = one < '\x80' ? 0.5 : 1;
    }
    parts[parts.length - 1] += one;
  }
  return parts;
}
const WRAPPED = LINES.flatMap((line) => wrap(`　　${line}`));
const everyLine = (change: (line: string, at: number) => string) => LINES.map(change).join('\n');
const PAGE = 7;
const pages = (head: string, foot: (page: number) => string) =>
  Array.from({ length: Math.ceil(WRAPPED.length / PAGE) }, (_, page) => {
    const lines = WRAPPED.slice(page * PAGE, (page + 1) * PAGE);
    return [...(page > 0 && head !== '' ? [head] : []), ...lines, foot(page + 1)].join('\n');
  }).join('\n');

const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  人: '⼈',
  力: '⼒',
  行: '⾏',
  长: '⻓',
  见: '⻅',
  不: '\uf967',
  年: '\uf98e',
};

test.each<[reason: string, content: string]>([
  ['hard wraps in sentences and numbers', WRAPPED.join('\n')],
  ['hard wraps with empty lines', WRAPPED.join('\n\n')],
  ['marks of pages between waves', pages('', (page) => `~${page}~`)],
  ['marks of pages between dots', pages('', (page) => `·${page}·`)],
  ['running heads beside marks of pages', pages('青禾县人民政府公报', (page) => `— ${page} —`)],
  ['quote marks of mail', WRAPPED.map((line) => `> ${line}`).join('\n')],
  [
    'numbers of lines',
    WRAPPED.map((line, at) => `${String(at + 1).padStart(3)}  ${line}`).join('\n'),
  ],
  ['numbers of paragraphs', everyLine((line, at) => `[${at + 1}] ${line}`)],
  ['a frame of bars', WRAPPED.map((line) => `│ ${line} │`).join('\n')],
  ['a frame of a table', `|----------|\n${everyLine((line) => `| ${line} |`)}`],
  ['a blank behind every character', everyLine((line) => Array.from(line).join(' '))],
  [
    'stray blanks',
    everyLine((line) =>
      line.replace(/(?<=.{2}[\u4e00-\u9fff\d])(?=[\u4e00-\u9fff\d].)/gu, (_, at: number) =>
        at % 3 === 0 ? ' ' : '',
      ),
    ),
  ],
  ['blanks between digits', everyLine((line) => line.replace(/(?<=\d)(?=\d)/gu, ' '))],
  [
    'radicals and doubles of characters',
    everyLine((line) => line.replace(/./gu, (one) => RADICALS[one] ?? one)),
  ],
  ['small percent signs', TEXT.replaceAll('%', '﹪')],
  [
    'letters read for zeros and ones',
    everyLine((line) => line.replace(/(?<=\d)0/gu, 'O').replace(/(?<=\d)1(?=\d)/gu, 'l')),
  ],
  [
    'numbers of headings on lines of their own',
    everyLine((line) => line.replace(/^(?:[一二三]、|（[一二]）)/u, '$&\n')),
  ],
  ['the whole text twice', `${TEXT}\n\n${TEXT}`],
  [
    'the text twice, as two copies on one page',
    `<html><head><title>${TITLE}</title></head><body><div class="a">${everyLine((line) => `<p>${line}</p>`)}</div><div class="b">${everyLine((line) => `<p>${line}</p>`)}</div></body></html>`,
  ],
])('%s', async (_, content) => {
  const { text, metadata } = await readReport(content);
  expect(text).toBe(TEXT);
  expect(metadata).toMatchObject({ title: TITLE, signedOn: '2021-01-20' });
});

describe('what looks like such marks stays', () => {
  test.each<[reason: string, content: string]>([
    ['a sentence said twice', `${TEXT}\n\n${LINES[1]}`],
    [
      'numbered points',
      [
        '青禾县工作要点',
        ...Array.from(
          { length: 9 },
          (_, at) => `${at + 1}.推进第${at + 1}项改革任务，完成时限为年底。`,
        ),
      ].join('\n\n'),
    ],
    ['letters beside figures', TEXT.replace('36条', '5G基站36个，O2O门店3家')],
  ])('%s', async (_, content) => {
    expect((await readReport(content)).text).toBe(content);
  });
});

test.each([
  ['a title broken behind its year', ['青禾县2020年', '法治政府建设情况报告']],
  ['a title broken inside a word', ['青禾县人民政', '府关于2020年度法治政', '府建设情况的报告']],
  [
    'a title broken before its last character',
    ['青禾县人民政府关于2020年法治政府建设情况的报', '告'],
  ],
])('%s', async (_, parts) => {
  const { metadata } = await readReport([...parts, ...LINES.slice(1)].join('\n'));
  expect(metadata.title).toBe(parts.join(''));
});

test('a title that fills its line and the salutation below it stay apart', async () => {
  const title = '青禾县人民政府关于2020年法治政府建设工作情况的报告';
  const rest = LINES.slice(1).flatMap((line) => wrap(`　　${line}`));
  const { text, metadata } = await readReport([title, '市人民政府：', ...rest].join('\n'));
  expect(metadata.title).toBe(title);
  expect(text.split('\n\n')[1]).toBe('市人民政府：');
});

test('a title before a salutation on its line', async () => {
  const { metadata } = await readReport([`${TITLE} 市人民政府：`, ...LINES.slice(1)].join('\n'));
  expect(metadata.title).toBe(TITLE);
});
