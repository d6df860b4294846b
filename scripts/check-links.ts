/** `node scripts/check-links.ts [DIR] [--base /]`: exits 1 when a link of the built site leads nowhere. */
import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { toBasePath } from '../src/serve/base-path.ts';
import { findBrokenLinks } from '../src/site-check/links.ts';
import { listSiteFiles, readSitePages } from '../src/site-check/read-site-fs.ts';

/** Broken links shown; a link of the page frame is broken on every page. */
const SHOWN = 40;

await runCommand(
  'usage: node scripts/check-links.ts [DIR] [--base PATH] [--origin URL]',
  (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        base: { type: 'string', default: '/' },
        origin: { type: 'string', default: 'http://localhost' },
      },
    });
    const directory = positionals[0] ?? 'dist';
    const pages = readSitePages(directory);
    const files = new Set(listSiteFiles(directory).filter((path) => !path.startsWith('pagefind/')));
    const broken = findBrokenLinks(pages, files, toBasePath(values.base), values.origin);
    for (const { page, link, reason } of broken.slice(0, SHOWN))
      console.error(`${page} ${link}: ${reason}`);
    if (broken.length > SHOWN) console.error(`… and ${broken.length - SHOWN} more`);
    console.log(`${pages.size} pages, ${files.size} files, ${broken.length} broken links`);
    return Promise.resolve(broken.length === 0 ? 0 : 1);
  },
);
