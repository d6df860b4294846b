/** Rows that are written as strings: what they say, and that no text of a report becomes markup. */
import { expect, test } from 'vitest';
import { badgeHtml, entityNameHtml } from '../../src/components/entity-name-html.ts';
import { observationCellsHtml } from '../../src/components/observation-cells-html.ts';
import { sentencesHtml } from '../../src/components/sentences-html.ts';
import { useRowHtml } from '../../src/components/use-row-html.ts';
import { createInterface } from '../../src/i18n/interface.ts';
import type { PlaceLink } from '../../src/page-data/entities.ts';
import type { Observation } from '../../src/page-data/place-metrics.ts';
import type { SentenceView } from '../../src/page-data/sentences.ts';
import type { RegulationUseRow } from '../../src/page-data/uses.ts';

const zh = createInterface('zh', '/');
const en = createInterface('en', '/base/');

const place: PlaceLink = {
  kind: 'jurisdiction',
  id: '1',
  path: 'jurisdictions/1/',
  label: '甲县',
  labelEn: "Jia'xian",
  fullLabel: '乙市甲县',
  fullLabelEn: "Jia'xian, Yi",
  province: null,
  level: 'county',
  masked: true,
};
const sentence: SentenceView = {
  path: 'reports/r/#r-1-2',
  report: 'r',
  years: { from: 2019, to: 2019 },
  pieces: [
    { text: '依据<b>', marked: false },
    { text: '“A&B”', marked: true },
  ],
};

test('a name has the Chinese one behind it in English alone', () => {
  expect(entityNameHtml(place, zh, true)).toBe('<span>乙市甲县</span>');
  expect(entityNameHtml(place, en, false)).toBe(
    '<span>Jia&#39;xian</span><span class="original"> (<span lang="zh-CN">甲县</span>)</span>',
  );
  expect(entityNameHtml({ ...place, kind: 'report', labelEn: null }, en, false)).toBe(
    '<span lang="zh-CN">甲县</span>',
  );
  expect(badgeHtml('quiet', 'a', 'b"c')).toBe(
    '<span class="badge quiet" title="b&quot;c">a</span>',
  );
});

test('a sentence stands escaped, with links to its place and for reporting a mistake', () => {
  const html = sentencesHtml([sentence], en, 2);
  expect(html).toContain('lang="zh-CN">依据&lt;b&gt;<mark>“A&amp;B”</mark><a class="to-report"');
  expect(html).toContain('href="/base/en/reports/r/#r-1-2"');
  expect(html).toContain('rel="nofollow" lang="en"');
  expect(html.endsWith(`<p class="small soft">${en.t.sentence.more(2)}</p>`)).toBe(true);
  expect(sentencesHtml([sentence], en)).not.toContain('<p');
  expect(sentencesHtml([sentence], zh)).not.toContain('lang=');
});

const row = {
  target: { kind: 'regulation', id: 'x', label: '办法', labelEn: null, path: 'regulations/x/' },
  place,
  relation: 'implements',
  status: 'planned',
  years: [2019, 2020],
  facets: { year: ['2019', '2020'] },
  sentences: [],
  more: 0,
  confidence: 'low',
} as unknown as RegulationUseRow;

test('a row names the end that its page is not about, with relation, cautions and years', () => {
  const html = useRowHtml(row, 'target', zh);
  expect(html).not.toContain('data-');
  expect(useRowHtml(row, 'place', zh)).toContain('data-year="2019|2020"');
  expect(html).toContain('href="/regulations/x/"><span>《办法》</span>');
  for (const word of [zh.terms.relation.implements, zh.t.badges.planned, zh.t.badges.low])
    expect(html).toContain(`>${word}</span>`);
  expect(html).not.toContain(zh.t.badges.masked);
  expect(useRowHtml(row, 'place', zh)).toContain(`>${zh.t.badges.masked}</span>`);
});

test('a number without a sentence has an empty cell, a planned one says so', () => {
  const observation = {
    value: 0,
    unit: '件',
    unitEn: null,
    qualifier: 'exact',
    status: 'target',
    confidence: 'high',
    sentence: null,
  } as unknown as Observation;
  expect(observationCellsHtml(observation, zh)).toBe(
    `<td class="number">0件<span class="badge quiet">${zh.terms.metricStatus.target}</span></td><td class="wide"></td>`,
  );
});
