/** Serves a built site from a folder: `node serve.mjs [DIR] [PORT] [BASE]`. Needs Node 18 or newer and nothing else; copy it beside the site. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const [directory = 'dist', port = '8080', base = '/'] = process.argv.slice(2);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The file that an address names, null when there is none inside the folder. */
function findFile(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base) || path.includes('\0')) return null;
  const file = normalize(join(directory, path.slice(base.length)));
  const root = normalize(join(directory, sep));
  if (file !== normalize(directory) && !file.startsWith(root)) return null;
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry?.isFile()) return file;
  const index = join(file, 'index.html');
  return entry?.isDirectory() && statSync(index, { throwIfNoEntry: false })?.isFile()
    ? index
    : null;
}

const server = createServer((request, response) => {
  const address = request.url ?? '/';
  if (base !== '/' && (address === '/' || `${address}/` === base)) {
    response.writeHead(302, { location: base }).end();
    return;
  }
  const found = findFile(address);
  const missing = join(directory, '404.html');
  const file = found ?? (statSync(missing, { throwIfNoEntry: false })?.isFile() ? missing : null);
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  const [path] = address.split(/[?#]/u);
  if (found?.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('.html')) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  response.writeHead(found === null ? 404 : 200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
});
server.listen(Number(port), () => {
  const { port: taken } = server.address();
  console.log(`http://localhost:${taken}${base}  (Ctrl-C 结束 ends it)`);
});
