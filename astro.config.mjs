/**
 * The site: static pages below any base path, every script and style a file of its own (strict content policy).
 * ATLAS_BASE is the path the site is served below, ATLAS_SITE its public origin.
 */
import { defineConfig } from 'astro/config';

const base = `/${process.env.ATLAS_BASE ?? ''}/`.replace(/\/{2,}/gu, '/');

export default defineConfig({
  base,
  site: process.env.ATLAS_SITE ?? 'http://localhost:4321',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
