/** A place and what it does: a document that it relates to or a practice that it has, in which years, and the sentences. */
import type { Interface } from '../i18n/interface.ts';
import { attributes, escapeText } from '../markup/html-text.ts';
import { namesOf, type EntityLink, type PlaceLink } from '../page-data/entities.ts';
import type { PracticeUseRow, RegulationUseRow } from '../page-data/uses.ts';
import { badgeHtml, entityNameHtml } from './entity-name-html.ts';
import { facetAttributes } from './facet-attributes.ts';
import { sentencesHtml } from './sentences-html.ts';

/** Which end the page is not about: places, or what they relate to. */
export type ShownEnd = 'place' | 'target';

/** A list item; where it names a place, with what facets of places read. */
export function useRowHtml(
  row: RegulationUseRow | PracticeUseRow,
  show: ShownEnd,
  ui: Interface,
): string {
  const entity = show === 'place' ? row.place : row.target;
  const marks = 'relation' in row ? regulationMarks(row, ui) : practiceMarks(row, ui);
  return (
    `<li class="record"${show === 'place' ? attributes(facetAttributes(namesOf(entity), row.facets)) : ''}>` +
    `<div class="record-head">${recordName(entity, ui)}${marks}${cautions(row, show, ui)}` +
    `<span class="record-years">${escapeText(yearsText(row, ui))}</span></div>` +
    `${sentencesHtml(row.sentences, ui, row.more)}</li>`
  );
}

function recordName(entity: EntityLink | PlaceLink, ui: Interface): string {
  const link = attributes({ class: 'record-name', href: ui.href(entity.path) });
  return `<a${link}>${entityNameHtml(entity, ui, true)}</a>`;
}

function regulationMarks({ relation, status }: RegulationUseRow, ui: Interface): string {
  const planned = status === 'planned' ? badgeHtml('quiet', ui.t.badges.planned) : '';
  return badgeHtml('strong', ui.terms.relation[relation]) + planned;
}

function practiceMarks({ status }: PracticeUseRow, ui: Interface): string {
  return badgeHtml(status === 'adopted' ? 'strong' : 'quiet', ui.terms.practiceStatus[status]);
}

function cautions(
  { confidence, place }: RegulationUseRow | PracticeUseRow,
  show: ShownEnd,
  { t }: Interface,
): string {
  const low = confidence === 'low' ? badgeHtml('caution', t.badges.low) : '';
  const isMasked = show === 'place' && place.masked;
  return low + (isMasked ? badgeHtml('quiet', t.badges.masked, t.badges.maskedHint) : '');
}

function yearsText(row: RegulationUseRow | PracticeUseRow, { t }: Interface): string {
  if ('adoptedSince' in row && row.adoptedSince !== null)
    return `${t.jurisdiction.since} ${row.adoptedSince}`;
  return row.years.length > 0 ? row.years.join(t.listSeparator) : t.undated;
}
