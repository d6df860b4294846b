/** What sites allow programs to fetch, by their robots.txt (RFC 9309). */
import robotsParser from 'robots-parser';
import { RefusalError } from '../errors.ts';
import { USER_AGENT, type HttpAnswer } from './http-request.ts';

/** The rules of one site. */
export interface SiteRules {
  isAllowed: (url: URL) => boolean;
  /** Pause between two requests, in milliseconds. */
  delay: number;
}

/** A site that says nothing about pauses gets this one. */
const USUAL_DELAY = 1000;
/** No site is waited for longer. */
const LONGEST_DELAY = 30_000;
/** Sites need not be read further. */
const MOST_BYTES = 512 * 1024;

/**
 * Reads the rules of the site that an address belongs to.
 * @param fetch fetches an address with its redirects
 * @throws RefusalError when the site does not say what it allows: then nothing is
 */
export async function readSiteRules(
  url: URL,
  fetch: (url: URL) => Promise<HttpAnswer>,
): Promise<SiteRules> {
  const address = new URL('/robots.txt', url);
  const { status, bytes } = await fetch(address);
  if (status >= 500)
    throw new RefusalError(
      url.href,
      `is left alone, for ${address.href} answers with status ${status}`,
      'try again later',
    );
  const isThere = status >= 200 && status < 300;
  const text = isThere ? new TextDecoder().decode(bytes.subarray(0, MOST_BYTES)) : '';
  const robots = robotsParser(address.href, text);
  const delay = robots.getCrawlDelay(USER_AGENT);
  return {
    isAllowed: ({ href }) => robots.isAllowed(href, USER_AGENT) !== false,
    delay: delay === undefined ? USUAL_DELAY : Math.min(delay * 1000, LONGEST_DELAY),
  };
}
