/** One made-up report in many wrappings: its text, title and dates are those of the plain file. */
import { expect, test } from 'vitest';
import { toRawOffset } from '../../src/text/offset-map.ts';
import { readReport, readReports } from './read-report.ts';

const TITLE = '青禾县2020年法治政府建设情况报告';
const LINES = [
  TITLE,
  '2020年，我县认真贯彻落实上级部署，扎实推进依法行政，法治政府建设取得新的成效。现将有关情况报告如下：',
  '一、主要做法',
  '（一）规范行政决策。全县审查规范性文件12件，提出“三统一”意见36条，听证3次，全部按期备案。',
  '（二）化解矛盾纠纷。办理行政复议案件8件，调解纠纷1.06万件，调解成功率98.5%。',
  '二、存在的问题',
  '一些部门对法治建设重视不够，执法队伍力量不足，镇级执法人员仅有45名。',
  '三、下一步打算',
  '我县将继续努力，补齐短板，组织法治培训不少于5次，提高全县依法行政的水平和能力。',
  '青禾县人民政府',
  '2021年1月20日',
] as const;
const [, ...BODY] = LINES;
const TEXT = LINES.join('\n\n');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (lines: readonly string[]) =>
  lines.map((line) => `<p>　　${escape(line)}</p>`).join('');
const PAGE = paragraphs(LINES);
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}</title></head><body>${body}</body></html>`;
const code = (text: string, mark: string) =>
  Array.from(text, (one) =>
    one > '\x7f' ? mark + one.charCodeAt(0).toString(16).padStart(4, '0') : one,
  ).join('');
const json = (value: unknown) => JSON.stringify(value);
const utf16 = Buffer.from(LINES.join('\n'), 'utf16le');

test.each<[reason: string, name: string, content: string | Uint8Array]>([
  ['UTF-16 without a mark', 'a.txt', Uint8Array.from(utf16)],
  ['UTF-16 without a mark, big end first', 'a.txt', Buffer.from(utf16).swap16()],
  ['line ends written out', 'a.txt', LINES.join('\\n')],
  ['line ends of another system written out', 'a.txt', LINES.join('\\r\\n')],
  ['characters written out', 'a.txt', LINES.map((line) => code(line, '\\u')).join('\\n')],
  [
    'characters written out for addresses',
    'a.txt',
    LINES.map((line) => code(line, '%u')).join('\n'),
  ],
  [
    'references in plain text',
    'a.txt',
    LINES.map(
      (line) => `&#12288;&nbsp;${line.replace('“', '&ldquo;').replace('”', '&rdquo;')}`,
    ).join('\n'),
  ],
  [
    'tags inside lines of plain text',
    'a.txt',
    LINES.map((line) => `<strong>${line}</strong>`).join('\n'),
  ],
  ['line breaks of a page', 'a.txt', LINES.map((line) => `&nbsp;&nbsp;${line}`).join('<BR>')],
  [
    'paragraphs of a page left open',
    'a.txt',
    LINES.map((line) => `<P align=left>${line}`).join(''),
  ],
  ['tags written as references', 'a.txt', escape(PAGE)],
  ['a page that shows its tags', 'a.html', page(`<div>${escape(PAGE)}</div>`)],
  [
    'a page in a JSON field',
    'a.json',
    json({ code: 200, data: { id: 7, title: TITLE, publishTime: '2021-01-25', content: PAGE } }),
  ],
  ['a text in a JSON field', 'a.txt', json({ title: TITLE, text: LINES.join('\n') })],
  ['paragraphs in a JSON list', 'a.json', json({ title: TITLE, paragraphs: LINES })],
  [
    'a feed with a page',
    'a.xml',
    `<?xml version="1.0"?><rss><channel><title>青禾县</title><item><title>${TITLE}</title><description><![CDATA[${PAGE}]]></description></item></channel></rss>`,
  ],
  [
    'a feed with a page written as references',
    'a.xml',
    `<feed><title>青禾县</title><entry><title>${TITLE}</title><content type="html">${escape(PAGE)}</content></entry></feed>`,
  ],
  [
    'elements of any name',
    'a.xml',
    `<?xml version="1.0"?><doc>${LINES.map((line) => `<para>${line}</para>`).join('')}</doc>`,
  ],
  [
    'the data of a script',
    'a.html',
    page(`<div id="app"></div><script>window.state={"a":{"html":${json(PAGE)}}};run()</script>`),
  ],
  [
    'the data of a script in escapes',
    'a.html',
    page(`<script type="application/json">${code(json({ html: PAGE }), '\\u')}</script>`),
  ],
  [
    'a string of a script in single quotes',
    'a.html',
    page(`<script>var c='${PAGE.replaceAll('/', '\\/')}';</script>`),
  ],
  ['a template', 'a.html', page(`<script type="text/html">${PAGE}</script>`)],
  ['a form field', 'a.html', page(`<textarea style="display:none">${escape(PAGE)}</textarea>`)],
  ['a hidden value', 'a.html', page(`<input type="hidden" value="${escape(PAGE)}">`)],
  [
    'what is shown without scripts',
    'a.html',
    page(`<div id="app"></div><noscript>${PAGE}</noscript>`),
  ],
  ['the source of a frame', 'a.html', page(`<iframe srcdoc="${escape(PAGE)}"></iframe>`)],
  ['text set as it is', 'a.html', page(`<pre>${LINES.join('\n')}</pre>`)],
  [
    'text whose line ends show',
    'a.html',
    page(`<div style="white-space: pre-wrap">${LINES.join('\n')}</div>`),
  ],
  [
    'chapters in elements of one kind',
    'a.html',
    page(
      `<h1>${TITLE}</h1><section>${paragraphs(BODY.slice(0, 4))}</section><section>${paragraphs(BODY.slice(4))}</section>`,
    ),
  ],
  [
    'chapters in nameless elements',
    'a.html',
    page(
      `<h1>${TITLE}</h1><div>${paragraphs(BODY.slice(0, 6))}</div><div>${paragraphs(BODY.slice(6))}</div>`,
    ),
  ],
  [
    'figures parted by line ends',
    'a.html',
    page(paragraphs(LINES).replace('1.06万', '\n<i>1</i>\n.\n<i>06</i>\n万')),
  ],
  [
    'headings of Markdown in a text file',
    'a.txt',
    `# ${TITLE}\n\n${BODY.map((line) => (/^[一二三]、/u.test(line) ? `## ${line}` : line)).join('\n\n')}`,
  ],
  [
    'HTML in Markdown',
    'a.md',
    `<h1 align="center">${TITLE}</h1>\n\n${BODY.map((line) => `<p>${line}</p>`).join('\n\n')}`,
  ],
  ['line breaks in Markdown', 'a.md', LINES.join('<br>\n')],
])('%s', async (_, name, content) => {
  const { metadata, text, map, raw } = await readReport(content, name);
  expect(text).toBe(TEXT);
  expect(metadata).toMatchObject({ title: TITLE, signedOn: '2021-01-20' });
  const at = text.indexOf('调解成功率');
  if (raw.includes('调解成功率'))
    expect(raw.slice(toRawOffset(map, at)).startsWith('调解')).toBe(true);
});

