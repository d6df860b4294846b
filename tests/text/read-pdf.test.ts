/** PDF files made in the test. */
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { RefusalError } from '../../src/errors.ts';
import { readPdf } from '../../src/text/read-pdf.ts';
import { linesFrom, makePdf, type PlacedText } from './make-pdf.ts';
import { readReport } from './read-report.ts';

const read = async (pages: PlacedText[][], catalog?: string) =>
  (await readPdf({ name: 'a.pdf', bytes: makePdf(pages, catalog) })).raw.split('\n\n');

// Twenty-seven characters of 16 points fill a line of the page.
const FULL_1 = '　　二〇二〇年，我县认真贯彻落实上级部署，扎实推进依法行政工';
const FULL_2 = '作，法治政府建设取得了新的成效，人民群众的满意度有了明显的提';
const SHORT = '高，全年审查规范性文件12件。';
const OPENING = `${FULL_1.trimStart()}${FULL_2}${SHORT}`;

test('lines broken at the edge are one paragraph', async () => {
  const lines = ['一、主要做法', FULL_1, FULL_2, SHORT, '二、存在的问题', FULL_1, FULL_2, SHORT];
  const paragraphs = await read([linesFrom(760, lines, 60)]);
  expect(paragraphs.map((text) => text.trim())).toEqual([
    '一、主要做法',
    OPENING,
    '二、存在的问题',
    OPENING,
  ]);
});

test('a paragraph goes on over the page, without the page marks between', async () => {
  const pages = [
    [...linesFrom(760, [FULL_1, FULL_2], 60), { text: '— 1 —', x: 280, y: 40 }],
    [...linesFrom(760, [SHORT, FULL_1, SHORT], 60), { text: '— 2 —', x: 280, y: 40 }],
  ];
  const paragraphs = await read(pages);
  expect(paragraphs.map((text) => text.trim())).toEqual([OPENING, FULL_1.trimStart() + SHORT]);
});

test('running heads and feet that come back are left out', async () => {
  const page = (number: number) => [
    { text: '青禾县人民政府文件', x: 60, y: 810, size: 9 },
    ...linesFrom(760, [FULL_1, FULL_2, SHORT], 60),
    { text: `第 ${number} 页 共 3 页`, x: 280, y: 30, size: 9 },
  ];
  const text = (await read([page(1), page(2), page(3)])).join('');
  expect(text).not.toMatch(/青禾县人民政府文件|第 \d 页/u);
  expect(text.split('审查规范性文件12件。')).toHaveLength(4);
});

test('a first line that does not come back stays', async () => {
  const text = await read([
    linesFrom(760, ['青禾县法治政府建设情况报告', FULL_1, FULL_2, SHORT], 60),
  ]);
  expect(text[0]).toBe('青禾县法治政府建设情况报告');
});

test('text is read from the top, whatever its order in the file', async () => {
  const lines = linesFrom(760, ['一、主要做法', '二、存在的问题', '三、下一步打算'], 60);
  expect(await read([[...lines].reverse()])).toEqual([
    '一、主要做法',
    '二、存在的问题',
    '三、下一步打算',
  ]);
});

test('pieces of a line are joined, with a blank only where there is a gap', async () => {
  const pieces = [
    { text: '审查规范', x: 60, y: 700 },
    { text: '性文件', x: 124, y: 700 },
    { text: '12', x: 172, y: 701 },
    { text: '件', x: 188, y: 700 },
    { text: '备注', x: 400, y: 700 },
  ];
  expect(await read([pieces])).toEqual(['审查规范性文件12件  备注']);
});

test('a whole report', async () => {
  const lines = ['一、主要做法', FULL_1, FULL_2, SHORT, '二、存在的问题', FULL_1, FULL_2, SHORT];
  const pages = [
    [
      { text: '青禾县2020年法治政府建设情况报告', x: 130, y: 780, size: 22 },
      ...linesFrom(730, lines, 60),
      { text: '- 1 -', x: 280, y: 40 },
    ],
    [
      { text: '青禾县人民政府', x: 400, y: 780 },
      { text: '2021年1月20日', x: 400, y: 750 },
      { text: '- 2 -', x: 280, y: 40 },
    ],
  ];
  const { metadata, sections, text } = await readReport(makePdf(pages), 'a.pdf');
  expect(metadata).toMatchObject({
    title: '青禾县2020年法治政府建设情况报告',
    kind: 'annual-report',
    body: '青禾县人民政府',
    signedOn: '2021-01-20',
    period: { from: 2020, to: 2020 },
  });
  expect(text).toContain(OPENING);
  expect(sections.map(({ role }) => role)).toEqual(['overview', 'measures', 'problems']);
});

