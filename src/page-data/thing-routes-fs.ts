/** The routes of the pages of single things: which there are, and nothing of what they show. */
import { isChineseOnly, LOCALE_PARAMETERS } from '../i18n/locales.ts';
import type { NodeAttributes } from '../graph/node-attributes.ts';
import { nodesOfKind } from '../graph/statements.ts';
import { countPages } from './list-pages.ts';
import { hasOwnPage, nodePath } from './paths.ts';
import { rowCount } from './row-count.ts';
import { loadSite, thingLocales } from './site-fs.ts';
import { toldThings, type PagedThing } from './told-things.ts';

/** What `getStaticPaths` of a thing's page returns. */
export function thingRoutes(kind: NodeAttributes['kind']) {
  const isInChinese = isChineseOnly(nodePath({ kind, id: 'any' }));
  const locales = isInChinese ? thingLocales() : LOCALE_PARAMETERS;
  return (toldThings(kind) ?? pagedThings(kind)).flatMap(({ id }) =>
    locales.map((locale) => ({ params: { ...locale, id } })),
  );
}

/** What `getStaticPaths` of the further pages of things' lists returns. */
export function furtherRoutes(kind: NodeAttributes['kind']) {
  return (toldThings(kind) ?? pagedThings(kind)).flatMap(({ id, pages }) =>
    Array.from({ length: pages - 1 }, (_, index) => `${index + 2}`).flatMap((page) =>
      thingLocales().map((locale) => ({ params: { ...locale, id, page } })),
    ),
  );
}

/** All things of a kind that have pages, in their order. */
export function pagedThings(kind: NodeAttributes['kind']): PagedThing[] {
  const { atlas } = loadSite();
  return nodesOfKind(atlas.graph, kind)
    .filter(({ node }) => hasOwnPage(node))
    .map(({ key, node }) => ({ id: node.id, pages: countPages(rowCount(atlas, key, kind)) }));
}