test('each record of a data file is a report', async () => {
  const other = {
    title: '白河镇2019年法治政府建设工作总结',
    content: PAGE.replaceAll('青禾县', '白河镇'),
  };
  const records = [{ title: TITLE, content: PAGE }, other];
  for (const content of [
    json(records),
    records.map(json).join('\n'),
    json({ data: { rows: records } }),
  ]) {
    const reports = await readReports(content, 'a.json');
    expect(reports.map(({ metadata }) => [metadata.source.part, metadata.title])).toEqual([
      [1, TITLE],
      [2, '白河镇2020年法治政府建设情况报告'],
    ]);
  }
});

test('elements of a page left open, each paragraph inside the one before', async () => {
  const filler = Array.from(
    { length: 9 },
    (_, at) => `全县开展第${at + 1}批执法检查，检查企业30家，发现问题5个，全部整改到位。`,
  );
  const lines = [...LINES.slice(0, 5), ...filler, ...LINES.slice(5)];
  const { text } = await readReport(lines.map((line) => `<DIV>${line}`).join(''));
  expect(text).toBe(lines.join('\n\n'));
});

test('chapters in a list are one text, with their titles', async () => {
  const [opening = '', first = '', ...rest] = BODY;
  const parts = [
    { title: first, content: rest.slice(0, 2).join('\n') },
    { title: rest[2], content: rest.slice(3).join('\n') },
  ];
  const report = await readReport(json({ title: TITLE, parts: [opening, ...parts] }), 'a.json');
  expect(report.text).toBe(BODY.join('\n\n'));
  expect(report.metadata.title).toBe(TITLE);
});

test('dates beside the text of a record count as those of a page', async () => {
  const content = json({ title: TITLE, pubdate: '2021-01-25 10:00', content: PAGE });
  expect((await readReport(content, 'a.json')).metadata.publishedOn).toBe('2021-01-25');
});

test('what a page with a report holds unseen is left out', async () => {
  const script = `<script>var s="${'别的文字，'.repeat(300)}"</script>`;
  expect((await readReport(page(PAGE + script), 'a.html')).text).toBe(TEXT);
});
