/** The list of named things for the search page. */
import type { APIRoute } from 'astro';
import { loadSite } from '../../page-data/site-fs.ts';
import { buildEntities } from '../../search/build-entities.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(buildEntities(loadSite().atlas)));