test('a script in the file is not run, its text not read', async () => {
  const text = await read(
    [linesFrom(700, [FULL_1, SHORT], 60)],
    '/OpenAction << /S /JavaScript /JS (globalThis.ran = 1; app.alert\\(1\\)) >>',
  );
  expect(text.join('')).not.toContain('alert');
  expect(globalThis).not.toHaveProperty('ran');
});

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf({ name: 'a.pdf', bytes });
  } catch (error) {
    if (error instanceof RefusalError) return error.message;
    throw error;
  }
  return '';
}

/** A part of a file, as its writer packs it. */
const packed = (data: Uint8Array, filter = '/FlateDecode') =>
  `<< /Length ${data.length} /Filter ${filter} >>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream`;

/** Says in its trailer that it is encrypted. */
function encrypted(entry: string): Uint8Array {
  const file = Buffer.from(makePdf([linesFrom(700, [FULL_1], 60)])).toString('latin1');
  return Uint8Array.from(Buffer.from(file.replace('trailer <<', `trailer << ${entry}`), 'latin1'));
}

const GOOD = makePdf([linesFrom(700, [FULL_1, SHORT], 60)]);

test.each<[reason: string, bytes: Uint8Array, refusal: RegExp]>([
  ['pages without text', makePdf([[], []]), /only pictures/u],
  ['nothing but a signature', new TextEncoder().encode('%PDF-1.7'), /damaged/u],
  [
    'bytes without sense',
    Uint8Array.from([
      ...new TextEncoder().encode('%PDF-1.7\n'),
      ...Array.from({ length: 9000 }, (_, at) => (at * at) % 251),
    ]),
    /damaged/u,
  ],
  [
    'a part that unpacks to too much',
    makePdf([[]], '', [packed(deflateSync(new Uint8Array(33 << 20)))]),
    /unpacks to too much/u,
  ],
  [
    'parts that do so together',
    makePdf(
      [[]],
      '',
      Array.from({ length: 5 }, () => packed(deflateSync(new Uint8Array(30 << 20)))),
    ),
    /unpacks to too much/u,
  ],
  [
    'a part packed twice',
    makePdf([[]], '', [
      packed(deflateSync(deflateSync(new Uint8Array(9))), '[/FlateDecode /FlateDecode]'),
    ]),
    /packed more than once/u,
  ],
  [
    'a packed part behind a name in numbers',
    makePdf([[]], '', [packed(deflateSync(new Uint8Array(33 << 20)), '/Fl#61te#44ecode')]),
    /unpacks to too much/u,
  ],
  [
    'a packed part whose packing is stated elsewhere',
    makePdf([[]], '', [packed(deflateSync(new Uint8Array(33 << 20)), '10 0 R'), '/FlateDecode']),
    /unpacks to too much/u,
  ],
  [
    'text that calls itself a picture',
    makePdf([[]], '', [
      packed(deflateSync(new Uint8Array(33 << 20))).replace('<<', '<< /Subtype /Image'),
    ]),
    /unpacks to too much/u,
  ],
  ['an encrypted file', encrypted('/Encrypt 9 0 R'), /the PDF is encrypted/u],
  ['one that says so in numbers', encrypted('/#45ncrypt <<'), /the PDF is encrypted/u],
  ['more pages than any report', makePdf(Array.from({ length: 501 }, () => [])), /501 pages/u],
])('refused: %s', async (_, bytes, refusal) => {
  expect(await reasonOf(bytes)).toMatch(refusal);
});

test('a file whose end is cut off is read all the same', async () => {
  const { raw } = await readPdf({ name: 'a.pdf', bytes: GOOD.slice(0, GOOD.length - 12) });
  expect(raw).toContain('审查规范性文件12件');
});

test('pictures are never unpacked, however large', async () => {
  const picture = packed(deflateSync(new Uint8Array(40 << 20))).replace(
    '<<',
    '<< /Subtype /Image /Width 9000 /Height 4660',
  );
  expect(await reasonOf(makePdf([linesFrom(700, [FULL_1], 60)], '', [picture]))).toBe('');
});

test('text drawn by forms in forms without end is refused', async () => {
  // Each of ten forms draws the next one ten times: ten thousand million pieces of text.
  const first = 9;
  const forms = Array.from({ length: 10 }, (_, at) => {
    const content = at === 9 ? 'BT /F 9 Tf 9 9 Td <4e00> Tj ET' : '/X Do '.repeat(10);
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /X ${first + at + 1} 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  const file = Buffer.from(makePdf([[]], '', forms)).toString('latin1');
  const page = `${'/X Do '.repeat(10)}`;
  const bomb = file
    .replace('/Resources << /Font', `/Resources << /XObject << /X ${first} 0 R >> /Font`)
    .replace('<< /Length 0 >>\nstream\n\n', `<< /Length ${page.length} >>\nstream\n${page}\n`);
  expect(await reasonOf(Uint8Array.from(Buffer.from(bomb, 'latin1')))).toMatch(/pieces of text/u);
}, 60_000);

test('the caller keeps its bytes', async () => {
  const bytes = GOOD.slice();
  await readPdf({ name: 'a.pdf', bytes });
  expect(bytes).toEqual(GOOD);
});
