/** The link by which a reader reports a mistake in one fact. */

/**
 * The id of a fact as people quote it: report and anchor, `guangdong-gangkou-2019#m-12-5`.
 * @param path site path to the fact in its report, `reports/<id>/#<anchor>`
 */
export function factId(path: string): string {
  return path.replace(/^reports\//u, '').replace('/#', '#');
}

/**
 * @param target address with `{fact}`, null when there is none
 * @param page address of the page of corrections, in the language of the reader
 * @param fact id of the fact
 * @returns the target with the id in it; else the page of corrections, which is told the id
 */
export function mistakeLink(target: string | null, page: string, fact: string): string {
  const id = encodeURIComponent(fact);
  return target === null ? `${page}?fact=${id}#report` : target.replaceAll('{fact}', id);
}
