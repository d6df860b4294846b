/** The names of a report's place and of those above it, in every spelling that a title may begin with. */
import { describe, expect, it } from 'vitest';
import { describeOwnPlace, splitPlacePrefix } from '../../src/extract/own-place.ts';
import type { Jurisdiction } from '../../src/schema/extraction.ts';

function place(path: string[], level: Jurisdiction['level']) {
  return describeOwnPlace({ path, code: null, level, masked: false });
}

const town = place(['青山省', '云岭市', '东湖区', '临溪街道'], 'township');
const prefecture = place(['青山省', '云岭布依族苗族自治州', '镇宁布依族苗族自治县'], 'county');
const zone = place(['青山省', '云岭市', '火种开发区'], 'zone');

describe('place names in front of a title', () => {
  it.each([
    [town, '临溪街道学法制度', '学法制度', 4],
    [town, '东湖区临溪街道学法制度', '学法制度', 4],
    [town, '云岭市东湖区临溪街道学法制度', '学法制度', 4],
    [town, '青山省云岭市学法制度', '学法制度', 2],
    [town, '云岭学法制度', '学法制度', 2],
    [prefecture, '云岭州学法制度', '学法制度', 2],
    [prefecture, '镇宁自治县学法制度', '学法制度', 3],
    [zone, '火种区学法制度', '学法制度', 3],
    [zone, '云岭火种开发区学法制度', '学法制度', 3],
    [zone, '开发区学法制度', '学法制度', 3],
  ] as const)('%#: %s', (names, title, rest, depth) => {
    expect(splitPlacePrefix(title, names)).toEqual({ region: names.path.slice(0, depth), rest });
  });

  it('is none in a title of another place, and not the whole title', () => {
    expect(splitPlacePrefix('碧海市学法制度', town)).toBeNull();
    expect(splitPlacePrefix('临溪街道', town)).toBeNull();
    expect(splitPlacePrefix('云岭区学法制度', town)).toBeNull();
  });
});

describe('levels above the place', () => {
  it.each([
    ['township', ['青山省', '云岭市', '青禾县', '临溪镇'], ['省', '市', '县', '区']],
    ['county', ['青山省', '云岭市', '青禾县'], ['省', '市']],
    ['city', ['青山省', '云岭市'], ['省']],
  ] as const)('of a %s', (level, path, words) => {
    expect([...place([...path], level).superiorLevels]).toEqual(expect.arrayContaining([...words]));
  });

  it('leaves out the place’s own: a county-level city issues what 市政府 issues', () => {
    expect(place(['青山省', '云岭市', '武陵市'], 'county').superiorLevels.has('市')).toBe(false);
    expect(place(['青山省'], 'province').superiorLevels.size).toBe(0);
  });
});
