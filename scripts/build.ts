/** `npm run build [-- OPTIONS]`: content/ → dist/: graph, pages, downloads and search index. Exits 1 on any fault in content/. */
import { parseArgs } from 'node:util';
import { runCommand, wholeNumber } from '../src/command.ts';
import { requireAtlas } from '../src/atlas-fs.ts';
import { contentRoot } from '../src/content/content-root.ts';
import { UsageError } from '../src/errors.ts';
import { buildSite, CACHE_FOLDER } from '../src/integrations/build-site-fs.ts';
import { formatSummary } from '../src/integrations/build-summary.ts';
import { stageTimes } from '../src/integrations/build-clock.ts';
import { summariseHidden } from '../src/privacy/summary.ts';
import { isBasePath } from '../src/serve/base-path.ts';
import { measureSite } from '../src/site-check/read-site-fs.ts';

const USAGE = `usage: npm run build [-- OPTIONS]
  --lenient       leave faulty reports out, named
  --content DIR   read another folder than content
  --base PATH     path the site will be served below
  --out DIR       write to another folder than dist
  --large         single things in Chinese only, files shared; of itself above 1,000 reports, see docs/scale.md
  --no-large      all pages in both languages and all files, however many reports there are
  --workers N     threads that read reports and make pages; as many as there are cores otherwise
  --cache DIR     keep what was worked out in another folder than ${CACHE_FOLDER}
  --no-cache      work everything out anew and keep nothing
  --prune-cache   afterwards remove from the cache what this build had no use for`;

await runCommand(USAGE, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      lenient: { type: 'boolean', default: false },
      content: { type: 'string' },
      base: { type: 'string' },
      out: { type: 'string', default: 'dist' },
      large: { type: 'boolean', default: false },
      'no-large': { type: 'boolean', default: false },
      workers: { type: 'string' },
      cache: { type: 'string', default: CACHE_FOLDER },
      'no-cache': { type: 'boolean', default: false },
      'prune-cache': { type: 'boolean', default: false },
    },
  });
  const workers =
    values.workers === undefined ? undefined : wholeNumber('--workers', values.workers, 1);
  if (values.large && values['no-large'])
    throw new UsageError('--large and --no-large exclude each other');
  if (values.base !== undefined && !isBasePath(values.base))
    throw new UsageError(`--base "${values.base}" is no path such as /atlas/`);
  const status = await buildSite({
    ...values,
    large: values['no-large'] ? false : values.large ? true : undefined,
    workers,
    cache: values['no-cache'] ? null : values.cache,
    pruneCache: values['prune-cache'],
  });
  if (status !== 0) return status;
  console.log(formatSummary(values.out, measureSite(values.out), stageTimes()));
  const { reports } = requireAtlas(contentRoot(), values.lenient).atlas;
  const hidden = [...reports.values()].map(({ facts }) => facts.document.hidden);
  console.log(summariseHidden(hidden, '`npm run privacy` names them'));
  return 0;
});
