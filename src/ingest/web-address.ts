/** Which web addresses may be fetched: http and https, no credentials, and no machine of a private network. */
import ipaddr from 'ipaddr.js';
import { RefusalError } from '../errors.ts';

/** Tells whether a numeric address may be talked to. */
export type AddressGuard = (address: string) => boolean;

/** Whether an argument is meant as a web address: `https://…`, `ftp://…`; a path is none. */
export function looksLikeAddress(argument: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//iu.test(argument);
}

/**
 * Reads a web address.
 * @throws RefusalError for anything but http and https, and for addresses with a user name
 */
export function parseWebAddress(text: string): URL {
  if (!URL.canParse(text)) throw new RefusalError(text, 'this is no web address');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RefusalError(
      text,
      `addresses of the kind ${url.protocol} are not fetched`,
      'use http or https',
    );
  if (url.username !== '' || url.password !== '')
    throw new RefusalError(text, 'the address holds a user name', 'leave it out');
  url.hash = '';
  return url;
}

/**
 * Whether an address belongs to the public internet: not to this machine, a private network, a link, a carrier's
 * network, documentation or a translation of those into IPv6.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast';
}
