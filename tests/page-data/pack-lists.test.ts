/** Equal data have equal bytes, however V8 came by their lists. */
import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { packLists } from '../../src/page-data/pack-lists.ts';

/** A list that V8 takes for one that may have gaps. */
function gappy(...values: unknown[]): unknown[] {
  const list = new Array<unknown>(values.length);
  for (const [at, value] of values.entries()) list[at] = value;
  return list;
}

const plain = (...values: unknown[]): unknown[] => values;

const dataOf = (list: typeof plain) => ({
  years: list(2019, 2021),
  none: list(),
  pairs: list('a', list(1, 2), list(list({ inner: list('b') }))),
  uses: { history: list({ years: list(2020) }, null, { years: null }) },
  map: new Map([['kept', 1]]),
});

test('lists anywhere within data get the same bytes, and data stay equal', () => {
  const [one, other] = [dataOf(gappy), dataOf(plain)];
  expect(serialize(one).equals(serialize(other))).toBe(false);
  packLists(one);
  packLists(other);
  expect(serialize(one).equals(serialize(other))).toBe(true);
  expect(one).toEqual(dataOf(plain));
});

test('other values keep apart', () => {
  const [one, other] = [dataOf(gappy), { ...dataOf(gappy), years: gappy(2019, 2022) }];
  packLists(one);
  packLists(other);
  expect(serialize(one).equals(serialize(other))).toBe(false);
});
