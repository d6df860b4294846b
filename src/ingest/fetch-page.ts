/** Fetches pages one at a time, as sites allow it and no faster than they ask. */
import { RefusalError } from '../errors.ts';
import { MAX_FILE_BYTES } from '../text/detect-format.ts';
import { requestOnce, type HttpAnswer, type RequestLimits } from './http-request.ts';
import { readSiteRules, type SiteRules } from './robots-rules.ts';
import { isPublicAddress, parseWebAddress, type AddressGuard } from './web-address.ts';

/** A page as it was found. */
export interface FetchedPage {
  /** Where it was found in the end. */
  url: URL;
  bytes: Uint8Array;
}

/** How pages are fetched; the defaults are those of a public site. */
export interface FetchOptions {
  isAllowed?: AddressGuard;
  /** Milliseconds for one request. */
  timeout?: number;
  mostBytes?: number;
  mostRedirects?: number;
  /** Waits between requests to one site; given the milliseconds. */
  pause?: (milliseconds: number) => Promise<void>;
}

/** Fetches one page after the other and remembers the rules of each site. */
export type PageFetcher = (address: string) => Promise<FetchedPage>;

const TIMEOUT = 30_000;
const MOST_REDIRECTS = 5;

/** @returns a function that fetches a page and throws RefusalError when it may not or cannot */
export function createPageFetcher({
  isAllowed = isPublicAddress,
  timeout = TIMEOUT,
  mostBytes = MAX_FILE_BYTES,
  mostRedirects = MOST_REDIRECTS,
  pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
}: FetchOptions = {}): PageFetcher {
  const limits: RequestLimits = { isAllowed, timeout, mostBytes };
  const rules = new Map<string, SiteRules>();

  /** Follows redirects; `enter` is asked before each page. */
  async function follow(start: URL, enter: (url: URL) => Promise<void>) {
    let url = start;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      await enter(url);
      const answer = await requestOnce(url, limits);
      if (answer.status < 300 || answer.status >= 400 || answer.location === null)
        return { url, answer };
      url = redirectTarget(url, answer.location);
    }
    throw new RefusalError(start.href, `is redirected more than ${mostRedirects} times`);
  }

  async function rulesOf(url: URL): Promise<SiteRules> {
    const known = rules.get(url.origin);
    if (known !== undefined) {
      await pause(known.delay);
      return known;
    }
    const found = await readSiteRules(url, async (address) => {
      const { answer } = await follow(address, () => Promise.resolve());
      return answer;
    });
    rules.set(url.origin, found);
    return found;
  }

  return async (address) => {
    const { url, answer } = await follow(parseWebAddress(address), async (next) => {
      const { isAllowed: mayFetch } = await rulesOf(next);
      if (!mayFetch(next))
        throw new RefusalError(
          next.href,
          "may not be fetched by programs, says the site's robots.txt",
        );
    });
    return { url, bytes: pageOf(url, answer) };
  };
}

function redirectTarget(url: URL, location: string): URL {
  if (!URL.canParse(location, url))
    throw new RefusalError(url.href, 'is redirected to what is no web address');
  return parseWebAddress(new URL(location, url).href);
}

function pageOf(url: URL, { status, bytes }: HttpAnswer): Uint8Array {
  if (status !== 200) throw new RefusalError(url.href, `answers with status ${status}`);
  return bytes;
}
