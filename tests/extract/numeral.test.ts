/** Numbers in digits, in Chinese numerals and in both. */
import { expect, test } from 'vitest';
import {
  powerOf,
  readChineseNumeral,
  readFigures,
  readPercentage,
} from '../../src/extract/numeral.ts';

test.each([
  ['二十四', 24],
  ['十', 10],
  ['十二', 12],
  ['两百', 200],
  ['一百零五', 105],
  ['两千三百万', 23_000_000],
  ['一亿二千万', 120_000_000],
  ['两千三', 2300],
  ['三十', 30],
])('%s is a numeral', (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});

test.each([
  ['三四', 'an estimate, not a number'],
  ['十三五', 'the thirteenth five-year plan'],
  ['二〇一九', 'a year written digit by digit'],
  ['百', 'a power without a digit'],
  ['十百', 'powers in the wrong order'],
  ['', 'nothing'],
])('%s is none: %s', (text) => {
  expect(readChineseNumeral(text)).toBeNull();
});

test.each([
  ['4,513.423', 4, 45_134_230],
  ['10.57', 4, 105_700],
  ['7.5', 8, 750_000_000],
  ['33 939', 0, 33_939],
  ['１２', 0, 12],
  ['５．３', 0, 5.3],
])('%s × 10^%i is exact', (figures, power, value) => {
  expect(readFigures(figures, power)).toBe(value);
});

test.each([
  ['百', 100],
  ['九十八点五', 98.5],
  ['95.4', 95.4],
  ['三十', 30],
])('百分之%s', (text, value) => {
  expect(readPercentage(text)).toBe(value);
});

test('a percentage needs a number', () => {
  expect(readPercentage('点五')).toBeNull();
});

test('multipliers add up', () => {
  expect([powerOf(''), powerOf('万'), powerOf('百万'), powerOf('亿')]).toEqual([0, 4, 6, 8]);
});
