/** `npm start [-- --port N]`: serves the site and builds it from content/, naming faulty files and leaving them out, until Ctrl-C. The site of the build before is served until the new one takes its place. */
import { spawn, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runCommand, wholeNumber } from '../src/command.ts';
import { RefusalError } from '../src/errors.ts';
import { readManifest } from '../src/publish/manifest-fs.ts';
import { holdsSite, recoverOutput } from '../src/publish/output-folder-fs.ts';
import { toBasePath } from '../src/serve/base-path.ts';
import { serveSite, type RunningServer } from '../src/serve/static-server.ts';
import { onStop } from '../src/serve/stop-signals.ts';

const OUTPUT = 'dist';

await runCommand('usage: npm start [-- --port N]', async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const port = wholeNumber('--port', values.port, 0, 65535);
  recoverOutput(OUTPUT);
  const base = toBasePath(process.env['ATLAS_BASE']);
  const serve = () => serveSite(OUTPUT, base, port);
  let running: RunningServer | null = null;
  if (holdsSite(OUTPUT) && baseOf(OUTPUT) === base) {
    running = await serve();
    console.log(`上次生成的网站 the site as built before: ${running.url}`);
  }
  console.log('正在生成图谱、网页与检索 building graph, pages and search …');
  const build = spawn(process.execPath, ['scripts/build.ts', '--lenient'], { stdio: 'inherit' });
  const close = () => {
    running?.server.close();
    running?.server.closeAllConnections();
  };
  const rest = onStop(() => {
    build.kill();
    close();
  });
  const status = await endOf(build);
  if (status !== 0) {
    rest();
    close();
    return status;
  }
  running ??= await serve();
  console.log(`法治图谱 Fazhi Atlas: ${running.url}  (Ctrl-C 结束 ends it)`);
  return 0;
});

/** The path that a built site stands below; null when its manifest does not say. */
function baseOf(directory: string): string | null {
  try {
    return readManifest(directory).base;
  } catch (error) {
    if (error instanceof RefusalError) return null;
    throw error;
  }
}

/** The exit status; 1 for a build that was killed. */
function endOf(build: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    build.on('close', (status) => resolve(status ?? 1));
  });
}
