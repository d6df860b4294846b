/** `npm run -s merge -- SHARD...`: outputs of several runs of `extract` → one, sorted by file and part, on standard output. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { mergeShards } from '../src/batch/merge-shards-fs.ts';
import { runCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';

await runCommand('usage: npm run -s merge -- SHARD...', async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  if (positionals.length === 0) throw new UsageError('no shard is named');
  await mergeShards(positionals, async (line) => {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  });
  return 0;
});
