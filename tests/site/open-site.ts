/** The built site served and opened in a browser, with everything noted that a page must not do. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '../../src/serve/static-server.ts';
import { launchBrowser } from '../../src/site-check/launch-browser.ts';
import { largestPages } from '../../src/site-check/page-kinds.ts';
import { listSiteFiles } from '../../src/site-check/read-site-fs.ts';

/** Where the `build` step leaves the site. */
export const DIST = 'dist';

/** All page addresses of the built site, below its base. */
export const PAGES = listSiteFiles(DIST).filter((path) => path.endsWith('.html'));

/** Kind of page → address of the one with most to show. */
export const KINDS: readonly (readonly [kind: string, address: string])[] = [
  ...largestPages(new Map(PAGES.map((path) => [path, statSync(join(DIST, path)).size]))),
].map(([kind, path]) => [kind, path.replace(/index\.html$/u, '')]);

/** A page and what went wrong on it: errors in the console, failed requests, requests to other servers. */
export interface OpenPage {
  page: Page;
  faults: string[];
}

/** A served site and a browser. */
export interface OpenSite {
  /** Opens an address, below the site's base, in a fresh session and waits until the network is quiet. */
  open: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  /** The full address of a page. */
  url: (address: string) => string;
  close: () => Promise<void>;
}

/** Serves a built site and starts a browser; the caller closes both. @param base path that it was built for */
export async function openSite(directory: string, base: string): Promise<OpenSite> {
  const { server, url: home } = await serveSite(directory, base, 0);
  const browser = await launchBrowser();
  const url = (address: string) => new URL(address, home).href;
  return {
    url,
    open: async (address, options) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults = noteFaults(page, new URL(home).origin);
      await page.goto(url(address), { waitUntil: 'networkidle' });
      return { page, faults };
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Opens the built site for the tests of the file that calls it. */
export function useSite(): Omit<OpenSite, 'close'> {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(DIST, '/');
  });
  afterAll(() => site.close());
  return {
    open: (address, options) => site.open(address, options),
    url: (address) => site.url(address),
  };
}

function noteFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol.startsWith('http') && address.origin !== origin)
      faults.push(`asks another server: ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
