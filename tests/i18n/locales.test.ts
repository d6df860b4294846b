/** Which pages a large site has in Chinese alone, and where links go instead. */
import { expect, test } from 'vitest';
import { existingPath, isChineseOnly, nearestPath, pageLocales } from '../../src/i18n/locales.ts';

test.each([
  ['reports/guangdong-a-2019/', true, 'en/reports/'],
  ['reports/guangdong-a-2019/#s12', true, 'en/reports/'],
  ['jurisdictions/442000/', true, 'en/jurisdictions/'],
  ['regulations/minfadian/page/2/', true, 'en/regulations/'],
  ['practices/hearing/page/2/', true, 'en/practices/hearing/'],
  ['metrics/accepted/page/12/', true, 'en/metrics/accepted/'],
  ['practices/hearing/', false, 'en/practices/hearing/'],
  ['reports/', false, 'en/reports/'],
  ['reports/page/2/', false, 'en/reports/page/2/'],
  ['matrix/regulations/', false, 'en/matrix/regulations/'],
  ['graph/?focus=report:a', false, 'en/graph/?focus=report:a'],
  ['', false, 'en/'],
])('%s is in Chinese alone: %s; its English neighbour is %s', (path, only, near) => {
  expect(isChineseOnly(path)).toBe(only);
  expect(pageLocales(path, true)).toEqual(only ? ['zh'] : ['zh', 'en']);
  expect(pageLocales(path, false)).toEqual(['zh', 'en']);
  expect(existingPath('en', path, true)).toBe(only ? path : `en/${path}`);
  expect(existingPath('en', path, false)).toBe(`en/${path}`);
  expect(`en/${nearestPath('en', path, true)}`).toBe(near);
});
