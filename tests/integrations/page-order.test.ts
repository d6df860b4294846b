/** In which order pages are begun, and what is heard of them once one has failed. */
import { expect, test } from 'vitest';
import { mingle } from '../../src/integrations/mingle.ts';
import { oneByOne } from '../../src/integrations/one-by-one.ts';
import { untilFailure } from '../../src/integrations/until-failure.ts';

const isLetter = (item: string) => /[a-z]/u.test(item);

test.each([
  ['few among many', ['1', '2', 'a', 'b', 'c', 'd', 'e', 'f'], 'ab1cde2f'],
  ['as many', ['a', 'b', '1', '2'], 'a1b2'],
  ['one kind alone', ['b', 'a'], 'ba'],
  ['the other alone', ['2', '1'], '21'],
  ['none', [], ''],
])('two kinds are spread, each in its own order: %s', (_, items, order) => {
  expect(mingle(items, isLetter).join('')).toBe(order);
});

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('pieces in turn do not overlap, and a failure stops none', async () => {
  const log: string[] = [];
  const inTurn = oneByOne();
  const piece = (name: string) => async () => {
    log.push(`${name} begins`);
    await turn();
    log.push(`${name} ends`);
    if (name === 'b') throw new Error('b fails');
    return name;
  };
  const all = await Promise.allSettled(['a', 'b', 'c'].map((name) => inTurn(piece(name))));
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log.join()).toBe('a begins,a ends,b begins,b ends,c begins,c ends');
});

test('after the first failure nothing is begun and nothing else is heard', async () => {
  const heard: string[] = [];
  const begun: string[] = [];
  const guarded = untilFailure();
  const run = (name: string, work: () => Promise<unknown>) => {
    const piece = guarded(() => {
      begun.push(name);
      return work();
    });
    void piece.then(
      () => heard.push(`${name} ends`),
      (error: unknown) => heard.push(String(error)),
    );
  };
  run('early', () => Promise.resolve());
  run('slow', turn);
  run('first', () => Promise.reject(new Error('first')));
  run('second', () => Promise.reject(new Error('second')));
  await turn();
  await turn();
  run('late', () => Promise.resolve());
  await turn();
  expect(begun).toEqual(['early', 'slow', 'first', 'second']);
  expect(heard).toEqual(['early ends', 'Error: first']);
});
