/** Places and years to compare, to the address and back. */
import { describe, expect, it } from 'vitest';
import { isPlaceId, MOST, readChoices, writeChoices } from '../../src/compare/choices.ts';

const read = (search: string) => readChoices(new URLSearchParams(search));

describe('choices in the address', () => {
  it.each([
    ['p=320700&p=320800', 'two places'],
    ['p=320700.2022&p=320700.2024', 'two years of one'],
    ['p=teda-zone&p=0271db65974a.2021', 'ids of zones and places without a code'],
    ['', 'nothing'],
  ])('%s comes back as it was: %s', (search, _why) => {
    expect(writeChoices(read(search))).toBe(search);
  });

  it.each([
    ['p=320700&p=320700', [['320700', null]], 'a choice given twice counts once'],
    ['p=&p=320700', [['320700', null]], 'an empty one is none'],
    ['p=320700.22', [['320700.22', null]], 'two digits are no year'],
    ['q=320700', [], 'another parameter'],
  ])('%s: %s', (search, expected, _why) => {
    expect(read(search).map(({ place, year }) => [place, year])).toEqual(expected);
  });

  it('keeps no more than fit side by side', () => {
    expect(read('p=a&p=b&p=c&p=d&p=e&p=f')).toHaveLength(MOST);
  });

  it.each([
    ['320700', true],
    ['teda-zone', true],
    ['', false],
    ['320700.22', false],
    ['../reports/a', false],
    ['"><script>', false],
  ])('%j may be a place id: %s', (text, expected) => {
    expect(isPlaceId(text)).toBe(expected);
  });
});
