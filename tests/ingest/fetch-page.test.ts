/** Fetching from a server on this machine, which tests allow and nobody else. */
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { RefusalError } from '../../src/errors.ts';
import { createPageFetcher, type FetchOptions } from '../../src/ingest/fetch-page.ts';
import { redirectTo, startServer, type Route, type TestServer } from './test-server.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(routes: Readonly<Record<string, Route | string>>, host?: string) {
  const server = await startServer(routes, host);
  servers.push(server);
  return server;
}

const HERE: FetchOptions = {
  isAllowed: (address) => address === '127.0.0.1',
  pause: () => Promise.resolve(),
};

/** The page, or the reason of the refusal. */
async function get(address: string, options: FetchOptions = HERE): Promise<string> {
  try {
    const { bytes } = await createPageFetcher(options)(address);
    return new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof RefusalError) return `refused: ${error.file} ${error.message}`;
    throw error;
  }
}

test('a page is fetched, and the site asked first what it allows', async () => {
  const { origin, requests } = await serve({ '/a': '正文' });
  expect(await get(`${origin}/a#part`)).toBe('正文');
  expect(requests).toEqual(['/robots.txt', '/a']);
});

test('the program says what it is', async () => {
  let agent = '';
  const { origin } = await serve({
    '/a': (request, response) => {
      agent = request.headers['user-agent'] ?? '';
      response.end('a');
    },
  });
  await get(`${origin}/a`);
  expect(agent).toBe('FazhiAtlas');
});

test('a packed page is unpacked', async () => {
  const { origin } = await serve({
    '/a': (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('正文')),
  });
  expect(await get(`${origin}/a`)).toBe('正文');
});

test('redirects are followed, also to another site, whose rules count as well', async () => {
  const second = await serve({ '/b': '正文', '/robots.txt': 'User-agent: *\nDisallow: /c\n' });
  const first = await serve({
    '/a': redirectTo('/next'),
    '/next': redirectTo(`${second.origin}/b`),
    '/shut': redirectTo(`${second.origin}/c`),
  });
  expect(await get(`${first.origin}/a`)).toBe('正文');
  expect(await get(`${first.origin}/shut`)).toBe(
    `refused: ${second.origin}/c may not be fetched by programs, says the site's robots.txt`,
  );
  expect(second.requests).not.toContain('/c');
});

test('the address of a page is where it was found', async () => {
  const { origin } = await serve({ '/a': redirectTo('/b'), '/b': '正文' });
  expect((await createPageFetcher(HERE)(`${origin}/a`)).url.href).toBe(`${origin}/b`);
});

test.each<[reason: string, robots: string, outcome: RegExp]>([
  ['everything is shut', 'User-agent: *\nDisallow: /\n', /^refused: .*robots\.txt/u],
  [
    'this program is shut out by name',
    'User-agent: FazhiAtlas\nDisallow: /\n',
    /^refused: .*robots\.txt/u,
  ],
  ['another program is shut out', 'User-agent: Other\nDisallow: /\n', /^正文$/u],
  ['another folder is shut', 'User-agent: *\nDisallow: /private/\n', /^正文$/u],
  ['an exception is made', 'User-agent: *\nDisallow: /\nAllow: /a\n', /^正文$/u],
  ['rules without sense', '<html>404</html>', /^正文$/u],
])('robots.txt: %s', async (_, robots, outcome) => {
  const { origin } = await serve({ '/robots.txt': robots, '/a': '正文' });
  expect(await get(`${origin}/a`)).toMatch(outcome);
});

test('a site that cannot say what it allows is left alone', async () => {
  const { origin, requests } = await serve({
    '/robots.txt': (_, response) => response.writeHead(503).end(),
    '/a': '正文',
  });
  expect(await get(`${origin}/a`)).toMatch(/answers with status 503/u);
  expect(requests).toEqual(['/robots.txt']);
});

