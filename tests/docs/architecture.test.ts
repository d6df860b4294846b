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

/** Stage → what it may import from besides itself and the modules at the top of src/: one direction. */
const STAGES: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  text: ['schema', 'vocabulary', 'places', 'privacy'],
  extract: ['schema', 'vocabulary', 'text'],
  resolve: ['schema', 'vocabulary', 'text', 'extract'],
  graph: ['schema', 'vocabulary', 'text', 'resolve'],
};

const sources = readdirSync('src', { recursive: true })
  .map(String)
  .filter((path) => /\.(?:ts|astro)$/u.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

// The module that an import or a re-export of this project's own names: `from '../text/lines.ts'`.
const OWN_IMPORT = /\bfrom '(\.{1,2}\/[^']+)'/gu;

test.each(Object.entries(STAGES))(
  'src/%s/ imports from stages before it alone',
  (stage, allowed) => {
    const of = sources.filter(({ path }) => path.startsWith(`${stage}/`));
    expect(of.length).toBeGreaterThan(5);
    const wrong = of.flatMap(({ path, text }) =>
      [...text.matchAll(OWN_IMPORT)]
        .map(([, name = '']) => join(dirname(path), name))
        .filter((target) => {
          const [folder = '', ...rest] = target.split('/');
          return (
            rest.length > 0 && folder !== '..' && folder !== stage && !allowed.includes(folder)
          );
        })
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  },
);

// `import { readFileSync } from 'node:fs';`
const READS_FILES = /\bfrom 'node:fs(?:\/promises)?'/u;
const MAY_READ_FILES = /(?:-fs\.ts|^integrations\/[^/]+\.ts)$/u;
// `document.querySelector(…)`, `localStorage.getItem(…)`: what only a browser has.
const USES_BROWSER =
  /\b(?:document\.(?:querySelector|getElementById|createElement|addEventListener)|localStorage)\b/u;

test('only modules that say so touch files', () => {
  const found = sources.filter(({ text }) => READS_FILES.test(text)).map(({ path }) => path);
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((path) => !MAY_READ_FILES.test(path))).toEqual([]);
});

test('only the client touches the browser’s document', () => {
  const found = sources.filter(({ text }) => USES_BROWSER.test(text)).map(({ path }) => path);
  expect(found.length).toBeGreaterThan(10);
  // Checks and measurements run functions in a page.
  expect(found.filter((path) => !/^(?:client|site-check|bench)\//u.test(path))).toEqual([]);
});
