/** The page on architecture names every folder of the source and none that is gone; docs link to files that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(folders)('src/%s/ is named', (name) => {
  expect(page).toMatch(new RegExp(`^\\|.*\`(?:src/)?${name}/\``, 'mu'));
});

test('no folder is named that is not there', () => {
  const named = [...page.matchAll(/`src\/([\w-]+)\/`/gu)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => name === undefined || !folders.includes(name))).toEqual([]);
});

const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
test.each(documents)('links of %s lead to files', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/gu)];
  const missing = links
    .map(([, link = '']) => join(dirname(path), link))
    .filter((link) => !existsSync(link));
  expect(missing).toEqual([]);
});
