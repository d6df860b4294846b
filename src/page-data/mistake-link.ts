/** The links by which a reader reports a mistake in one fact. */
import type { Interface } from '../i18n/interface.ts';

/** What such links are made of; plain values, so that the scripts of a page can be given them. */
export interface MistakeLinks {
  /** Address with `{fact}` where the id of the fact goes, or `{anchor}` where its anchor is enough. */
  address: string;
  text: string;
  title: string;
  /** Language of text and title, where they stand within Chinese text. */
  lang: string;
}

/**
 * The id of a fact as people quote it: report and anchor, `guangdong-gangkou-2019#m-12-5`.
 * @param path site path to the fact in its report, `reports/<id>/#<anchor>`
 */
export function factId(path: string): string {
  return path.replace(/^reports\//u, '').replace('/#', '#');
}

/**
 * The links of a page.
 * @param target address with `{fact}` of whoever takes reports of mistakes, null for nobody: the page of corrections is
 *   linked to then, and told the id
 */
export function mistakeLinks(target: string | null, { t, lang, href }: Interface): MistakeLinks {
  return {
    address: target ?? `${href('corrections/')}?fact={anchor}#report`,
    text: t.mistakes.link,
    title: t.mistakes.linkTitle,
    lang,
  };
}

/** The address by which a mistake in a fact is reported. @param fact its id */
export function mistakeAddress({ address }: MistakeLinks, fact: string): string {
  return address
    .replaceAll('{fact}', encodeURIComponent(fact))
    .replaceAll('{anchor}', encodeURIComponent(anchorOf(fact)));
}

// An anchor that begins with its report, before the offsets of what it marks: `nanjing-qinghe-2021-5-9`.
const ANCHOR = /^([^#]+)-\d+-\d+$/u;

/** The anchor alone, where the report can be read off it: pages hold such addresses by the hundred. */
function anchorOf(fact: string): string {
  const [report, anchor = ''] = fact.split('#');
  return ANCHOR.exec(anchor)?.[1] === report ? anchor : fact;
}

/** The id of a fact from what an address says, its anchor or the id itself. */
export function factOf(given: string): string {
  const report = ANCHOR.exec(given)?.[1];
  return report === undefined ? given : `${report}#${given}`;
}
