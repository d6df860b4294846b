/** Sorts the pages of a built site into kinds, so that a check can look at each kind once. */
import { LOCALES, localePath } from '../i18n/locales.ts';
import { NODE_FOLDERS } from '../page-data/paths.ts';

/** Prefixes of the languages' pages, e.g. `` and `en/`. */
const PREFIXES = LOCALES.map((locale) => localePath(locale, ''));

// A further page of a list: page/2/ in reports/page/2/.
const FURTHER_PAGE = /page\/\d+\/$/u;

/**
 * The kind of a page: its address with the id of a node left open.
 * @param path site path, e.g. `en/regulations/minfadian/index.html`
 * @returns e.g. `en/regulations/[id]/`; the address itself for a page that is the only one of its kind
 */
export function pageKind(path: string): string {
  const whole = path.replace(/index\.html$/u, '');
  const address = whole.replace(FURTHER_PAGE, '');
  const further = address === whole ? '' : 'page/[n]/';
  for (const prefix of PREFIXES)
    for (const folder of NODE_FOLDERS) {
      const start = `${prefix}${folder}/`;
      if (address.startsWith(start) && address !== start) return `${start}[id]/${further}`;
    }
  return address + further;
}

/**
 * The page of each kind that has most to show.
 * @param sizes site path of each page → its size
 * @returns kind → path, in path order
 */
export function largestPages(sizes: ReadonlyMap<string, number>): Map<string, string> {
  const largest = new Map<string, string>();
  for (const [path, size] of sizes) {
    const kind = pageKind(path);
    const before = largest.get(kind);
    if (before === undefined || size > (sizes.get(before) ?? 0)) largest.set(kind, path);
  }
  return largest;
}
