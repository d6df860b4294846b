/** Serves a built site over HTTP on this machine, at its base path, on the first free port. */
import type { Server } from 'node:http';
import { createSiteServer } from '../../deploy/serve.mjs';
import { codeOf } from '../system-fault.ts';

/** A running server and the address to open. */
export interface RunningServer {
  server: Server;
  url: string;
}

const TRIES = 20;

/**
 * Starts serving.
 * @param directory the built site
 * @param base path that the site was built for, beginning and ending with `/`
 * @param port the first port to try; 0 for any free one; taken ports are passed over, twenty at most
 * @throws the listening error when no port is free
 */
export async function serveSite(
  directory: string,
  base: string,
  port: number,
): Promise<RunningServer> {
  const server = createSiteServer(directory, base);
  const taken = await listenOnFreePort(server, port);
  return { server, url: `http://localhost:${taken}${base}` };
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await listen(server, first === 0 ? 0 : first + attempt);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || attempt >= TRIES) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
