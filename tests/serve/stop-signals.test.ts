/** What ends a command that serves. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const MODULE = pathToFileURL('src/serve/stop-signals.ts').href;
/** Serves until it is told to stop, and says so. */
const SCRIPT = `
import { createServer } from 'node:http';
import { onStop } from '${MODULE}';
const server = createServer().listen(0, () => console.log(process.pid));
onStop(() => { console.log('stopped'); server.close(); });
`;

/** Starts the script and waits for its process id. */
async function start(command: string, args: string[]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  await once(child.stdout, 'data');
  return { child, pid: Number(printed), output: () => printed };
}
const node = ['--input-type=module', '--eval', SCRIPT];
const closed = (child: ChildProcess) => once(child, 'close');

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it with status 0', async (signal) => {
  const { child, output } = await start(process.execPath, node);
  child.kill(signal);
  expect(await closed(child)).toEqual([0, null]);
  expect(output()).toContain('stopped');
});

test('it does not outlive the shell that started it', async () => {
  // The second command keeps the shell from becoming the first.
  const { child, pid, output } = await start('sh', [
    '-c',
    '"$0" "$@"; true',
    process.execPath,
    ...node,
  ]);
  expect(pid).not.toBe(child.pid);
  child.kill('SIGTERM');
  // The stream closes when the last process that holds it has ended.
  await closed(child);
  expect(output()).toContain('stopped');
});
