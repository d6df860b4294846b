/** Whole pages of made-up government sites: the article out of everything around it. */
import { expect, test } from 'vitest';
import { toRawSpan } from '../../src/text/offset-map.ts';
import { readHtml } from '../../src/text/read-html.ts';
import { readReport, vocabulary } from './read-report.ts';

const TITLE = '青禾县2020年法治政府建设情况报告';
const FIRST = '2020年,我县认真贯彻落实上级部署,推进依法行政,法治政府建设取得新的成效。';
const SECOND = '一年来,全县审查规范性文件12件,办理行政复议案件3件,组织法治培训5次。';
const THIRD = '下一步,我县将继续努力,补齐短板,提高全县依法行政的水平和能力。';
const ARTICLE = `<p>${FIRST}</p><p>一、主要做法</p><p>${SECOND}</p><p>${THIRD}</p>`;
const LINES = [FIRST, '一、主要做法', SECOND, THIRD];

const read = (html: string) =>
  readHtml('page.html', html, vocabulary.grammar['html-pages']).source.text.split('\n\n');

/** Made-up menus and news as long as an article. */
const MENU = Array.from(
  { length: 30 },
  (_, at) => `<li><a href="/${at}">政务公开栏目第${at}项,机构职能</a></li>`,
).join('');
const NEWS = Array.from(
  { length: 8 },
  (_, at) => `<li><a href="/n${at}">我县召开第${at}次会议,研究部署重点工作,推进项目建设</a></li>`,
).join('');

test.each<[reason: string, html: string]>([
  ['an article by itself', ARTICLE],
  [
    'navigation and footer',
    `<nav><ul>${MENU}</ul></nav><div>${ARTICLE}</div><footer>主办:青禾县人民政府,承办:办公室,电话:12345。</footer>`,
  ],
  [
    'navigation in plain elements',
    `<div class="top"><ul>${MENU}</ul></div><div class="main"><div class="txt">${ARTICLE}</div></div><div class="copyright">主办单位:青禾县人民政府办公室,承办单位:大数据中心。</div>`,
  ],
  [
    'a list of news behind',
    `<div class="l">${ARTICLE}</div><div class="r"><h3>推荐</h3><ul>${NEWS}</ul></div>`,
  ],
  [
    'an article in a layout table',
    `<table><tr><td width="200"><ul>${MENU}</ul></td><td>${ARTICLE}</td></tr></table>`,
  ],
  [
    'an element named as the article',
    `<div><p>${NEWS}</p></div><div id="UCAP-CONTENT">${ARTICLE}</div>`,
  ],
  [
    'scripts, styles and frames',
    `<script>var a="法治政府,建设。".repeat(99)</script><style>p{color:red}</style><iframe src="x">框架内容,很长的一句话,没有用处。</iframe>${ARTICLE}<noscript>请打开脚本,否则不能浏览本网站的内容。</noscript>`,
  ],
  [
    'hidden blocks',
    `<div style="display:none">隐藏的文字,不给读者看,不属于报告。</div><p hidden>隐藏的文字,不给读者看。</p><p aria-hidden="true">隐藏的文字,不给读者看,也不读。</p>${ARTICLE}`,
  ],
  ['comments', `<!-- 一、注释里的标题,不属于报告。 -->${ARTICLE}`],
  ['paragraphs as line breaks', `<div>　　${LINES.join('<br>　　')}</div>`],
  [
    'paragraphs as div and span',
    `<div>${LINES.map((line) => `<div><span>　　${line}</span></div>`).join('')}</div>`,
  ],
  ['tags left open', `<div><p>${LINES.join('<p>')}`],
  [
    'fonts inside sentences',
    ARTICLE.replace('认真', '<font color="red"><b>认真</b></font>').replace(
      '全县',
      '<span>全</span><span>县</span>',
    ),
  ],
  [
    'line ends inside sentences',
    ARTICLE.replace('认真', '\r\n  认真').replaceAll('</p><p>', '</p>\n<p>'),
  ],
])('the article is found: %s', (_, html) => {
  const lines = read(
    `<html><head><title>${TITLE}_青禾县人民政府</title></head><body>${html}</body></html>`,
  );
  expect(lines.map((line) => line.trim())).toEqual(LINES);
});

test('a title above the article is kept, marked or not', () => {
  const html = `<html><head><title>${TITLE}-青禾县人民政府网</title></head><body><div><div class="tit">${TITLE}</div><div>发布时间:2021-01-20</div><div class="con">${ARTICLE}</div></div></body></html>`;
  expect(read(html)).toEqual([TITLE, ...LINES]);
});

test('lines around the article are furniture with their place', () => {
  const html = `<body><div>您当前的位置:<a>首页</a> &gt; <a>政务公开</a> &gt; 年度报告</div><div>发布时间:2021-01-20</div><div>${ARTICLE}</div><div>【打印】</div></body>`;
  const { furniture } = readHtml('page.html', html, vocabulary.grammar['html-pages']);
  expect(furniture).toEqual([
    { text: '您当前的位置:首页 > 政务公开 > 年度报告', position: 'head' },
    { text: '发布时间:2021-01-20', position: 'head' },
    { text: '【打印】', position: 'foot' },
  ]);
});

