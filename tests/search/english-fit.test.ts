/** English queries against English names. */
import { expect, test } from 'vitest';
import { fitEnglish } from '../../src/search/english-fit.ts';

test.each<[name: string, query: string, fit: ReturnType<typeof fitEnglish>, why: string]>([
  ['Gangkou Town', 'gangkou town', { how: 'same', distance: 0 }, 'case does not count'],
  ["Xi'an City", 'Xian city', { how: 'same', distance: 0 }, 'nor does an apostrophe'],
  [
    '“Double random, one public” inspections',
    'double random one public',
    { how: 'following', distance: 12 },
    'nor do marks',
  ],
  ['Legal aid cases', 'legal ai', { how: 'following', distance: 7 }, 'the last word may be begun'],
  [
    'Accessible legal aid',
    'legal aid',
    { how: 'following', distance: 12 },
    'words amid the name are one letter further',
  ],
  [
    'Administrative Reconsideration Law',
    'law reconsideration',
    { how: 'scattered', distance: 15 },
    'words in another order',
  ],
  ['Gangkou Town', 'gk', null, 'initials that stand amid a word'],
  ['Gangkou Town', 'angkou', null, 'a word from its middle'],
  ['Legal aid cases', 'legal aid rate', null, 'a word too many'],
  ['Legal aid cases', '法律援助', null, 'Chinese'],
  ['Legal aid cases', '  ', null, 'nothing asked'],
])('%s ← %s: %j (%s)', (name, query, fit) => {
  expect(fitEnglish(name, query)).toEqual(fit);
});
