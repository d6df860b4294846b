/** Measures the ways to make the full-text index over one built site. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { requireFolder } from '../named-folder-fs.ts';
import { measureSite } from '../site-check/read-site-fs.ts';
import { measureCommand } from './measured-command-fs.ts';
import { recallOf, SEARCH_FEEDS } from './search-records.ts';

/** The words whose reports must be found. */
const TERMS = 'tests/site/search-terms.yaml';

/**
 * @param site a built site @param folder for the indexes
 * @returns a Markdown table
 */
export async function compareSearch(site: string, folder: string): Promise<string> {
  requireFolder(join(site, 'data/reports'));
  const names = readdirSync(join(site, 'data/reports')).filter((name) => name.endsWith('.json'));
  const texts = names.map(
    (name) =>
      (JSON.parse(readFileSync(join(site, 'data/reports', name), 'utf8')) as { text: string }).text,
  );
  const { text: terms } = parse(readFileSync(TERMS, 'utf8')) as { text: string[] };
  const rows = [
    `| way | processor time per report | peak memory | files | bytes | loaded before the first result | recall of ${terms.length} terms |`,
    '| - | - | - | - | - | - | - |',
  ];
  for (const { name, what, words } of SEARCH_FEEDS) {
    console.error(`${name} …`);
    const out = join(folder, name);
    const use = await measureCommand(process.execPath, [
      'src/bench/feed-index-fs.ts',
      site,
      name,
      out,
    ]);
    const { files, bytes } = measureSite(out);
    const cells = [
      what,
      `${((use.cpu / texts.length) * 1000).toFixed(1)} ms`,
      `${(use.memory / 1e6).toFixed(0)} MB`,
      `${files}`,
      `${(bytes / 1e6).toFixed(1)} MB`,
      `${(firstLoad(out) / 1000).toFixed(0)} KB`,
      words === null
        ? 'held ≥ 0.99 by tests/site/search.test.ts'
        : recallOf(terms, texts, words).toFixed(3),
    ];
    rows.push(`| ${cells.join(' | ')} |`);
  }
  return rows.join('\n');
}

/** Bytes of program and word list, and of the largest piece of the index, which a query may need. */
function firstLoad(index: string): number {
  const sizeOf = (name: string) => statSync(join(index, name)).size;
  const names = readdirSync(index, { recursive: true, encoding: 'utf8' });
  const always = names.filter((name) =>
    /^(pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|pagefind\.[\w-]+\.pf_meta)$/u.test(
      name,
    ),
  );
  const pieces = names.filter((name) => name.endsWith('.pf_index')).map(sizeOf);
  return always.reduce((sum, name) => sum + sizeOf(name), 0) + Math.max(0, ...pieces);
}
