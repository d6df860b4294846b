/**
 * The site: static pages below any base path, every script and style a file of its own (strict content policy).
 * ATLAS_CONTENT is the content folder, ATLAS_BASE the path the site is served below, ATLAS_SITE its public origin, ATLAS_LENIENT=1 leaves faulty reports out,
 * ATLAS_LARGE=1 or 0 says whether the site is a large one.
 */
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/content/content-root.ts';
import { atlasPipeline } from './src/integrations/atlas.ts';
import { toBasePath } from './src/serve/base-path.ts';

// Astro lets variables of these names replace what pages read as import.meta.env: a machine's own must not change links.
for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD']) delete process.env[name];
const site = process.env.ATLAS_SITE;

export default defineConfig({
  base: toBasePath(process.env.ATLAS_BASE),
  ...(site === undefined || site === '' ? {} : { site }),
  output: 'static',
  trailingSlash: 'always',
  i18n: { locales: ['zh', 'en'], defaultLocale: 'zh' },
  integrations: [
    atlasPipeline({ content: contentRoot(), lenient: process.env.ATLAS_LENIENT === '1' }),
  ],
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
