/** `npm run measure [-- DIR]`: largest contentful paint of each kind of page of the built site, as a Markdown table. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { launchBrowser } from '../src/site-check/launch-browser.ts';
import { formatPaints, measurePaints } from '../src/site-check/largest-paint.ts';
import { largestPages } from '../src/site-check/page-kinds.ts';
import { listSiteFiles } from '../src/site-check/read-site-fs.ts';

/** Fresh sessions per page; the median counts. */
const RUNS = 3;

await runCommand('usage: npm run measure [-- DIR]', async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const directory = positionals[0] ?? 'dist';
  const files = listSiteFiles(directory).filter((path) => path.endsWith('.html'));
  const sizes = new Map(files.map((path) => [path, statSync(join(directory, path)).size]));
  const pages = [...largestPages(sizes)].filter(([kind]) => !kind.startsWith('en/'));
  const { server, url } = await serveSite(directory, '/', 0);
  const browser = await launchBrowser();
  console.log(formatPaints(await measurePaints(browser, url, pages, RUNS)));
  await browser.close();
  server.close();
  server.closeAllConnections();
  return 0;
});
