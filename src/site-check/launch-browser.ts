/** Starts the Chromium that comes inside an npm package, so that tests and screenshots need no installed browser. */
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundle, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Software rendering with WebGL 2, no sandbox (containers run as root), no calls home. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-dev-shm-usage',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
];

/**
 * Launches the bundled browser; the caller closes it.
 * @throws the launch error when neither the system's libraries nor the bundled ones serve
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await bundle.executablePath();
  const options = { executablePath, args: FLAGS, headless: true };
  try {
    return await chromium.launch(options);
  } catch (error) {
    // A machine without libnss3 and the like: use the libraries that the package brings.
    if (!String(error).includes('shared libraries')) throw error;
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
    setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
    return await chromium.launch({ ...options, env: { ...process.env } });
  }
}
