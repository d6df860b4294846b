/** Cells of a row about a number. */
import type { Interface } from '../i18n/interface.ts';
import { attributes, escapeText } from '../markup/html-text.ts';
import { namesOf } from '../page-data/entities.ts';
import type { MetricRow } from '../page-data/metric.ts';
import type { Observation } from '../page-data/place-metrics.ts';
import { badgeHtml, entityNameHtml } from './entity-name-html.ts';
import { facetAttributes } from './facet-attributes.ts';
import { sentencesHtml } from './sentences-html.ts';

/** Two cells: its value with what must be known of it, and the sentence that states it. */
export function observationCellsHtml(observation: Observation, ui: Interface): string {
  const { status, confidence, sentence } = observation;
  return (
    `<td class="number">${escapeText(ui.quantity(observation))}` +
    (status === 'actual' ? '' : badgeHtml('quiet', ui.terms.metricStatus[status])) +
    (confidence === 'low' ? badgeHtml('caution', ui.t.badges.low) : '') +
    `</td><td class="wide">${sentence === null ? '' : sentencesHtml([sentence], ui)}</td>`
  );
}

/** A row of the table of an indicator: place, year, and the cells of the number. */
export function metricRowHtml({ place, observation, facets }: MetricRow, ui: Interface): string {
  const { year, period } = observation;
  const isLonger = period !== null && ui.period(period) !== `${year}`;
  return (
    `<tr${attributes(facetAttributes(namesOf(place), facets))}><th scope="row">` +
    `<a${attributes({ href: ui.href(place.path) })}>${entityNameHtml(place, ui, true)}</a></th>` +
    `<td class="nowrap">${year ?? escapeText(ui.t.undated)}` +
    (isLonger ? `<span class="soft small period">${escapeText(ui.period(period))}</span>` : '') +
    `</td>${observationCellsHtml(observation, ui)}</tr>`
  );
}
