/** The routes of the pages of single things: which there are, and nothing of what they show. */
import { isChineseOnly, LOCALE_PARAMETERS } from '../i18n/locales.ts';
import type { NodeAttributes } from '../graph/node-attributes.ts';
import { nodesOfKind } from '../graph/statements.ts';
import { nodePath } from './paths.ts';
import { loadSite, thingLocales } from './site-fs.ts';

/** What `getStaticPaths` of a thing's page returns. */
export function thingRoutes(kind: NodeAttributes['kind']) {
  const isInChinese = isChineseOnly(nodePath({ kind, id: 'any' }));
  const locales = isInChinese ? thingLocales() : LOCALE_PARAMETERS;
  return nodesOfKind(loadSite().atlas.graph, kind).flatMap(({ node: { id } }) =>
    locales.map((locale) => ({ params: { ...locale, id } })),
  );
}
