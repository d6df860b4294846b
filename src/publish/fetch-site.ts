/** Hashes the files of a site as a web server hands them out. */
import { createHash } from 'node:crypto';
import { RefusalError } from '../errors.ts';

/** Requests at a time: enough to hide waiting, few enough for a small server. */
const AT_ONCE = 8;

/**
 * Fetches one file.
 * @param address absolute
 * @returns its bytes; null when the server has none
 * @throws RefusalError when the server does not answer
 */
export async function fetchBytes(address: URL): Promise<Uint8Array | null> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new RefusalError(address.href, `cannot be fetched: ${String(cause)}`);
  }
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/**
 * @param site address of the home page, ending in `/`
 * @param paths site paths of the files
 * @returns path → SHA-256 in hexadecimal; those that the server does not have are left out
 */
export async function hashServedFiles(
  site: URL,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  const rest = [...paths];
  const work = async (): Promise<void> => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const address = new URL(path.split('/').map(encodeURIComponent).join('/'), site);
      const bytes = await fetchBytes(address);
      if (bytes !== null) hashes[path] = createHash('sha256').update(bytes).digest('hex');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return hashes;
}
