/** What dates the figures of a sentence, and how far it reaches. */
import { expect, test } from 'vitest';
import { createPeriodFinder, periodAt } from '../../src/extract/find-periods.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const findPeriods = createPeriodFinder(loadVocabulary('content').grammar.periods);
const DATES = { year: 2019, signedOn: '2019-11-21' };

/** The period at the `^` of a text, which is taken out first. */
function periodOf(marked: string, dates: Parameters<typeof findPeriods>[1] = DATES): string | null {
  const offset = marked.indexOf('^');
  const text = marked.replace('^', '');
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const period = periodAt(text, findPeriods(text, dates), lineStart, offset);
  return period === null ? null : `${period.from}…${period.to}`;
}

test.each([
  ['2019年，受理^9件', '2019-01-01…2019-12-31', 'a year'],
  ['截至2019年10月，公示^9件', '2019-01-01…2019-10-31', 'up to a month'],
  ['截至11月18日，公布^9条', '2019-01-01…2019-11-18', 'the year is implied'],
  ['2019年1-10月，受理^9件', '2019-01-01…2019-10-31', 'a range of months'],
  ['2019年2月，受理^9件', '2019-02-01…2019-02-28', 'a month'],
  ['2019年上半年，巡查^9次', '2019-01-01…2019-06-30', 'a half year'],
  ['2018年至今出台^9份', '2018-01-01…2019-11-21', 'since a year, up to the signing'],
  ['今年以来，办理^9件', '2019-01-01…2019-12-31', 'this year'],
  ['截至目前，办理^9件', '2019-01-01…2019-11-21', 'up to now'],
  ['去年受理^9件', '2018-01-01…2018-12-31', 'last year'],
  ['近三年受理^9件', '2017-01-01…2019-12-31', 'the last three years'],
  ['“十三五”期间建成^9个', '2016-01-01…2020-12-31', 'a five-year plan'],
  ['5月和10月分别举办^2场', '2019-05-01…2019-10-31', 'two months are one stretch'],
  ['10月15日至10月30日组织^9人', '2019-10-15…2019-10-30', 'from a day to a day'],
  ['截至10月，发放9份、张贴9张，开展^6次', '2019-01-01…2019-10-31', 'a date holds for a list'],
  ['2018年9件，2019年^8件', '2019-01-01…2019-12-31', 'the last date counts'],
])('%s → %s: %s', (text, expected) => {
  expect(periodOf(text)).toBe(expected);
});

test.each([
  ['受理^9件', 'no date'],
  ['新条例9月1日施行后，举办培训^9场', 'the day on which a document came into force'],
  ['2018年受理\n办结^9件', 'a date of another paragraph'],
  ['落实《青禾县2018年工作要点》，办结^9件', 'a year in a title'],
  ['比2016年版增加^9项', 'a version'],
  ['到2020年建成^9个', 'a goal'],
  ['较去年同期上升^9%', 'a measure of comparison'],
  ['较2020年增长^23%', 'a year that only serves as a measure'],
  ['2020年同期为^41件', 'the same with its name behind'],
  ['历时3个月办结^9件', 'a duration'],
])('%s has no period: %s', (text) => {
  expect(periodOf(text)).toBeNull();
});

test('a date in brackets holds inside them alone', () => {
  expect(periodOf('2018年至今16份（2019年^9份）')).toBe('2019-01-01…2019-12-31');
  expect(periodOf('2018年至今16份（2019年9份），新增^3份')).toBe('2018-01-01…2019-11-21');
});

test('without a report year only full dates count', () => {
  const dates = { year: null, signedOn: null };
  expect(periodOf('今年以来受理^9件', dates)).toBeNull();
  expect(periodOf('截至10月受理^9件', dates)).toBeNull();
  expect(periodOf('2018年受理^9件', dates)).toBe('2018-01-01…2018-12-31');
});
