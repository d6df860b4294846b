/** Finds links of a built site that lead nowhere: files that are not there and anchors that no element has. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { compareText } from '../errors.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** Site path of the page, without base, e.g. `regulations/index.html`. */
  page: string;
  link: string;
  reason: string;
}

const LINK_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data'] as const;
const parser = unified().use(rehypeParse);

/** What a page offers and what it asks for. */
interface PageLinks {
  ids: Set<string>;
  links: string[];
}

function readPage(html: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const tree: Root = parser.parse(html);
  visit(tree, 'element', (element: Element) => {
    const { id } = element.properties;
    if (typeof id === 'string') ids.add(id);
    for (const attribute of LINK_ATTRIBUTES) {
      const value = element.properties[attribute];
      if (typeof value === 'string') links.push(value);
    }
  });
  return { ids, links };
}

/**
 * Checks every internal link of a site, anchors included; links to other sites are not followed.
 * @param pages site path (`a/index.html`) → HTML
 * @param files all site paths, pages included
 * @param base path that the site was built for, beginning and ending with `/`
 * @param origin the site's own origin, whose absolute links are checked too
 * @returns sorted by page and link
 */
export function findBrokenLinks(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  base: string,
  origin: string,
): BrokenLink[] {
  const read = new Map([...pages].map(([path, html]) => [path, readPage(html)]));
  const broken: BrokenLink[] = [];
  for (const [page, { links }] of read) {
    const from = new URL(`${base}${page}`, origin);
    for (const link of new Set(links)) {
      const reason = checkLink(link, from, base, files, read);
      if (reason !== null) broken.push({ page, link, reason });
    }
  }
  return broken.sort((a, b) => compareText(a.page, b.page) || compareText(a.link, b.link));
}

function checkLink(
  link: string,
  from: URL,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, PageLinks>,
): string | null {
  if (!URL.canParse(link, from)) return 'not an address';
  const target = new URL(link, from);
  if (target.origin !== from.origin) return null;
  if (!target.pathname.startsWith(base)) return `outside the base path ${base}`;
  const path = decodeURIComponent(target.pathname.slice(base.length));
  const file = [path, `${path}index.html`, `${path}/index.html`].find((each) => files.has(each));
  if (file === undefined) return 'no such file';
  if (file !== path && path !== '' && !path.endsWith('/')) return 'needs a / at its end';
  const anchor = decodeURIComponent(target.hash.slice(1));
  const page = pages.get(file);
  if (anchor !== '' && page !== undefined && !page.ids.has(anchor)) return 'no such anchor';
  return null;
}
