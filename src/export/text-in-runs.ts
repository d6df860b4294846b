/** The text of a file in runs, of which those that have not changed can be taken over. */
import { freeRun, type Run } from './runs.ts';

/** Pieces of text one after the other, or run by run. */
export class TextInRuns implements Iterable<string> {
  readonly runs: Iterable<Run<string>>;

  /** @param runs each with its pieces of text; to be gone through once */
  constructor(runs: Iterable<Run<string>>) {
    this.runs = runs;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const { entries } of this.runs) yield* entries();
  }
}

/** Runs of text with what stands before and behind them. */
export function between(
  before: () => Iterable<string>,
  runs: Iterable<Run<string>>,
  behind = '',
): TextInRuns {
  return new TextInRuns(enclose(before, runs, behind));
}

function* enclose(
  before: () => Iterable<string>,
  runs: Iterable<Run<string>>,
  behind: string,
): Generator<Run<string>> {
  yield freeRun(before);
  yield* runs;
  if (behind !== '') yield freeRun(() => [behind]);
}

/**
 * Runs of entries as runs of text.
 * @param write entry → its text; @param isFirst whether it is the first of all
 */
export function* writeRuns<T>(
  runs: Iterable<Run<T>>,
  write: (entry: T, isFirst: boolean) => string,
): Generator<Run<string>> {
  let isFirstRun = true;
  for (const { madeOf, entries } of runs) {
    const isHead = isFirstRun;
    yield {
      // The first entry may begin otherwise than it would elsewhere.
      madeOf: () => {
        const made = madeOf();
        return made === null ? null : `${made}${isHead ? ' first' : ''}`;
      },
      *entries() {
        let isFirst = isHead;
        for (const entry of entries()) {
          yield write(entry, isFirst);
          isFirst = false;
        }
      },
    };
    isFirstRun = false;
  }
}
