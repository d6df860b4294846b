/** A web server on this machine for tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A running server. */
export interface TestServer {
  /** `http://127.0.0.1:41234` */
  origin: string;
  /** Paths asked for, in order. */
  requests: string[];
  close: () => Promise<void>;
}

/** Starts a server that answers 404 but for the routes. */
export async function startServer(
  routes: Readonly<Record<string, Route | string>>,
  host = '127.0.0.1',
): Promise<TestServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const route = routes[path];
    if (typeof route === 'function') route(request, response);
    else response.writeHead(route === undefined ? 404 : 200).end(route ?? '');
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Sends a reader on. */
export const redirectTo =
  (location: string): Route =>
  (_, response) =>
    response.writeHead(302, { location }).end();
