/** Around every page: prepares what a page of a single thing shows, unless whoever asks for the page has done so, as a build does. */
import { defineMiddleware } from 'astro:middleware';
import { loadThing } from './page-data/load-thing-fs.ts';
import { thingPageFolder } from './page-data/thing-page.ts';

export const onRequest = defineMiddleware(({ locals, params, routePattern }, next) => {
  const { id, page = '1' } = params;
  const folder = thingPageFolder(routePattern);
  if (folder !== null && id !== undefined)
    locals.thing ??= loadThing(folder, { id, number: Number(page) });
  return next();
});
