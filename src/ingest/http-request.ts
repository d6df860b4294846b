/** One HTTP request within limits of time and size, to addresses that a guard lets through. */
import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { RefusalError } from '../errors.ts';
import { codeOf } from '../system-fault.ts';
import type { AddressGuard } from './web-address.ts';

/** What a request may cost and whom it may talk to. */
export interface RequestLimits {
  /** Time from the first byte sent to the last one received, in milliseconds. */
  timeout: number;
  /** Size of the body, packed and unpacked, in bytes. */
  mostBytes: number;
  isAllowed: AddressGuard;
}

/** An answer with its whole body, unpacked. */
export interface HttpAnswer {
  status: number;
  /** Value of the `location` header; null without one. */
  location: string | null;
  bytes: Uint8Array;
}

/** How the program names itself to servers, also in their robots.txt. */
export const USER_AGENT = 'FazhiAtlas';

const UNPACKERS: Readonly<
  Record<string, (data: Uint8Array, limit: { maxOutputLength: number }) => Uint8Array>
> = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

/**
 * Fetches one address and follows no redirect.
 * @throws RefusalError when the address may not be talked to, does not answer in time or answers with too much
 */
export async function requestOnce(url: URL, limits: RequestLimits): Promise<HttpAnswer> {
  refuseNumericHost(url, limits.isAllowed);
  const signal = AbortSignal.timeout(limits.timeout);
  try {
    const answer = await open(url, limits, signal);
    const packed = await readBody(url, answer, limits.mostBytes);
    const { statusCode = 0, headers } = answer;
    return {
      status: statusCode,
      location: headers.location ?? null,
      bytes: unpack(url, packed, headers['content-encoding'] ?? 'identity', limits.mostBytes),
    };
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    if (signal.aborted)
      throw new RefusalError(url.href, `gave no answer within ${limits.timeout / 1000} seconds`);
    const reason = error instanceof Error ? error.message : String(error);
    throw new RefusalError(url.href, `cannot be fetched: ${reason}`);
  }
}

function open(url: URL, { isAllowed }: RequestLimits, signal: AbortSignal) {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = {
    'user-agent': USER_AGENT,
    accept: 'text/html, text/plain, application/pdf, */*;q=0.5',
    'accept-encoding': 'gzip',
  };
  return new Promise<IncomingMessage>((answer, fail) => {
    const lookup = guardedLookup(url, isAllowed);
    // No agent: a kept connection would not be looked up again.
    request(url, { headers, lookup, signal, agent: false }, answer).on('error', fail).end();
  });
}

/** A host written in numbers is never looked up, so it is checked here. */
function refuseNumericHost(url: URL, isAllowed: AddressGuard): void {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw privateAddress(url);
}

/** Looks a name up and passes on only what the guard allows: the connection is made to just that address. */
function guardedLookup(url: URL, isAllowed: AddressGuard): LookupFunction {
  return (host, options: LookupOptions, done) => {
    resolve(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return done(error, []);
      const allowed = found.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (first === undefined || allowed.length < found.length)
        return done(privateAddress(url), []);
      if (options.all === true) done(null, allowed);
      else done(null, first.address, first.family);
    });
  };
}

function privateAddress(url: URL): RefusalError {
  return new RefusalError(
    url.href,
    'lies in a private network',
    'use --private when that is meant',
  );
}

async function readBody(url: URL, answer: IncomingMessage, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) throw tooLarge(url, most);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function unpack(url: URL, data: Uint8Array, encoding: string, most: number): Uint8Array {
  const unpacker = UNPACKERS[encoding.trim().toLowerCase()];
  if (unpacker === undefined || data.length === 0) return data;
  try {
    return unpacker(data, { maxOutputLength: most });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(url, most);
    throw new RefusalError(url.href, 'answered with damaged data');
  }
}

function tooLarge(url: URL, most: number): RefusalError {
  return new RefusalError(url.href, `is larger than ${Math.floor(most / 2 ** 20)} MB`);
}