test('character references are what they stand for', () => {
  const html = `<p>${FIRST}</p><p>&ldquo;放管服&rdquo;改革&nbsp;&mdash;&nbsp;A&amp;B、&#12298;办法&#x300B;&lt;试行&gt;,取得&middot;成效。</p><p>${SECOND}</p>`;
  expect(read(html)[1]).toBe('“放管服”改革\u00a0—\u00a0A&B、《办法》<试行>,取得·成效。');
});

test('inner titles in angle marks written as references stay', async () => {
  const html = `<html><body><p>${TITLE}</p><p>2020年,我县贯彻落实《&lt;法治政府建设实施纲要&gt;分工方案》,推进依法行政,取得成效。</p>${ARTICLE}</body></html>`;
  expect((await readReport(html, 'a.html')).text).toContain('《<法治政府建设实施纲要>分工方案》');
});

const TABLE = (rows: string) => `<p>${FIRST}</p><table>${rows}</table><p>${SECOND}</p>`;

test.each<[reason: string, rows: string, lines: string[]]>([
  [
    'rows become lines, cells are parted',
    '<tr><th>名称</th><th>数量</th></tr><tr><td>规章</td><td>3</td></tr>',
    ['名称 | 数量', '规章 | 3'],
  ],
  [
    'a cell over two rows is said in both',
    '<tr><td rowspan="2">复议</td><td>受理</td><td>5</td></tr><tr><td>审结</td><td>4</td></tr>',
    ['复议 | 受理 | 5', '复议 | 审结 | 4'],
  ],
  [
    'a heading over two columns is said for both',
    '<tr><th>单位</th><th colspan="2">复议</th></tr><tr><td></td><td>受理</td><td>审结</td></tr><tr><td>司法局</td><td>5</td><td>4</td></tr>',
    ['单位 | 复议 | 复议', ' | 受理 | 审结', '司法局 | 5 | 4'],
  ],
  [
    'a heading over all columns is said once',
    '<tr><td colspan="3">附表</td></tr><tr><td>甲</td><td>乙</td><td>丙</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>',
    ['附表', '甲 | 乙 | 丙', '1 | 2 | 3'],
  ],
  [
    'an empty cell keeps its column',
    '<tr><td>甲</td><td></td><td>丙</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>',
    ['甲 |  | 丙', '1 | 2 | 3'],
  ],
  [
    'paragraphs in a cell are one line',
    '<tr><td><p>受理</p><p>案件</p></td><td>12<br>件</td></tr><tr><td>甲</td><td>1</td></tr>',
    ['受理 案件 | 12 件', '甲 | 1'],
  ],
  [
    'parts of a table and its caption',
    '<caption>统计表</caption><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>',
    ['统计表', '甲 | 乙', '1 | 2'],
  ],
  [
    'spans without sense are one',
    '<tr><td colspan="-3" rowspan="x">甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr>',
    ['甲 | 乙', '1 | 2'],
  ],
])('a table: %s', (_, rows, lines) => {
  const text = readHtml('page.html', TABLE(rows), vocabulary.grammar['html-pages']).source.text;
  expect(text.split(/\n+/u).slice(1, -1)).toEqual(lines);
});

test('a span as wide as the world takes no memory', () => {
  const rows =
    '<tr><td colspan="1000000000" rowspan="1000000000">甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr>';
  expect(read(TABLE(rows)).join('').length).toBeLessThan(2000);
});

test('every character of the text goes back to the page', async () => {
  const page = `<html><head><title>${TITLE}</title></head><body><nav>首页</nav><h1>${TITLE}</h1><div>${ARTICLE.replace('认真', '<b>认&#30495;</b>')}</div></body></html>`;
  const { text, map, raw } = await readReport(page, 'a.html');
  for (const words of [TITLE, '贯彻落实上级部署', '12件', '一、主要做法']) {
    const start = text.indexOf(words);
    const span = toRawSpan(map, start, start + words.length);
    expect(raw.slice(span.start, span.end)).toBe(words);
  }
  const at = text.indexOf('真');
  expect(raw.startsWith('&#30495;', toRawSpan(map, at, at + 1).start)).toBe(true);
});

test('nothing on a page is run, and nothing but shown text is read', async () => {
  const page = `<html><body onload="globalThis.ran=1"><h1 onclick="globalThis.ran=2">${TITLE}</h1><script>globalThis.ran=3</script><img src=x onerror="globalThis.ran=4"><svg onload="globalThis.ran=5"></svg><a href="javascript:globalThis.ran=6">${TITLE}</a>${ARTICLE}<object data="x"></object></body></html>`;
  const { text, metadata } = await readReport(page, 'a.html');
  expect(metadata.title).toBe(TITLE);
  expect(text).not.toMatch(/javascript|ran=|onload|<|>/u);
  expect(globalThis).not.toHaveProperty('ran');
});

test('the page states its date in a meta element', async () => {
  const page = `<html><head><meta name="PubDate" content="2021-01-20 10:00"><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${ARTICLE}</body></html>`;
  expect((await readReport(page, 'a.html')).metadata.publishedOn).toBe('2021-01-20');
});
