/** Sentences that prove a fact, each a link to its place in the report. */
import { mistakeTarget } from '../content/mistake-target-fs.ts';
import type { Interface } from '../i18n/interface.ts';
import { attributes, escapeText } from '../markup/html-text.ts';
import { factId, mistakeAddress, mistakeLinks } from '../page-data/mistake-link.ts';
import type { SentenceView } from '../page-data/sentences.ts';

/** @param more number of sentences that are not shown */
export function sentencesHtml(sentences: readonly SentenceView[], ui: Interface, more = 0): string {
  const { sentence: texts } = ui.t;
  let html = '';
  const quote = attributes({ class: 'sentence-quote', lang: ui.chineseLang });
  for (const { path, years, pieces } of sentences) {
    html += `<blockquote${quote}>`;
    for (const { text, marked } of pieces)
      html += marked ? `<mark>${escapeText(text)}</mark>` : escapeText(text);
    const link = attributes({ class: 'to-report', href: ui.href(path), lang: ui.langInChinese });
    const source = years === null ? texts.undatedReport : texts.inReport(ui.years(years));
    html += `<a${link}>${escapeText(source)}</a>${mistakeLinkHtml(path, ui)}</blockquote>`;
  }
  return more > 0 ? `${html}<p class="small soft">${escapeText(texts.more(more))}</p>` : html;
}

/**
 * A link that reports a mistake in one fact, with the id of the fact filled in.
 * @param path site path to the fact in its report, `reports/<id>/#<anchor>`
 */
export function mistakeLinkHtml(path: string, ui: Interface): string {
  const links = mistakeLinks(mistakeTarget(), ui);
  const { text, title } = links;
  const href = mistakeAddress(links, factId(path));
  const lang = ui.langInChinese;
  const named = attributes({ class: 'report-mistake', href, rel: 'nofollow', lang, title });
  return `<a${named}>${escapeText(text)}</a>`;
}
