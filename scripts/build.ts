/** `npm run build [-- --lenient]`: content/ → dist/: graph, pages, downloads and search index. Exits 1 on any fault in content/. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/integrations/build-site-fs.ts';

const { values } = parseArgs({
  options: {
    lenient: { type: 'boolean', default: false },
    base: { type: 'string' },
    out: { type: 'string' },
  },
});
process.exitCode = await buildSite(values);
