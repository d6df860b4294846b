/** Sending a vocabulary to a thread: what arrives is what was sent. */
import { expect, test } from 'vitest';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { packVocabulary, unpackVocabulary } from '../../src/vocabulary/packed-vocabulary-fs.ts';

test('a vocabulary that was packed and unpacked says the same', () => {
  const { places, ...rest } = loadVocabulary('content');
  const { englishName, ...lookups } = places;
  const { places: arrivedPlaces, ...arrived } = unpackVocabulary(
    packVocabulary({ places, ...rest }),
    'content',
  );
  expect(arrived).toEqual(rest);
  const { englishName: arrivedName, ...arrivedLookups } = arrivedPlaces;
  expect(arrivedLookups).toEqual(lookups);
  // Places are told apart as objects by who compares them.
  expect(arrivedPlaces.byName.get('广东省')?.[0]).toBe(arrivedPlaces.byCode.get('440000'));
  expect(arrivedName('彭水苗族土家族自治县')).toBe(englishName('彭水苗族土家族自治县'));
});
