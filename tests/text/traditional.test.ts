/** Pages that a conversion program has been over. */
import { expect, test } from 'vitest';
import { unedited } from '../../src/text/edits.ts';
import { restoreShiftedBytes } from '../../src/text/shifted-bytes.ts';
import { gbkPair } from '../../src/text/gbk-bytes.ts';
import { toRawSpan } from '../../src/text/offset-map.ts';
import { restoreSimplified } from '../../src/text/traditional.ts';
import { readReport, vocabulary } from './read-report.ts';

const restore = (text: string) =>
  restoreSimplified(unedited(text), vocabulary.grammar['character-damage']);

const TRADITIONAL =
  '2020年,青禾縣在縣委的堅強領導下,認真貫徹落實上級部署,紮實推進依法行政,法治政府建設取得新的成效。全縣審查規範性文件12件,辦理行政複議案件3件。';
const SIMPLIFIED =
  '2020年,青禾县在县委的坚强领导下,认真贯彻落实上级部署,扎实推进依法行政,法治政府建设取得新的成效。全县审查规范性文件12件,办理行政复议案件3件。';

test('traditional characters become simplified ones', () => {
  expect(restore(TRADITIONAL)).toMatchObject({ source: { text: SIMPLIFIED }, converted: true });
});

test.each<[reason: string, damaged: string, right: string]>([
  ['the regulation noun', '行政規範性檔', '行政规范性文件'],
  ['a system for a make', '全過程記錄製度', '全过程记录制度'],
  ['legal review', '重大執法決定法製審核', '重大执法决定法制审核'],
  ['report for collection', '工作彙報', '工作汇报'],
  ['work and production begin again', '複工複產', '复工复产'],
  ['all-round for noodles', '全麵推進', '全面推进'],
  ['a series', '係列活動', '系列活动'],
  ['powers in the words of Taiwan', '許可權和資訊', '权限和信息'],
  ['variants', '發佈公告', '发布公告'],
  ['successive', '歷屆全會', '历届全会'],
])('the words of the genre come out right: %s', (_, damaged, right) => {
  expect(restore(`${TRADITIONAL}${damaged}。行政規範性檔,許可權。`).source.text).toContain(right);
});

test.each<[reason: string, text: string]>([
  ['a simplified page', SIMPLIFIED],
  ['a simplified page with one traditional name', `${SIMPLIFIED}聯合書院。`],
  ['法制 in a simplified page', `${SIMPLIFIED}县政府法制办公室。`],
  ['one word with its pronunciation', `${SIMPLIFIED}要重(zhòng)视。`],
  [
    'brackets with letters',
    `${SIMPLIFIED}设备(app)、平台(web)、系统(oa)、终端(pc)、接口(api)、模块(gis)。`,
  ],
])('left alone: %s', (_, text) => {
  expect(restore(text)).toMatchObject({ source: { text }, converted: false });
});

test('pinyin behind characters goes', () => {
  const annotated = TRADITIONAL.replaceAll('設', '設(shè)')
    .replaceAll('領導', '領(lǐng)導(dǎo)')
    .replaceAll('審', '審(shěn)')
    .replaceAll('務', '務(wù)')
    .replaceAll('規', '規(guī)')
    .replaceAll('縣', '縣(xiàn)');
  expect(restore(annotated).source.text).toBe(SIMPLIFIED);
});

test.each<[reason: string, damaged: string, right: string]>([
  ['a swallowed full stop', '取得成效?F將情況報告如下', '取得成效。现将情况报告如下'],
  ['a run from the second byte on, up to a letter', '如下?。ㄒ唬┥钊雽W習', '如下。（一）深入学习'],
])('bytes lost in decoding are put back: %s', (_, damaged, right) => {
  expect(restore(`${TRADITIONAL}${damaged}。`).source.text).toContain(right);
});

test.each<[text: string]>([
  ['取得成效。（一）深入學習貫徹'],
  ['取得成效。（四）加強領導'],
  ['取得成效。（七）認真履職'],
  ['；（八）推進建設'],
  ['。（二）完善制度建设，全年审查'],
  ['。（三）严格执法程序,一是'],
  ['。（十）强化监督，做到'],
])('a run read from the second byte of its bracket on is read again: %s', (text) => {
  const bytes = [...text].flatMap((character) => {
    const pair = gbkPair(character);
    return pair === undefined ? [character.charCodeAt(0)] : [pair >> 8, pair & 0xff];
  });
  const bracket = bytes.findIndex((byte, at) => byte === 0xa3 && bytes[at + 1] === 0xa8);
  const shown = new TextDecoder('gbk').decode(Uint8Array.from(bytes.toSpliced(bracket, 1)));
  expect(shown).not.toContain('）');
  // The last character of a run lost its second byte where no letter follows.
  const restored = restoreShiftedBytes(unedited(shown)).text;
  expect(restored.startsWith(text.slice(0, 8))).toBe(true);
  expect(restored.replace(/\ufffd.*/u, '')).toBe(
    text.slice(0, restored.replace(/\ufffd.*/u, '').length),
  );
});

test.each(['ㄅㄆㄇ是注音符号', '拼音 ā á ǎ à 表示声调', '┌─┐ ┥表格├', '監(jiān)管 ǖ字', '甲ā乙'])(
  'letters of other scripts are left alone: %s',
  (text) => {
    expect(restoreShiftedBytes(unedited(text)).text).toBe(text);
  },
);

test('question marks that were blanks go from the beginnings of lines', () => {
  const text = ['甲。', '乙。', '丙。'].map((line) => `??${line}`).join('\n');
  expect(restore(text).source.text).toBe('甲。\n乙。\n丙。');
});

test('a question stays a question', () => {
  expect(restore('为什么??因为。\n好??').source.text).toBe('为什么??因为。\n好??');
});

test('offsets go back to the traditional words', async () => {
  const page = `青禾縣2020年法治政府建設情況報告\n${TRADITIONAL}\n一、主要做法\n推行重大執法決定法製審核。\n`;
  const { text, map, raw, metadata, trust } = await readReport(page);
  expect(metadata.title).toBe('青禾县2020年法治政府建设情况报告');
  expect(trust).toContain('machine-converted');
  const start = text.indexOf('复议案件3件');
  const span = toRawSpan(map, start, start + 6);
  expect(raw.slice(span.start, span.end)).toBe('複議案件3件');
});
