/** Work that pages share. */
import { expect, test } from 'vitest';
import { rememberLatest } from '../../src/page-data/remember-latest.ts';

test('the same is made once while nothing else is asked for, and by identity alone', () => {
  const asked: string[] = [];
  const make = rememberLatest((atlas: { id: number }, key: string) => {
    asked.push(`${atlas.id} ${key}`);
    return { key };
  });
  const [first, second] = [{ id: 1 }, { id: 2 }];
  expect(make(first, 'a')).toBe(make(first, 'a'));
  make(second, 'a');
  make(second, 'b');
  make(second, 'b');
  make(first, 'a');
  make({ id: 1 }, 'a');
  expect(asked).toEqual(['1 a', '2 a', '2 b', '1 a', '1 a']);
});
