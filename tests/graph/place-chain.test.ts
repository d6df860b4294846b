/** The places above a place, known and named only. */
import { describe, expect, it } from 'vitest';
import { placeChain } from '../../src/graph/place-chain.ts';
import type { Jurisdiction } from '../../src/schema/extraction.ts';
import { madeUpVocabulary } from './made-up-atlas.ts';

const { places } = madeUpVocabulary({
  divisions: {
    140000: '山西省',
    440000: '广东省',
    442000: '中山市',
    442000107: '云岭镇',
    442000108: '港口镇',
    610000: '陕西省',
    610100: '西安市',
    610199100: '港口镇',
  },
  zones: [{ id: 'zone-yunling', name: '云岭开发区', parent: '442000' }],
  former: [{ name: '云岭乡', until: '2012', became: '442000107' }],
});

const chain = (over: Partial<Jurisdiction>, report = 'r1') =>
  placeChain({ path: [], code: null, level: 'county', masked: false, ...over }, report, places);
const idsOf = (over: Partial<Jurisdiction>, report?: string) =>
  chain(over, report).map(({ id }) => id);

describe('placeChain', () => {
  it('gives official codes from the province down', () => {
    expect(idsOf({ path: ['广东省', '中山市', '港口镇'], level: 'township' })).toEqual([
      '440000',
      '442000',
      '442000108',
    ]);
  });

  it('gives the nation a node of its own', () => {
    expect(chain({ level: 'national' })).toMatchObject([
      { id: 'nation', label: '全国', level: 'national', parent: null },
    ]);
  });

  it('takes a zone by its registry id, without a code', () => {
    const [, , zone] = chain({ path: ['广东省', '中山市', '云岭开发区'], level: 'zone' });
    expect(zone).toMatchObject({ id: 'zone-yunling', code: null, parent: 'place:442000' });
  });

  it('keeps 山西 and 陕西 apart', () => {
    const shanxi = idsOf({ path: ['山西省', '青禾县'] });
    const shaanxi = idsOf({ path: ['陕西省', '青禾县'] });
    expect(shanxi[0]).toBe('140000');
    expect(shaanxi[0]).toBe('610000');
    expect(shanxi[1]).not.toBe(shaanxi[1]);
  });

  it('gives an unlisted place below a known one the same id in every report', () => {
    const jurisdiction = { path: ['广东省', '中山市', '青禾镇'] };
    expect(idsOf(jurisdiction, 'r1')).toEqual(idsOf(jurisdiction, 'r2'));
  });

  it.each<[string, Partial<Jurisdiction>]>([
    ['a masked place', { path: ['X县'], masked: true }],
    ['a masked place below a real one', { path: ['广东省', '××市', '青禾县'] }],
    ['a bare name that many places have', { path: ['城关镇'], level: 'township' }],
    ['a bare name that the code list has once', { path: ['西安市'], level: 'city' }],
  ])('keeps %s to its report', (_, jurisdiction) => {
    expect(idsOf(jurisdiction, 'r1').at(-1)).not.toBe(idsOf(jurisdiction, 'r2').at(-1));
    expect(idsOf(jurisdiction, 'r1').at(-1)).toMatch(/^[0-9a-f]{12}$/u);
  });

  it('follows a listed code up though the report states a bare name', () => {
    expect(chain({ path: ['港口镇'], code: '442000108' }).at(-1)).toMatchObject({
      path: ['广东省', '中山市', '港口镇'],
      parent: 'place:442000',
      province: '广东省',
    });
  });

  it('counts a place under its former name as the one of today', () => {
    const former = chain({ path: ['广东省', '中山市', '云岭乡'], level: 'township' });
    expect(former.at(-1)).toMatchObject({ id: '442000107', label: '云岭镇' });
  });

  it('trusts a code that the list lacks, without a path down to it', () => {
    expect(idsOf({ path: ['青禾县'], code: '999901' })).toEqual(['999901']);
  });

  it('masks the places that are masked, and only those', () => {
    expect(
      chain({ path: ['广东省', '某市', 'X县'], masked: true }).map(({ masked }) => masked),
    ).toEqual([false, true, true]);
  });

  it.each([
    [
      ['广东省', '青禾市', '临溪县', '石桥镇'],
      ['province', 'city', 'county', 'township'],
    ],
    [
      ['广东省', '青禾市', '云岭市', '石桥镇'],
      ['province', 'city', 'county', 'township'],
    ],
    [
      ['云南省', '青禾州', '临溪开发区', '石桥街道'],
      ['province', 'city', 'zone', 'township'],
    ],
    [
      ['重庆市', '青禾区', '石桥镇'],
      ['province', 'county', 'township'],
    ],
  ])('guesses the levels above %j', (path, levels) => {
    expect(chain({ path, level: 'township' }).map(({ level }) => level)).toEqual(levels);
  });
});
