/** Orders worked by hand, on blocks that must come out together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIncidence } from '../../src/graph/incidence.ts';
import { seriate } from '../../src/graph/seriation.ts';

const order = (rows: Record<string, string>): string => {
  const pairs = Object.entries(rows).flatMap(([row, columns]) =>
    [...columns].map((column) => [row, column] as const),
  );
  const incidence = createIncidence(pairs);
  return seriate(incidence)
    .map((index) => incidence.rows[index])
    .join('');
};

describe('seriate', () => {
  it.each([
    [{ a: 'xy', b: 'pq', c: 'xy', d: 'pq' }, 'acbd', 'two blocks in turn come apart'],
    // Nearest: c–d (both y z) and a–b; the end of one block that shares w stands beside the other block.
    [
      { a: 'pqw', b: 'pq', c: 'yz', d: 'yzw' },
      'badc',
      'the row that shares something faces the other block',
    ],
    [{ a: 'x', b: 'y', c: 'x' }, 'acb', 'equal rows stand together'],
    [{ a: 'x', b: 'x' }, 'ab', 'two rows stay as they are'],
    [{ a: 'u', b: 'u', c: 'u' }, 'abc', 'what all rows have says nothing'],
  ])('%j comes out as %s: %s', (rows, expected, _why) => {
    expect(order(rows)).toBe(expected);
  });

  it('lets a rare column outweigh a common one', () => {
    // b shares the rare r with d; everyone but e has c.
    expect(order({ a: 'cx', b: 'cr', c: 'cx', d: 'cr', e: 'q' })).toMatch(/bd|db/u);
  });

  it('gives every row once, and the same order again', () => {
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...'abcdefghij'), fc.constantFrom(...'uvwxyz')),
    );
    fc.assert(
      fc.property(pairs, (list) => {
        const incidence = createIncidence(list);
        const leaves = seriate(incidence);
        expect([...leaves].sort((a, b) => a - b)).toEqual(incidence.rows.map((_, index) => index));
        expect(seriate(createIncidence([...list].reverse()))).toEqual(leaves);
      }),
    );
  });
});
