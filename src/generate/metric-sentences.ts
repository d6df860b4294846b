/** Sentences of a generated report that state numbers. */
import { writeCount, writeShare } from './chinese-count.ts';
import type { Chooser } from './chooser.ts';
import type { MetricPhrase } from './metric-phrases.ts';
import type { Planted, PlantedMetric } from './planted.ts';

const MOST_IN_A_SENTENCE = 4;

/**
 * States every given indicator once, in sentences of up to four numbers.
 * @param year the year reported on, which some sentences name
 */
export function metricSentences(
  phrases: readonly MetricPhrase[],
  year: number,
  chooser: Chooser,
): Planted[] {
  const sentences: Planted[] = [];
  for (let at = 0; at < phrases.length;) {
    const count = chooser.integer(1, MOST_IN_A_SENTENCE);
    sentences.push(metricSentence(phrases.slice(at, at + count), year, chooser));
    at += count;
  }
  return sentences;
}

function metricSentence(phrases: readonly MetricPhrase[], year: number, chooser: Chooser): Planted {
  const metrics: PlantedMetric[] = [];
  const clauses = phrases.map(({ indicator, unit, range: [least, most], phrases: wordings }) => {
    const number =
      unit === '%' ? writeShare(least, most, chooser) : writeCount(least, most, unit, chooser);
    metrics.push({
      label: indicator,
      value: number.value,
      unit,
      qualifier: number.qualifier,
      indicator,
      status: 'actual',
      optional: false,
    });
    return chooser.pick(wordings).replace('{n}', number.text);
  });
  const opening = chooser.pick([
    '全年',
    '',
    `${year}年，`,
    '一年来，',
    '截至年底，',
    '据统计，全年共',
  ]);
  const text = `${opening}${clauses.join(chooser.pick(['，', '；']))}。`;
  return { text: text.replace('全年共共', '全年共'), regulations: [], practices: [], metrics };
}
