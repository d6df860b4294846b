/** `node scripts/check-budget.ts [DIR] [--base PATH]`: exits 1 when a page of the built site costs more to open than it may. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { runCommand } from '../src/command.ts';
import { toBasePath } from '../src/serve/base-path.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { launchBrowser } from '../src/site-check/launch-browser.ts';
import { pageKind } from '../src/site-check/page-kinds.ts';
import { createScales } from '../src/site-check/page-weight.ts';
import { listSiteFiles } from '../src/site-check/read-site-fs.ts';

/** Most bytes, compressed. */
const BUDGET = { content: 100_000, script: 30_000, search: 400_000 } as const;
/** A word that most reports hold: the search that loads most. */
const QUERY = '行政执法';

await runCommand('usage: node scripts/check-budget.ts [DIR] [--base PATH]', async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { base: { type: 'string', default: '/' } },
  });
  const base = toBasePath(values.base);
  const directory = positionals[0] ?? 'dist';
  const pages = listSiteFiles(directory).filter((path) => pageKind(path).endsWith('/[id]/'));
  const weigh = createScales((path) => readFileSync(join(directory, path)), base);
  const faults: string[] = [];
  const heaviest = new Map<string, { content: number; script: number }>();
  for (const page of pages) {
    const weight = weigh(page);
    const kind = pageKind(page);
    const before = heaviest.get(kind) ?? weight;
    heaviest.set(kind, {
      content: Math.max(before.content, weight.content),
      script: Math.max(before.script, weight.script),
    });
    for (const part of ['content', 'script'] as const)
      if (weight[part] > BUDGET[part])
        faults.push(`${page}: ${part} ${weight[part]} bytes, ${BUDGET[part]} are allowed`);
  }
  for (const [kind, { content, script }] of heaviest)
    console.log(`${kind}: HTML and CSS up to ${content} bytes, scripts up to ${script}`);
  const search = await weighSearch(directory, base);
  console.log(`first search: ${search} bytes`);
  if (search > BUDGET.search)
    faults.push(`first search: ${search} bytes, ${BUDGET.search} are allowed`);
  for (const fault of faults) console.error(fault);
  console.log(`${pages.length} pages weighed, ${faults.length} over budget`);
  return faults.length === 0 ? 0 : 1;
});

/** All that a browser loads to show the results of a search in a fresh session, compressed. */
async function weighSearch(directory: string, base: string): Promise<number> {
  const { server, url } = await serveSite(directory, base, 0);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) =>
      sizes.push(response.body().then((body) => gzipSync(body).length)),
    );
    await page.goto(new URL(`search/?q=${encodeURIComponent(QUERY)}`, url).href, {
      waitUntil: 'networkidle',
    });
    return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
