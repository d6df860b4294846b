/** The manifest of a site, and how differences from it are named. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatRefusal } from '../../src/command.ts';
import { RefusalError } from '../../src/errors.ts';
import { fileGroup, findDifferences, isConsistent } from '../../src/publish/manifest.ts';
import { hashOutputs, readManifest, writeManifest } from '../../src/publish/manifest-fs.ts';
import { verifySite } from '../../src/publish/verify-site-fs.ts';
import { serveSite } from '../../src/serve/static-server.ts';
import { writeFile } from '../write-file.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
let folder: string;
let site: string;
let content: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  content = join(folder, 'content');
  writeFile(join(content, 'reports/nanjing/青禾-2021.md'), '报告');
  writeFile(join(content, 'reports/nanjing/.draft.md'), 'not read');
  writeFile(join(content, 'practices/a.yaml'), '[]');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the site anew. */
function writeSite(): void {
  site = join(folder, 'site');
  rmSync(site, { recursive: true, force: true });
  writeFile(join(site, 'index.html'), '首页');
  writeFile(join(site, 'data/文件 1.csv'), 'a,b\n');
  writeFile(join(site, 'data/100%.csv'), 'a,b\n');
  const leftOut = ['content/reports/nanjing/bad.md'];
  writeManifest(site, content, { base: '/', site: null, leftOut });
}

test('a group is sorted, and its digest follows every path and hash', () => {
  const group = fileGroup({ b: B, a: A });
  expect(Object.keys(group.files)).toEqual(['a', 'b']);
  expect(fileGroup({ a: A, b: B })).toEqual(group);
  expect(fileGroup({ a: B, b: B }).digest).not.toBe(group.digest);
  expect(fileGroup({ a: A, c: B }).digest).not.toBe(group.digest);
  expect(isConsistent(group)).toBe(true);
  expect(isConsistent({ ...group, files: { a: A } })).toBe(false);
});

test('the digest is what sha256sum prints for the lines of sha256sum', () => {
  writeFile(join(folder, 'sum/a.txt'), 'one');
  writeFile(join(folder, 'sum/b.txt'), 'two');
  const printed = execFileSync('sh', ['-c', 'sha256sum a.txt b.txt | sha256sum'], {
    cwd: join(folder, 'sum'),
    encoding: 'utf8',
  });
  const hash = (name: string) =>
    execFileSync('sha256sum', [join(folder, 'sum', name)], { encoding: 'utf8' }).slice(0, 64);
  const group = fileGroup({ 'a.txt': hash('a.txt'), 'b.txt': hash('b.txt') });
  expect(printed.slice(0, 64)).toBe(group.digest);
});

test('differences are named in path order', () => {
  const stated = fileGroup({ same: A, changed: A, gone: A });
  expect(findDifferences(stated, { same: A, changed: B, added: B })).toEqual([
    { path: 'added', fault: 'not in the manifest' },
    { path: 'changed', fault: 'changed' },
    { path: 'gone', fault: 'missing' },
  ]);
});

test('a site as it was built has no differences, in its folder and from a server', async () => {
  writeSite();
  const manifest = readManifest(site);
  expect(Object.keys(manifest.reports.files)).toEqual(['reports/nanjing/青禾-2021.md']);
  expect(Object.keys(manifest.vocabulary.files)).toEqual(['practices/a.yaml']);
  expect(Object.keys(manifest.outputs.files)).toEqual([
    'data/100%.csv',
    'data/文件 1.csv',
    'index.html',
  ]);
  const { differences, summary } = await verifySite(site, content);
  expect(differences).toEqual([]);
  expect(summary).toContain('left out when it was built: content/reports/nanjing/bad.md');
  const { server, url } = await serveSite(site, '/', 0);
  try {
    expect((await verifySite(url, null)).differences).toEqual([]);
    writeFile(join(site, 'index.html'), '别的首页');
    rmSync(join(site, 'data/100%.csv'));
    expect((await verifySite(url, null)).differences).toEqual([
      'site: data/100%.csv missing',
      'site: index.html changed',
    ]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('a noted file is not read again, unless it has another length or is not there', () => {
  writeSite();
  const read = hashOutputs(site);
  const noted = new Map([
    ['index.html', { bytes: 6, hash: A }],
    ['data/100%.csv', { bytes: 5, hash: B }],
    ['gone.html', { bytes: 4, hash: B }],
  ]);
  expect(hashOutputs(site, noted)).toEqual({ ...read, 'index.html': A });
});

test('changed inputs are named when they are asked for', async () => {
  writeSite();
  writeFile(join(content, 'practices/b.yaml'), '[]');
  writeFile(join(content, 'reports/nanjing/青禾-2021.md'), '另一份报告');
  expect((await verifySite(site, null)).differences).toEqual([]);
  expect((await verifySite(site, content)).differences).toEqual([
    'reports: reports/nanjing/青禾-2021.md changed',
    'vocabulary: practices/b.yaml not in the manifest',
  ]);
});

test.each([
  ['damaged', '{ "schema": ', 'is not JSON'],
  ['of another kind', '{ "schema": "manifest@2" }', 'is no manifest (schema:'],
])('a manifest that is %s is refused by name', async (_, text, message) => {
  writeSite();
  writeFile(join(site, 'data/manifest.json'), text);
  await expect(verifySite(site, null)).rejects.toThrow(message);
});

test('a list that does not fit its digest is named', async () => {
  writeSite();
  const manifest = readManifest(site);
  const forged = { ...manifest, code: { ...manifest.code, files: { 'src/a.ts': A } } };
  writeFile(join(site, 'data/manifest.json'), JSON.stringify(forged));
  expect((await verifySite(site, null)).differences).toEqual([
    'manifest: the digest of code is not that of its list',
  ]);
});

test.each([
  ['a folder that is no site', () => content, /manifest\.json is not there/u],
  [
    'a server that does not answer',
    () => 'http://127.0.0.1:9/',
    /manifest\.json cannot be fetched/u,
  ],
])('%s is refused', async (_, target, message) => {
  const refusal: unknown = await verifySite(target(), null).catch((error: unknown) => error);
  expect(refusal instanceof RefusalError ? formatRefusal(refusal) : refusal).toMatch(message);
});
