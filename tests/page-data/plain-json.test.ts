/** Values as text: different ones differ, equal ones do not. */
import { expect, test } from 'vitest';
import { plainJson } from '../../src/page-data/plain-json.ts';

const VALUES: readonly unknown[] = [
  null,
  undefined,
  0,
  -0,
  Number.NaN,
  Infinity,
  '0',
  '',
  [],
  {},
  [null],
  [undefined],
  { a: undefined },
  { a: null },
  new Map(),
  new Map([['a', 1]]),
  new Set(),
  new Set(['a']),
  ['a'],
  [['a', 1]],
  { a: 1 },
];

test('values that differ have texts that differ, also inside of others', () => {
  for (const wrap of [(value: unknown) => value, (value: unknown) => ({ rows: [value] })]) {
    const texts = VALUES.map((value) => plainJson(wrap(value)));
    expect(new Set(texts).size).toBe(VALUES.length);
  }
});

test('equal values have equal texts', () => {
  const value = () => ({ a: new Map([['x', new Set([1, 2])]]), b: [undefined, -0, '文'] });
  expect(plainJson(value())).toBe(plainJson(value()));
});

test.each([[() => 1], [Symbol('a')]])('%s is no plain data', (value) => {
  expect(() => plainJson({ value })).toThrow(TypeError);
});