test('pages of one site are fetched one by one, with the pause that it asks for', async () => {
  const pauses: number[] = [];
  const { origin, requests } = await serve({
    '/robots.txt': 'User-agent: *\nCrawl-delay: 7\n',
    '/a': 'a',
    '/b': 'b',
  });
  const fetch = createPageFetcher({
    ...HERE,
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
  await fetch(`${origin}/a`);
  await fetch(`${origin}/b`);
  expect(pauses).toEqual([7000]);
  expect(requests).toEqual(['/robots.txt', '/a', '/b']);
});

const PRIVATE = 'lies in a private network';

test.each<[address: string]>([
  ['http://127.0.0.1/'],
  ['http://localhost/'],
  ['http://[::1]/'],
  ['http://0x7f.1/'],
  ['http://2130706433/'],
  ['http://10.1.2.3/'],
  ['http://192.168.0.1/'],
  ['http://172.16.0.1/'],
  ['http://169.254.169.254/latest/meta-data/'],
  ['http://[::ffff:127.0.0.1]/'],
  ['http://[fd00::1]/'],
  ['http://0.0.0.0/'],
])('never talks to %s', async (address) => {
  expect(await get(address, {})).toContain(PRIVATE);
});

test('is not led into a private network by a redirect', async () => {
  const inside = await serve({ '/secret': '机密' }, '::1');
  const { origin } = await serve({ '/a': redirectTo(`${inside.origin}/secret`) });
  expect(await get(`${origin}/a`)).toContain(PRIVATE);
  expect(inside.requests).toEqual([]);
});

test('a name is judged by the address that is connected to', async () => {
  const { origin, requests } = await serve({ '/a': '正文' });
  const named = origin.replace('127.0.0.1', 'localhost');
  expect(await get(`${named}/a`, { ...HERE, isAllowed: () => false })).toContain(PRIVATE);
  expect(requests).toEqual([]);
  expect(await get(`${named}/a`, { ...HERE, isAllowed: () => true })).toBe('正文');
});

test.each<[address: string, reason: RegExp]>([
  ['ftp://example.org/a', /kind ftp: are not fetched/u],
  ['file:///etc/passwd', /kind file: are not fetched/u],
  ['javascript://a%0aalert(1)', /kind javascript: are not fetched/u],
  ['http://', /no web address/u],
  ['http://user:secret@example.org/', /holds a user name/u],
])('%s is refused', async (address, reason) => {
  expect(await get(address)).toMatch(reason);
});

test.each<[reason: string, location: string, refusal: RegExp]>([
  ['to a file', 'file:///etc/passwd', /kind file: are not fetched/u],
  ['to itself', '/a', /redirected more than 5 times/u],
  ['to nonsense', 'http://[', /redirected to what is no web address/u],
])('a redirect %s is refused', async (_, location, refusal) => {
  const { origin } = await serve({ '/a': redirectTo(location) });
  expect(await get(`${origin}/a`)).toMatch(refusal);
});

const MEGABYTE = Buffer.alloc(2 ** 20);

test('a page without end is given up at the limit', async () => {
  const { origin } = await serve({
    '/a': (_, response) => {
      const more = () => {
        while (response.writable && response.write(MEGABYTE));
      };
      response.on('drain', more);
      more();
    },
  });
  expect(await get(`${origin}/a`, { ...HERE, mostBytes: 3 * 2 ** 20 })).toMatch(
    /larger than 3 MB/u,
  );
});

test('a page that unpacks without end is given up at the limit', async () => {
  const { origin } = await serve({
    '/a': (_, response) =>
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(50 * 2 ** 20))),
  });
  expect(await get(`${origin}/a`, { ...HERE, mostBytes: 3 * 2 ** 20 })).toMatch(
    /larger than 3 MB/u,
  );
});

test.each<[reason: string, route: Route]>([
  ['says nothing', () => undefined],
  [
    'stops in the middle',
    (_, response) => {
      response.write('a');
    },
  ],
])('a server that %s is given up in time', async (_, route) => {
  const { origin } = await serve({ '/a': route });
  expect(await get(`${origin}/a`, { ...HERE, timeout: 150 })).toMatch(
    /no answer within 0.15 seconds/u,
  );
});

test('a status that is no success is told', async () => {
  const { origin } = await serve({ '/a': (_, response) => response.writeHead(403).end('no') });
  expect(await get(`${origin}/a`)).toMatch(/answers with status 403/u);
});

test('a server that is not there is told', async () => {
  const { origin, close } = await startServer({});
  await close();
  expect(await get(`${origin}/a`)).toMatch(/cannot be fetched: .*ECONNREFUSED/u);
});
