/** `npm start [-- --port N]`: builds the site from content/, naming faulty files and leaving them out, and serves it until Ctrl-C. */
import { parseArgs } from 'node:util';
import { runCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { buildSite } from '../src/integrations/build-site-fs.ts';
import { toBasePath } from '../src/serve/base-path.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { onStop } from '../src/serve/stop-signals.ts';

await runCommand('usage: npm start [-- --port N]', async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port ${values.port} is no port: a number from 0 to 65535 is`);
  console.log('正在生成图谱、网页与检索 building graph, pages and search …');
  const status = await buildSite({ lenient: true });
  if (status !== 0) return status;
  const { server, url } = await serveSite('dist', toBasePath(process.env['ATLAS_BASE']), port);
  console.log(`法治图谱 Fazhi Atlas: ${url}  (Ctrl-C 结束 ends it)`);
  onStop(() => {
    server.close();
    server.closeAllConnections();
  });
  return 0;
});
