/** The link by which a reader reports a mistake in a fact, beside sentences that a script writes. */
import { anchorPath } from '../page-data/paths.ts';
import { factId, mistakeAddress, type MistakeLinks } from '../page-data/mistake-link.ts';
import { element } from './elements.ts';

/** @param report id of the report @param evidence id of the sentence's evidence in it */
export function mistakeLink(links: MistakeLinks, report: string, evidence: string): HTMLElement {
  const { text, title, lang } = links;
  const href = mistakeAddress(links, factId(anchorPath(report, evidence)));
  // `_top`: the explorer may stand in a frame of another site.
  const attributes = {
    class: 'report-mistake',
    href,
    rel: 'nofollow',
    lang,
    title,
    target: '_top',
  };
  return element('a', attributes, text);
}
