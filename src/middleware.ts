/** Around every page: prepares what the page of a single thing shows, and takes the page over from an earlier build that showed the same. */
import { defineMiddleware } from 'astro:middleware';
import { isLargeSite } from './content/large-site-fs.ts';
import { keptPages } from './integrations/kept-pages-fs.ts';
import { plainJson } from './page-data/plain-json.ts';
import { loadSite, preparedSkeleton } from './page-data/site-fs.ts';
import { thingPage, thingPageFolder, type ThingPage } from './page-data/thing-page.ts';

/** The thing prepared last, which both languages show behind each other. */
let last: { path: string; thing: ThingPage; text: string | null } | null = null;

export const onRequest = defineMiddleware(async (context, next) => {
  const { currentLocale, locals, params, routePattern, site } = context;
  const { id } = params;
  const folder = thingPageFolder(routePattern);
  if (folder === null || id === undefined) return next();
  const path = `${folder}/${id}`;
  if (last?.path !== path || import.meta.env.DEV) {
    const sources = { site: loadSite(), isLarge: isLargeSite(), skeletonOf: preparedSkeleton };
    last = { path, thing: thingPage(folder, sources, id), text: null };
  }
  locals.thing = last.thing;
  const kept = keptPages();
  if (kept === null) return next();
  last.text ??= plainJson(last.thing);
  const settings = [path, currentLocale, import.meta.env.BASE_URL, site?.href, isLargeSite()];
  const key = kept.keyOf(settings, last.text);
  const before = kept.get(key);
  if (before !== null) return new Response(before, { headers: { 'content-type': 'text/html' } });
  const response = await next();
  const html = await response.text();
  if (response.ok) kept.put(key, html);
  return new Response(html, response);
});
