/** The built site served and opened in a browser, with everything noted that a page must not do. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite, type RunningServer } from '../../src/serve/static-server.ts';
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

/** What tests of a file share: opened before its first test and closed after its last. */
export interface OpenSite {
  /** Opens an address, below the site's base, in a fresh session and waits until the network is quiet. */
  open: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  /** The full address of a page. */
  url: (address: string) => string;
}

/** Serves the built site and starts a browser for the tests of the file that calls it. */
export function useSite(): OpenSite {
  let server: RunningServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveSite(DIST, '/', 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.server.close();
    server.server.closeAllConnections();
  });
  const url = (address: string) => new URL(address, server.url).href;
  return {
    url,
    open: async (address, options) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const faults = noteFaults(page, new URL(server.url).origin);
      await page.goto(url(address), { waitUntil: 'networkidle' });
      return { page, faults };
    },
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
