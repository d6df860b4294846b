/** Serves a built site from a folder: `node serve.mjs [DIR] [PORT] [BASE]`. Needs Node 18 or newer and nothing else; copy it beside the site. */
import { realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';

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
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/**
 * Makes the server; the caller lets it listen.
 * @param {string} directory the built site
 * @param {string} base path that the site was built for, beginning and ending with `/`
 */
export function createSiteServer(directory, base) {
  const roots = rootsOf(directory);
  return createServer((request, response) => {
    answer(roots, base, request, response).catch(() => response.destroy());
  });
}

/**
 * While a build switches a new site in, the folder is not there for a moment; the site before then stands beside it, until
 * the new one has taken its place. So a file is looked for in all three, in this order.
 */
function rootsOf(directory) {
  let path = resolve(directory);
  try {
    path = realpathSync(path);
  } catch {
    // Not there yet.
  }
  return [path, join(dirname(path), `.${basename(path)}.previous`), path];
}

async function answer(roots, base, request, response) {
  const address = request.url ?? '/';
  const [path] = address.split(/[?#]/u);
  if (base !== '/' && (path === '/' || `${path}/` === base)) {
    response.writeHead(302, { location: base }).end();
    return;
  }
  const inside = pathBelow(base, path);
  const page = inside === null ? null : await openFirst(roots, inside);
  const index =
    page ?? (inside === null ? null : await openFirst(roots, join(inside, 'index.html')));
  if (page === null && index !== null && !path.endsWith('/')) {
    await index.handle.close();
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const found = page ?? index;
  const file = found ?? (await openFirst(roots, '404.html'));
  if (file === null) {
    response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('没有这个页面 Not found\n');
    return;
  }
  await send(file, found === null ? 404 : 200, request, response);
}

/** The path of a file below the site, null for an address outside it. */
function pathBelow(base, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (!path.startsWith(base) || path.includes('\0')) return null;
  const inside = normalize(path.slice(base.length));
  return inside === '..' || inside.startsWith(`..${sep}`) || inside.startsWith(sep) ? null : inside;
}

/** An open file stays whole for its reader, whatever becomes of its folder. */
async function openFirst(roots, path) {
  for (const root of roots) {
    const file = await openFile(join(root, path));
    if (file !== null) return file;
  }
  return null;
}

async function openFile(path) {
  let handle;
  try {
    handle = await open(path, 'r');
  } catch {
    return null;
  }
  const entry = await handle.stat();
  if (entry.isFile()) return { path, handle, entry };
  await handle.close();
  return null;
}

async function send({ path, handle, entry }, status, request, response) {
  const tag = `W/"${entry.size}-${entry.mtimeMs}"`;
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    etag: tag,
  };
  const isKnown = status === 200 && request.headers['if-none-match'] === tag;
  try {
    if (isKnown || request.method === 'HEAD') {
      response.writeHead(isKnown ? 304 : status, headers).end();
      return;
    }
    response.writeHead(status, { ...headers, 'content-length': entry.size });
    await pipeline(handle.createReadStream({ autoClose: false }), response);
  } finally {
    // Also when the reader has gone away before the first byte.
    await handle.close();
  }
}

const [, script, directory = 'dist', port = '8080', base = '/'] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(realpathSync(script)).href) {
  const server = createSiteServer(directory, base);
  server.listen(Number(port), () => {
    const { port: taken } = server.address();
    console.log(`http://localhost:${taken}${base}  (Ctrl-C 结束 ends it)`);
  });
}
