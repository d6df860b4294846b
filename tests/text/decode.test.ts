/** Character encodings: told by the bytes, not by what a page says. */
import { expect, test } from 'vitest';
import { RefusalError } from '../../src/errors.ts';
import { decodeText } from '../../src/text/decode.ts';

const TEXT = '青禾县2020年法治政府建设情况报告。2020年,我县认真贯彻落实上级部署,推进依法行政。';

/** An encoder for an encoding of two bytes, from the table of the platform's own decoder. */
function encoderFor(label: string): (text: string) => Uint8Array {
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const character = new TextDecoder(label).decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, [lead, trail]);
    }
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) =>
        character < '\x80' ? [character.charCodeAt(0)] : (codes.get(character) ?? [0x3f]),
      ),
    );
}

const toGbk = encoderFor('gbk');
const TRADITIONAL =
  '青禾縣2020年法治政府建設情況報告。2020年，我縣認真貫徹落實上級部署，推進依法行政。';

const utf8 = (text: string) => new TextEncoder().encode(text);
const concat = (...parts: (Uint8Array | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

test.each<[reason: string, bytes: Uint8Array, encoding: string]>([
  ['UTF-8', utf8(TEXT), 'utf-8'],
  ['UTF-8 with a byte order mark', concat([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8'],
  ['GBK without a declaration', toGbk(TEXT), 'gb18030'],
  ['UTF-16 without a mark', Uint8Array.from(Buffer.from(TEXT, 'utf16le')), 'utf-16le'],
  [
    'UTF-16 without a mark, big end first',
    Uint8Array.from(Buffer.from(TEXT, 'utf16le').swap16()),
    'utf-16be',
  ],
  [
    'UTF-16, little end first',
    Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le')),
    'utf-16le',
  ],
  [
    'UTF-16, big end first',
    Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()),
    'utf-16be',
  ],
])('%s', (_, bytes, encoding) => {
  expect(decodeText('a.txt', bytes)).toEqual({ text: TEXT, encoding, reread: false });
});

test.each([
  ['Big5', 'big5'],
  ['GBK', 'gb18030'],
])('traditional characters in %s without a declaration', (label, encoding) => {
  const bytes = encoderFor(label.toLowerCase())(TRADITIONAL);
  expect(decodeText('a.txt', bytes)).toEqual({ text: TRADITIONAL, encoding, reread: false });
});

test.each<[reason: string, head: string, encoding: string]>([
  ['a meta charset', '<meta charset="gb2312">', 'gbk'],
  ['an http-equiv', '<META http-equiv="Content-Type" content="text/html; charset=GBK">', 'gbk'],
  ['an XML declaration', '<?xml version="1.0" encoding="GB18030"?>', 'gb18030'],
  ['a declaration that is not true', '<meta charset="utf-8">', 'gb18030'],
  ['a declaration of no known encoding', '<meta charset="klingon">', 'gb18030'],
])('a GBK page with %s', (_, head, encoding) => {
  expect(decodeText('a.html', toGbk(head + TEXT))).toEqual({
    text: head + TEXT,
    encoding,
    reread: false,
  });
});

test('a UTF-8 page that declares GBK is UTF-8', () => {
  const page = `<meta charset="gb2312">${TEXT}`;
  expect(decodeText('a.html', utf8(page))).toEqual({
    text: page,
    encoding: 'utf-8',
    reread: false,
  });
});

test('GB18030 holds characters that GBK does not', () => {
  // U+20087 by its four bytes.
  const { text } = decodeText('a.txt', concat(toGbk(TEXT), [0x95, 0x32, 0x90, 0x31]));
  expect(text).toBe(`${TEXT}\u{20087}`);
});

test('a few damaged characters become replacement marks', () => {
  const long = TEXT.repeat(40);
  const { text } = decodeText('a.txt', concat(utf8(long), [0xff, 0xff], utf8(TEXT)));
  expect(text).toBe(`${long}\ufffd\ufffd${TEXT}`);
});

test('a file cut off inside a character is read up to there', () => {
  const { text } = decodeText('a.txt', utf8(TEXT.repeat(20)).slice(0, -1));
  expect(text.startsWith(TEXT)).toBe(true);
});

test.each<[reason: string, bytes: Uint8Array]>([
  ['control characters', Uint8Array.from({ length: 3000 }, (_, at) => at % 7)],
  [
    'Chinese that only a wrong table shows',
    utf8('ࡱ犇猋骉蟲龘靐齉爩鱻麤籲灪驫厵癵飝韊鸞靄龖'.repeat(30)),
  ],
  [
    'bytes without pattern',
    Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 17) % 256),
  ],
])('no text: %s', (_, bytes) => {
  expect(() => decodeText('a.txt', bytes)).toThrow(RefusalError);
});

const LONG = `${TEXT}\n一、主要做法\n${'全县各级行政机关依法履行职责,规范性文件审查十二件,办理行政复议案件三件。\n'.repeat(3)}`;

test.each<[reason: string, table: string]>([
  ['GBK', 'gbk'],
  ['Latin-1', 'windows-1252'],
])('UTF-8 that was saved as if it were %s is read again', (_, table) => {
  const wrong = new TextDecoder(table).decode(utf8(LONG));
  expect(wrong).not.toContain('法治');
  const { text, reread } = decodeText('a.txt', utf8(wrong));
  expect(reread).toBe(true);
  // A line with an odd number of bytes loses one character.
  expect(text).toContain('法治政府建设');
  expect([...text].filter((character) => character === '\ufffd').length).toBeLessThan(20);
});

test.each<[reason: string, text: string]>([
  ['simplified', LONG],
  ['traditional', '青禾縣法治政府建設情況報告,我縣認真貫徹落實上級部署,審查規範性檔案。'.repeat(5)],
  ['rare characters', `${LONG}${'亳州鄄城郫都睢宁灞桥衢州'.repeat(20)}`],
  ['letters with accents', `${LONG}Müller, Ångström, façade, déjà vu. `.repeat(3)],
])('not read again: %s', (_, text) => {
  expect(decodeText('a.txt', utf8(text))).toMatchObject({ text, reread: false });
});
