/** JSON written piece by piece, for values too large to be one text. */
import { freeRun, type Run } from './runs.ts';
import { TextInRuns, writeRuns } from './text-in-runs.ts';

/**
 * An object with some plain members and some long lists, each list entry on a line of its own.
 * @param head members written first; @param lists name → entries, written in turn; no run that is the first of several is empty
 */
export function jsonRuns(
  head: object,
  lists: Readonly<Record<string, Iterable<Run<unknown>>>>,
): TextInRuns {
  return new TextInRuns(runsOf(head, lists));
}

function* runsOf(
  head: object,
  lists: Readonly<Record<string, Iterable<Run<unknown>>>>,
): Generator<Run<string>> {
  let text = JSON.stringify(head).slice(0, -1);
  for (const [name, runs] of Object.entries(lists)) {
    const before = `${text},${JSON.stringify(name)}:[`;
    yield freeRun(() => [before]);
    yield* writeRuns(runs, (entry, isFirst) => `${isFirst ? '\n' : ',\n'}${JSON.stringify(entry)}`);
    text = '\n]';
  }
  yield freeRun(() => [`${text}}\n`]);
}
