/** The Atom feed of reports, in Chinese like the reports. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../export/atom-feed.ts';
import { createInterface } from '../i18n/interface.ts';
import { reportList } from '../page-data/reports.ts';
import { loadSite } from '../page-data/site-fs.ts';

export const GET: APIRoute = ({ site }) => {
  const ui = createInterface('zh', import.meta.env.BASE_URL);
  const { t, terms } = ui;
  const feed = atomFeed(reportList(loadSite().atlas).rows, {
    title: t.siteName,
    subtitle: t.tagline,
    address: (path) => {
      const own = ui.file(path);
      return site === undefined ? own : new URL(own, site).href;
    },
    summary: ({ place, years, kind, coverage }) =>
      [
        place.fullLabel,
        ui.years(years),
        terms.reportKind[kind],
        `${t.reports.coverage}${t.colon}${terms.coverage[coverage]}`,
      ].join(' · '),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
