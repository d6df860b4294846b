/** A program of its own, so that it can be measured: `node feed-index-fs.ts SITE FEED OUT` makes one search index over a site's reports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { SEARCH_FEEDS } from './search-records.ts';

const [site = '', name = '', out = ''] = process.argv.slice(2);
const feed = SEARCH_FEEDS.find((each) => each.name === name);
if (feed === undefined) throw new Error(`there is no way ${name}`);

const PASSAGE = 1000;

const { index } = await createIndex({ forceLanguage: feed.language });
if (index === undefined) throw new Error('Pagefind refuses');
if (feed.units === 'pages') await index.addDirectory({ path: site, glob: 'reports/**/*.html' });
else
  for (const file of readdirSync(join(site, 'data/reports')).sort()) {
    if (!file.endsWith('.json')) continue;
    const { text } = JSON.parse(readFileSync(join(site, 'data/reports', file), 'utf8')) as {
      text: string;
    };
    const size = feed.units === 'passages' ? PASSAGE : text.length;
    for (let at = 0; at < text.length; at += size) {
      const part = text.slice(at, at + size);
      const content = feed.words === null ? part : feed.words(part).join(' ');
      await index.addCustomRecord({
        url: `/reports/${file.slice(0, -'.json'.length)}/#${at}`,
        content,
        language: feed.language,
        meta: { title: file },
      });
    }
  }
await index.writeFiles({ outputPath: out });
await close();
