/** How probable it is to share so much by chance, against distributions worked by hand. */
import { describe, expect, it } from 'vitest';
import { createSharing, poissonBinomial } from '../../src/graph/sharing-probability.ts';

describe('poissonBinomial', () => {
  it('is the binomial distribution for equal chances', () => {
    const distribution = poissonBinomial([{ probability: 1 / 4, count: 2 }]);
    expect([...distribution]).toEqual([9 / 16, 6 / 16, 1 / 16]);
  });

  it('works unequal chances: 1/2 and 1/3', () => {
    const [none, one, both] = poissonBinomial([
      { probability: 1 / 2, count: 1 },
      { probability: 1 / 3, count: 1 },
    ]);
    expect(none).toBeCloseTo(2 / 6, 12);
    expect(one).toBeCloseTo(3 / 6, 12);
    expect(both).toBeCloseTo(1 / 6, 12);
  });

  it('counts what is certain', () => {
    expect([...poissonBinomial([{ probability: 1, count: 2 }])]).toEqual([0, 0, 1]);
  });

  it('loses nothing above a long run of small chances', () => {
    const distribution = poissonBinomial([
      { probability: 1e-6, count: 500 },
      { probability: 0.5, count: 20 },
    ]);
    expect(distribution.reduce((total, value) => total + value, 0)).toBeCloseTo(1, 12);
    const mean = distribution.reduce((total, value, successes) => total + value * successes, 0);
    expect(mean).toBeCloseTo(10.0005, 9);
  });
});

describe('createSharing', () => {
  // Two classes of rows, three of columns: few large chances, many small ones.
  const sharing = createSharing(Float64Array.of(0.9, 0.6, 0.01, 0.95, 0.7, 0.02), 2, [
    { count: 40 },
    { count: 300 },
    { count: 500 },
  ]);
  const numbers = Array.from({ length: 400 }, (_, shared) => shared);

  it.each([
    [0, 0],
    [0, 1],
    [1, 1],
  ])('bounds what rows of classes %i and %i share from both sides', (a, b) => {
    for (const shared of numbers) {
      const probability = sharing.probability(a, b, shared);
      expect(sharing.least(a, b, shared)).toBeLessThanOrEqual(probability);
      expect(sharing.most(a, b, shared)).toBeGreaterThanOrEqual(probability);
    }
  });

  it('knows what is usual and what is rare without the distribution', () => {
    // Expected: 40 · 0.855 + 300 · 0.42 + 500 · 0.0002 = 160.3, give or take 8.8.
    expect(sharing.least(0, 1, 164)).toBeGreaterThan(0.2);
    expect(sharing.least(0, 1, 167)).toBe(0);
    expect(sharing.most(0, 1, 210)).toBeLessThan(0.01);
    expect(sharing.most(0, 1, 160)).toBe(1);
  });

  it('bounds nothing where no column can be shared', () => {
    const none = createSharing(Float64Array.of(0), 1, [{ count: 5 }]);
    expect([none.least(0, 0, 1), none.most(0, 0, 1), none.probability(0, 0, 1)]).toEqual([0, 1, 0]);
  });
});
