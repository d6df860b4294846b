/** Thresholds, weights and indices of the analysis, worked by hand. */
import { describe, expect, it } from 'vitest';
import { falseDiscoveryThreshold } from '../../src/graph/false-discovery.ts';
import { createIncidence, inverseDocumentFrequencies } from '../../src/graph/incidence.ts';
import { adjustedRandIndex } from '../../src/graph/rand-index.ts';
import { seededRandom } from '../../src/graph/seeded-random.ts';

describe('falseDiscoveryThreshold', () => {
  it.each<[string, number[], number, number | null]>([
    // The fifteen p-values of Benjamini and Hochberg 1995, section 4.2: four pass, Bonferroni lets three.
    [
      'their example',
      [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262,
        0.5719, 0.6528, 0.759, 1,
      ],
      15,
      0.0095,
    ],
    ['a large one that lifts a smaller one', [0.03, 0.049], 2, 0.049],
    ['one that only fewer tests would let pass', [0.03], 2, null],
    ['no tests that come near', [], 10, null],
  ])('%s', (_, pValues, tests, threshold) => {
    expect(falseDiscoveryThreshold(pValues, tests, 0.05)).toBe(threshold);
  });
});

describe('inverseDocumentFrequencies', () => {
  it('is 0 for what all have and grows with rarity', () => {
    const incidence = createIncidence([
      ['a', 'outline'],
      ['b', 'outline'],
      ['b', 'rare'],
    ]);
    expect(inverseDocumentFrequencies(incidence)).toEqual([0, Math.log(2)]);
  });
});

describe('adjustedRandIndex', () => {
  it.each<[string, number[], number[], number]>([
    ['the same groups under other names', [0, 0, 1, 1], [5, 5, 2, 2], 1],
    ['all apart in both', [0, 1, 2], [2, 1, 0], 1],
    ['all together against two halves', [0, 0, 0, 0], [0, 0, 1, 1], 0],
    // In both 0, in a 2, in b 2, expected 2·2/6 = 2/3: (0 − 2/3) / (2 − 2/3).
    ['crossing halves', [0, 0, 1, 1], [0, 1, 0, 1], -1 / 2],
    // In both 1, in a 2, in b 1, expected 2·1/6 = 1/3: (1 − 1/3) / (3/2 − 1/3).
    ['one half split', [0, 0, 1, 1], [0, 0, 1, 2], 4 / 7],
  ])('%s', (_, a, b, index) => {
    expect(adjustedRandIndex(a, b)).toBeCloseTo(index, 12);
  });
});

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('spreads evenly over [0, 1)', () => {
    const draws = Array.from({ length: 10_000 }, seededRandom(42));
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(draws.reduce((total, value) => total + value, 0) / 10_000).toBeCloseTo(0.5, 1);
  });
});
