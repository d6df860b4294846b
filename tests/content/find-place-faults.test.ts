/** Front matter whose place contradicts the list of places. */
import { expect, test } from 'vitest';
import { findPlaceFaults } from '../../src/content/find-place-faults.ts';
import type { JurisdictionLevel } from '../../src/schema/extraction.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const { places } = loadVocabulary('content');

/** Faults of a place, each as `field: severity message`. */
function faults(path: string[], code: string | null, level: JurisdictionLevel, masked = false) {
  const fields: string[] = [];
  const stated = {
    file: 'content/reports/a/b.md',
    frontMatter: { jurisdiction: { path, code, level, masked } },
    placeOf: (field: readonly PropertyKey[]) => {
      fields.push(field.slice(1).join('.'));
      return { line: 1, column: 1 };
    },
  };
  return findPlaceFaults(stated, places).map(
    ({ severity, message }, at) => `${fields[at] ?? ''}: ${severity} ${message}`,
  );
}

test.each<[string, Parameters<typeof faults>]>([
  ['a town', [['广东省', '中山市', '港口镇'], '442000108', 'township']],
  ['a former name', [['天津市', '静海县'], '120118', 'county']],
  ['a customary name', [['重庆市', '彭水县'], '500243', 'county']],
  ['no code', [['广东省', '中山市', '无名镇'], null, 'township']],
  ['a province of no list', [['南境省', '云州市'], null, 'city']],
  ['a masked province', [['某省', '某县'], null, 'county', true]],
  ['the nation', [[], null, 'national']],
])('%s is in order', (_, place) => {
  expect(faults(...place)).toEqual([]);
});

test.each<[string, Parameters<typeof faults>, string]>([
  [
    'a wrong digit',
    [['广东省', '中山市', '港口镇'], '442000109', 'township'],
    'code: error division code "442000109" is that of 广东省中山市',
  ],
  [
    'a code of no place',
    [['广东省', '中山市', '港口镇'], '999999999', 'township'],
    'code: warning division code "999999999" is in no list of places',
  ],
  [
    'a misspelt province above',
    [['广冬省', '中山市', '港口镇'], '442000108', 'township'],
    'path.0: error "广冬省" is no place above 广东省中山市港口镇',
  ],
  [
    'another level',
    [['广东省', '中山市', '港口镇'], '442000108', 'county'],
    'level: error level county is not that of 广东省中山市港口镇',
  ],
  [
    'a misspelt province without a code',
    [['广冬省', '中山市'], null, 'city'],
    'path.0: warning no province is called "广冬省"',
  ],
])('%s is named', (_, place, expected) => {
  const found = faults(...place);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});
