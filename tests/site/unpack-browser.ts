/** Starts the browser once before all tests: the first start unpacks it, which two files at once must not do. */
import { launchBrowser } from '../../src/site-check/launch-browser.ts';

/** Called by vitest before the first file. */
export default async function unpackBrowser(): Promise<void> {
  const browser = await launchBrowser();
  await browser.close();
}
