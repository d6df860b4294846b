/** Records of places: names, former names, years. */
import { describe, expect, test } from 'vitest';
import { createPlaceRegistry } from '../../src/vocabulary/places.ts';
import { formerPlaceSchema, zoneSchema } from '../../src/schema/place.ts';

const { records } = createPlaceRegistry({
  divisions: [
    { code: '110000', name: '北京市' },
    { code: '110101', name: '东城区' },
    { code: '110118', name: '密云区' },
    { code: '110200', name: '未变区' },
  ],
  zones: [
    { id: 'zone-a', name: '甲开发区', aliases: ['甲开'], parent: '110000', since: '1994' },
    { id: 'zone-b', name: '乙开发区', parent: '110000' },
    { id: 'zone-lost', name: '丙开发区', parent: '999999', since: '2001' },
  ].map((entry) => zoneSchema.parse(entry)),
  former: [
    { name: '密云县', until: '2015', became: '110118' },
    { name: '崇文区', until: '2010', mergedInto: '110101' },
    { name: '宣武区', until: '2010', mergedInto: '110101' },
    { name: '无此区', until: '2010', became: '999999' },
  ].map((entry) => formerPlaceSchema.parse(entry)),
  prefixes: [],
  ethnicGroups: [],
  words: [],
});
const nothing = { since: null, aliases: [], formerNames: [], takenIn: [], ended: null };

describe('records of places', () => {
  test.each([
    ['zone-a', { ...nothing, since: 1994, aliases: ['甲开'] }],
    ['110118', { ...nothing, formerNames: [{ name: '密云县', until: 2015 }] }],
    [
      '110101',
      {
        ...nothing,
        takenIn: [
          { name: '崇文区', until: 2010 },
          { name: '宣武区', until: 2010 },
        ],
      },
    ],
    ['former-110101-崇文区', { ...nothing, ended: { year: 2010, into: '110101' } }],
    ['zone-b', undefined],
    // Nothing changed, and a zone of an unknown place is left out.
    ['110200', undefined],
    ['zone-lost', undefined],
    ['former-110118-密云县', undefined],
  ])('of %s', (code, expected) => {
    expect(records.get(code)).toEqual(expected);
  });
});
