/** Words as parts of patterns. */
import { expect, test } from 'vitest';
import { anyOf } from '../src/alternation.ts';

test('the longest word that fits is taken', () => {
  const [found] = new RegExp(anyOf(['局', '公安局']), 'u').exec('县公安局') ?? [];
  expect(found).toBe('公安局');
});

test.each(['C++', '第{1}篇', '(一)', 'a|b', 'x-y', '1.1'])('%s means itself', (word) => {
  const pattern = new RegExp(`^${anyOf([word])}$`, 'u');
  expect(pattern.test(word)).toBe(true);
  expect(pattern.test(word.replace(/[+{(|.-]/u, ''))).toBe(false);
});
