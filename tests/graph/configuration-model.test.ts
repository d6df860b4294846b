/** The model of chance behind the derived networks: expected degrees are the real ones. */
import { describe, expect, it } from 'vitest';
import { fitConfigurationModel } from '../../src/graph/configuration-model.ts';
import { createIncidence, transpose } from '../../src/graph/incidence.ts';

/** Rows a, b, c … from strings of column names: ['xy', 'yz'] has a–x, a–y, b–y, b–z. */
const incidenceOf = (...rows: string[]) =>
  createIncidence(
    rows.flatMap((columns, row) =>
      [...columns].map((column) => [String.fromCharCode(97 + row), column] as const),
    ),
  );

describe('fitConfigurationModel', () => {
  it('gives every entry the density where all degrees are equal', () => {
    // Four places with two of four practices each, each practice in two places: every chance is 1/2.
    const model = fitConfigurationModel(incidenceOf('wx', 'xy', 'yz', 'zw'));
    expect(model.entryProbability(2, 2)).toBeCloseTo(1 / 2, 9);
    // Both have a practice with chance 1/4; at least two of four: 1 − 81/256 − 108/256.
    expect(model.sharingProbability(2, 2, 2)).toBeCloseTo(67 / 256, 9);
    expect(model.sharingProbability(2, 2, 0)).toBeCloseTo(1, 12);
  });

  it('meets unequal degrees on both sides', () => {
    const incidence = incidenceOf('vwxyz', 'vwx', 'vw', 'vz', 'y', 'x');
    const model = fitConfigurationModel(incidence);
    const expectedDegree = (neighbours: readonly number[]) =>
      incidence.rowsOfColumn.reduce(
        (total, { length }) => total + model.entryProbability(neighbours.length, length),
        0,
      );
    for (const columns of incidence.columnsOfRow)
      expect(expectedDegree(columns)).toBeCloseTo(columns.length, 6);
  });

  it('takes what every place does as certain: sharing it is no news', () => {
    // x is everywhere; y and z are each in two of four places.
    const model = fitConfigurationModel(incidenceOf('xy', 'xy', 'xz', 'xz'));
    expect(model.entryProbability(2, 4)).toBe(1);
    expect(model.entryProbability(2, 2)).toBeCloseTo(1 / 2, 9);
    expect(model.sharingProbability(2, 2, 1)).toBe(1);
    // Of y and z both places have each with chance 1/4: at least one more, 1 − 9/16.
    expect(model.sharingProbability(2, 2, 2)).toBeCloseTo(7 / 16, 9);
  });

  it('is certain throughout where only one network has these degrees', () => {
    const model = fitConfigurationModel(incidenceOf('xyz', 'xy', 'x'));
    expect(model.degreeError).toBe(0);
    expect(model.sharingProbability(3, 2, 2)).toBe(1);
    expect(model.sharingProbability(2, 1, 2)).toBe(0);
  });

  it('sees the same network from the other side', () => {
    const incidence = incidenceOf('wxy', 'wx', 'y', 'wz');
    const model = fitConfigurationModel(incidence);
    const turned = fitConfigurationModel(transpose(incidence));
    expect(turned.entryProbability(3, 2)).toBeCloseTo(model.entryProbability(2, 3), 9);
  });
});
