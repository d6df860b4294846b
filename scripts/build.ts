/** `npm run build [-- --lenient] [--content DIR] [--base PATH] [--out DIR]`: content/ → dist/: graph, pages, downloads and search index. Exits 1 on any fault in content/. */
import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { requireAtlas } from '../src/atlas-fs.ts';
import { contentRoot } from '../src/content/content-root.ts';
import { summariseHidden } from '../src/privacy/summary.ts';
import { buildSite } from '../src/integrations/build-site-fs.ts';
import { listSiteFiles } from '../src/site-check/read-site-fs.ts';

await runCommand(
  'usage: npm run build [-- --lenient] [--content DIR] [--base PATH] [--out DIR]',
  async (args) => {
    const { values } = parseArgs({
      args,
      options: {
        lenient: { type: 'boolean', default: false },
        content: { type: 'string' },
        base: { type: 'string' },
        out: { type: 'string', default: 'dist' },
      },
    });
    const status = await buildSite(values);
    if (status !== 0) return status;
    const files = listSiteFiles(values.out);
    const pages = files.filter((path) => path.endsWith('.html'));
    console.log(`${values.out}: ${pages.length} pages, ${files.length} files`);
    const { reports } = requireAtlas(contentRoot(), values.lenient).atlas;
    console.log(summariseHidden([...reports.values()].map(({ facts }) => facts.document.hidden)));
    return 0;
  },
);
