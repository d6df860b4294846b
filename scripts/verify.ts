/** `npm run verify -- DIR|URL [--content DIR]`: checks a published site against its manifest, and with --content against content and code at hand. Exits 1 with each difference. */
import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { verifySite } from '../src/publish/verify-site-fs.ts';

const USAGE = 'usage: npm run verify -- DIR|URL [--content DIR]';
/** Differences shown; a site that was built again differs everywhere. */
const SHOWN = 50;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: 'string' } },
  });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0)
    throw new UsageError('name one folder or address of a built site');
  const { differences, summary } = await verifySite(target, values.content ?? null);
  for (const difference of differences.slice(0, SHOWN)) console.error(difference);
  if (differences.length > SHOWN) console.error(`… and ${differences.length - SHOWN} more`);
  for (const line of summary) console.log(line);
  return differences.length === 0 ? 0 : 1;
});
