/** `npm run screenshots [-- --site DIR] [--out DIR]`: pictures of the built site's main pages for the README. Needs a Chinese font on the machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { runCommand } from '../src/command.ts';
import { requireFolder } from '../src/named-folder-fs.ts';
import { serveSite } from '../src/serve/static-server.ts';
import { launchBrowser } from '../src/site-check/launch-browser.ts';

/** A page in one theme and size; the name becomes the file's. */
interface Shot {
  name: string;
  /** Site path. */
  path: string;
  theme: 'light' | 'dark';
  size: { width: number; height: number };
  /** What has to be on the page before it is taken, as a CSS selector. */
  waitFor?: string;
}

const DESKTOP = { width: 1200, height: 800 };
const TALL = { width: 1200, height: 1150 };
const PHONE = { width: 390, height: 780 };

const SHOTS: readonly Shot[] = [
  { name: 'home-light', path: '', theme: 'light', size: DESKTOP },
  { name: 'home-phone-dark', path: '', theme: 'dark', size: PHONE },
  { name: 'place-light', path: 'jurisdictions/442000108/', theme: 'light', size: DESKTOP },
  {
    name: 'document-dark',
    path: 'regulations/fzzf-gangyao-2021-2025/',
    theme: 'dark',
    size: DESKTOP,
  },
  {
    name: 'practice-phone-light',
    path: 'practices/first-responsible-person/',
    theme: 'light',
    size: PHONE,
  },
  { name: 'report-light', path: 'reports/guangdong-gangkou-2019/', theme: 'light', size: DESKTOP },
  {
    name: 'matrix-light',
    path: 'matrix/',
    theme: 'light',
    size: TALL,
    waitFor: '.matrix tbody td',
  },
  {
    name: 'graph-dark',
    path: 'graph/#graph',
    theme: 'dark',
    size: DESKTOP,
    waitFor: '#graph-canvas canvas',
  },
];

/** Colours kept: enough for text and flat colours, and a third of the bytes. */
const COLOURS = 128;

await runCommand('usage: npm run screenshots [-- --site DIR] [--out DIR]', async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      site: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'docs/screenshots' },
    },
  });
  requireFolder(values.site);
  mkdirSync(values.out, { recursive: true });
  const { server, url } = await serveSite(values.site, '/', 0);
  const browser = await launchBrowser();
  for (const shot of SHOTS) {
    const picture = await sharp(await take(browser, url, shot))
      .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9, effort: 10 })
      .toBuffer();
    writeFileSync(join(values.out, `${shot.name}.png`), picture);
    console.log(`${shot.name}.png: ${Math.round(picture.length / 1024)} KB`);
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  return 0;
});

async function take(browser: Browser, url: string, shot: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: shot.size,
    colorScheme: shot.theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url + shot.path, { waitUntil: 'networkidle' });
  if (shot.waitFor !== undefined) await page.waitForSelector(shot.waitFor);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return picture;
}
