/** `npm start`: builds the site from content/, naming faulty files and leaving them out, and serves it until Ctrl-C. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/integrations/build-site-fs.ts';
import { serveSite } from '../src/serve/static-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port} is no port (use a number from 0 to 65535)`);
  process.exit(2);
}

console.log('正在生成图谱、网页与检索 building graph, pages and search …');
await buildSite({ lenient: true });
const { server, url } = await serveSite('dist', process.env['ATLAS_BASE'] ?? '/', port);
console.log(`法治图谱 Fazhi Atlas: ${url}  (Ctrl-C 结束 ends it)`);

process.once('SIGINT', () => {
  server.close();
  server.closeAllConnections();
});
