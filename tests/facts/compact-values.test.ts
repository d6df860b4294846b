/** Equal strings of many values become one, and nothing else changes. */
import { expect, test } from 'vitest';
import { createCompactor } from '../../src/facts/compact-values.ts';

test('what is given back is what was given', () => {
  const make = () => ({
    report: { id: '甲', years: [2020, 0, null], text: '法治'.repeat(200), rules: ['a', 'a', ''] },
    skeleton: new Uint8Array([1, 2, 3]),
    problems: [],
    isFound: false,
  });
  const compact = createCompactor();
  const given = make();
  expect(compact(given)).toBe(given);
  expect(given).toEqual(make());
  expect(compact(null)).toBeNull();
  expect(compact(undefined)).toBeUndefined();
});

// Parts of a buffer stay parts of it when they are sliced.
test.each([Uint8Array, Buffer])('bytes let go of what they stood in: %o', (kind) => {
  const whole = kind.from([9, 9, 1, 2, 3, 9]);
  const { bytes } = createCompactor()({ bytes: whole.subarray(2, 5) as Uint8Array });
  expect(bytes).toEqual(new Uint8Array([1, 2, 3]));
  expect(bytes.buffer.byteLength).toBe(3);
});
