/** The orders of a list, and numbers that sort as text. */
import { describe, expect, test } from 'vitest';
import { orderRows, sortText } from '../../src/page-data/list-order.ts';

const ROWS = [
  { name: 'a', date: '2024-03-12' },
  { name: 'b', date: null },
  { name: 'c', date: '2023' },
  { name: 'd', date: '2024-03-12' },
  { name: 'e', date: '2024' },
];
const order = (value: string) =>
  orderRows(ROWS, value, (row, key) => (key === 'date' ? row.date : null))
    .map(({ name }) => name)
    .join('');

describe('orderRows', () => {
  test.each([
    ['', 'abcde', 'the own order'],
    ['date', 'ceadb', 'smallest first, equal ones as they were, the unstated last'],
    ['-date', 'adecb', 'largest first, the unstated last all the same'],
    ['-unknown', 'abcde', 'a key that no row has changes nothing'],
  ])('%s gives %s: %s', (value, expected) => {
    expect(order(value)).toBe(expected);
  });
});

test('numbers sort as numbers once they are text', () => {
  expect([9, 100, 0, 23].map(sortText).sort()).toEqual([0, 9, 23, 100].map(sortText));
});
