/** How likely two rows of a random incidence share how many columns, and bounds that cost next to nothing. */

/** Probabilities below this are left out of a distribution. */
const NEGLIGIBLE = 1e-18;
/** The largest constant in the theorem of Berry and Esseen for unequal terms that need be feared (I. Shevtsova 2010). */
const BERRY_ESSEEN = 0.56;
/** Upper tail of the normal distribution half a standard deviation above its mean, rounded down. */
const TAIL_FROM_HALF = 0.3085;
/** Slack for rounding in a bound. */
const ROUNDING = 1e-9;

/** Answers for two classes of rows, the one with the smaller index first. */
type Question = (a: number, b: number, shared: number) => number;

/** Probabilities of sharing at least so many columns. */
export interface Sharing {
  probability: Question;
  /** Not above `probability`: above 0.2 for all that is no more than usual. */
  least: Question;
  /** Not below `probability`. */
  most: Question;
}

/**
 * @param probabilities of an entry, by class of rows, then class of columns
 * @param rowClasses number of classes of rows
 * @param columns classes of columns, with the number of columns in each
 */
export function createSharing(
  probabilities: Float64Array,
  rowClasses: number,
  columns: readonly { count: number }[],
): Sharing {
  const chanceOf = (a: number, b: number, column: number) =>
    (probabilities[a * columns.length + column] ?? 0) *
    (probabilities[b * columns.length + column] ?? 0);
  const tails: (Float64Array | undefined)[] = [];
  // Filled when they are first asked for: a deviation below 0 says that it has not been.
  const means = new Float64Array(rowClasses ** 2);
  const deviations = new Float64Array(rowClasses ** 2).fill(-1);
  const measure = (a: number, b: number): number => {
    const at = a * rowClasses + b;
    if ((deviations[at] ?? 0) >= 0) return at;
    let [mean, variance] = [0, 0];
    for (const [column, { count }] of columns.entries()) {
      const chance = chanceOf(a, b, column);
      mean += count * chance;
      variance += count * chance * (1 - chance);
    }
    means[at] = mean;
    deviations[at] = Math.sqrt(variance);
    return at;
  };
  return {
    probability: (a, b, shared) => {
      const at = a * rowClasses + b;
      const tail = (tails[at] ??= tailOf(
        poissonBinomial(
          columns.map(({ count }, column) => ({ probability: chanceOf(a, b, column), count })),
        ),
      ));
      return tail[shared] ?? 0;
    },
    // The normal distribution is nowhere farther away than Berry and Esseen say (1941, 1942).
    least: (a, b, shared) => {
      const at = measure(a, b);
      const [mean = 0, deviation = 0] = [means[at], deviations[at]];
      if (deviation === 0 || shared - 1 > mean + deviation / 2) return 0;
      return Math.max(0, TAIL_FROM_HALF - BERRY_ESSEEN / deviation - ROUNDING);
    },
    // H. Chernoff 1952, in the form for sums of unequal trials.
    most: (a, b, shared) => {
      const mean = means[measure(a, b)] ?? 0;
      if (mean === 0 || shared <= mean) return 1;
      return Math.exp(shared - mean - shared * Math.log(shared / mean)) * (1 + ROUNDING);
    },
  };
}

/**
 * Distribution of the number of successes in independent trials of unequal chance.
 * @param trials chances, each with the number of trials that have it
 * @returns probability of 0, 1, 2 … successes, cut where it becomes negligible
 */
export function poissonBinomial(
  trials: readonly { probability: number; count: number }[],
): Float64Array {
  let size = 1;
  const total = trials.reduce((all, { count }) => all + count, 0);
  const distribution = new Float64Array(total + 1);
  distribution[0] = 1;
  for (const { probability, count } of trials) {
    if (probability === 0) continue;
    const failure = 1 - probability;
    for (let trial = 0; trial < count; trial += 1) {
      let here = distribution[size] ?? 0;
      for (let successes = size; successes > 0; successes -= 1) {
        const before = distribution[successes - 1] ?? 0;
        distribution[successes] = here * failure + before * probability;
        here = before;
      }
      distribution[0] = here * failure;
      // The far end stays negligible until it has grown; below it nothing is lost.
      if ((distribution[size] ?? 0) > NEGLIGIBLE) size += 1;
    }
  }
  return distribution.slice(0, size);
}

/** Probabilities of at least 0, 1, 2 … from those of exactly 0, 1, 2 …, summed from the small end. */
function tailOf(distribution: Float64Array): Float64Array {
  const tail = new Float64Array(distribution.length);
  let above = 0;
  for (let index = distribution.length - 1; index >= 0; index -= 1) {
    above += distribution[index] ?? 0;
    tail[index] = Math.min(1, above);
  }
  return tail;
}
