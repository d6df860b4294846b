/** Values filled into words. */
import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/i18n/fill-in.ts';

describe('fillIn', () => {
  it.each([
    ['{n} of {all}', { n: 0, all: 9 }, '0 of 9', 'zero is a value'],
    ['{a}{a}', { a: 'x' }, 'xx', 'a slot can stand twice'],
    ['{a}', { a: '$&{b}' }, '$&{b}', 'values are taken as they are'],
    ['{a}', {}, '{a}', 'a slot without a value stays'],
  ])('%s: %s', (template, values, expected, _why) => {
    expect(fillIn(template, values)).toBe(expected);
  });
});
