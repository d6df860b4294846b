/** A fact in the list of a report's facts: what it says, and links to the places that state it. */
import type { Interface } from '../i18n/interface.ts';
import { attributes, escapeText } from '../markup/html-text.ts';
import type { ReportPage } from '../page-data/report-page.ts';
import { factDetails, factName } from './report-marks.ts';
import { mistakeLinkHtml } from './sentences-html.ts';

type FactEntry = ReportPage['groups'][number]['entries'][number];

/** A list item. @param path site path of the report */
export function factItemHtml({ first, anchors }: FactEntry, path: string, ui: Interface): string {
  const { t, terms } = ui;
  const { target } = first;
  const name = escapeText(factName(first, ui));
  let html =
    target === null
      ? `<li><span${attributes({ lang: ui.chineseLang })}>${name}</span>`
      : `<li><a${attributes({ href: ui.href(target.path), lang: ui.nameLang(target) })}>${name}</a>`;
  html += '<span class="fact-details">';
  if (first.kind === 'metric' && target === null)
    html += `<span>${escapeText(t.report.noEntry)}</span>`;
  for (const detail of factDetails(first, ui)) html += `<span>${escapeText(detail)}</span>`;
  if ('confidence' in first && first.confidence === 'low')
    html += `<span class="badge caution"${attributes({ title: terms.confidence.low })}>${escapeText(t.badges.low)}</span>`;
  for (const [index, anchor] of anchors.entries()) {
    const link = {
      class: 'to-text',
      href: `#${anchor}`,
      'aria-label': t.reader.mention(index + 1),
    };
    html += `<a${attributes(link)}>¶</a>`;
  }
  const [anchor] = anchors;
  if (anchor !== undefined) html += mistakeLinkHtml(`${path}#${anchor}`, ui);
  return `${html}</span></li>`;
}
