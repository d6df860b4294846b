/** English names of places by the project's own word lists, and the parts of the rule one by one. */
import { expect, test } from 'vitest';
import { createEnglishNames } from '../../src/places/english-names.ts';
import { loadPlaces } from '../../src/vocabulary/load-places-fs.ts';

const places = loadPlaces('content', 'content', []);

test.each([
  ['港口镇', 'Gangkou Town', 'stem and rank'],
  ['周至县', 'Zhouzhi County', 'stem and rank'],
  ['滑县', 'Hua County', 'a stem of one character keeps its rank'],
  ['西安市', "Xi'an City", 'an apostrophe before a syllable that begins with a vowel'],
  ['东安县', "Dong'an County", 'the same inside n and g'],
  ['吕梁市', 'Lüliang City', 'ü stays'],
  ['北京市', 'Beijing Municipality', 'a name with an entry'],
  ['城区', 'Urban District', 'a name that would leave a stem without sense'],
  ['朔城区', 'Shuocheng District', 'but only as a whole'],
  ['陕西省', 'Shaanxi Province', 'a stem with an entry'],
  ['山西省', 'Shanxi Province', 'its neighbour without one'],
  ['内蒙古自治区', 'Inner Mongolia Autonomous Region', 'a stem that ends like a people'],
  ['新疆维吾尔自治区', 'Xinjiang Uygur Autonomous Region', 'a people without 族'],
  ['彭水苗族土家族自治县', 'Pengshui Miao and Tujia Autonomous County', 'two peoples'],
  [
    '金平苗族瑶族傣族自治县',
    'Jinping Miao, Yao and Dai Autonomous County',
    'three peoples in their order',
  ],
  ['龙胜各族自治县', 'Longsheng Multi-ethnic Autonomous County', 'several peoples in one word'],
  ['巴音郭楞蒙古自治州', 'Bayingolin Mongol Autonomous Prefecture', 'stem with an entry, people'],
  ['虎坊回族乡', 'Hufang Hui Ethnic Township', 'a township of a people'],
  ['蒙古营镇', 'Mengguying Town', 'a people’s name inside a stem is none'],
  ['坡子街街道', 'Pozijie Subdistrict', 'only the last rank is taken off'],
  ['天津经济技术开发区', 'Tianjin Economic and Technological Development Zone', 'the longest rank'],
  ['江北新区', 'Jiangbei New Area', 'a longer rank than 区'],
  ['闵行区', 'Minhang District', 'a reading of two characters'],
  ['丰都县', 'Fengdu County', 'a reading of one character'],
  ['丽水市', 'Lishui City', 'a reading that the dictionary knows'],
  ['X县', 'X County', 'a masked name'],
  ['某镇', 'Unnamed Town', 'a masked name in words'],
  ['镇', 'Zhen', 'a rank alone is a stem'],
])('%s → %s: %s', (name, english) => {
  expect(places.englishName(name)).toBe(english);
});

test('every place of the snapshot has an English name without Chinese characters', () => {
  const bad = [...places.byCode.values()].filter(({ name }) =>
    /\p{Script=Han}/u.test(places.englishName(name)),
  );
  expect(bad.map(({ name }) => name)).toEqual([]);
});

test('without word lists a name is spelt as a whole', () => {
  expect(createEnglishNames([], [])('港口镇')).toBe('Gangkouzhen');
});
