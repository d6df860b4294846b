/** The routes of the pages of single things: which there are, and nothing of what they show. */
import { isChineseOnly, LOCALE_PARAMETERS } from '../i18n/locales.ts';
import type { NodeAttributes } from '../graph/node-attributes.ts';
import { nodesOfKind } from '../graph/statements.ts';
import { hasOwnPage, nodePath } from './paths.ts';
import { loadSite, thingLocales } from './site-fs.ts';
import { toldThings } from './told-things.ts';

/** What `getStaticPaths` of a thing's page returns. */
export function thingRoutes(kind: NodeAttributes['kind']) {
  const isInChinese = isChineseOnly(nodePath({ kind, id: 'any' }));
  const locales = isInChinese ? thingLocales() : LOCALE_PARAMETERS;
  return (toldThings(kind) ?? thingIds(kind)).flatMap((id) =>
    locales.map((locale) => ({ params: { ...locale, id } })),
  );
}

/** Ids of all things of a kind that have pages, in their order. */
export function thingIds(kind: NodeAttributes['kind']): string[] {
  return nodesOfKind(loadSite().atlas.graph, kind)
    .filter(({ node }) => hasOwnPage(node))
    .map(({ node }) => node.id);
}
