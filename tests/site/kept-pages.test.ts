/** Pages taken over from earlier builds: what changed is made anew, and the site is that of a build from nothing. */
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifySite } from '../../src/publish/verify-site-fs.ts';
import { fingerprint } from '../../src/site-check/fingerprint-fs.ts';
import { awkwardFolder, generateContent, runBuild, startBuild } from './build-runs.ts';

const TIMEOUT = 600_000;
const folder = awkwardFolder();
const cache = join(folder, '缓存');
const out = (name: string) => join(folder, name);
const content = generateContent(folder, 12, 7);
afterAll(() => rmSync(folder, { recursive: true }));

async function build(name: string, ...options: string[]): Promise<Record<string, string>> {
  const { status, output } = await runBuild(content, out(name), { options });
  expect(status, output).toBe(0);
  // Pages are hashed where they are made or taken over, not where they stand.
  expect((await verifySite(out(name), null)).differences).toEqual([]);
  return fingerprint(out(name));
}

const listFiles = (directory: string, ending: string) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
const keptEntries = () => listFiles(join(cache, 'pages'), '').map((path) => path.slice(-64));

/** The site of the changed content, made from nothing. */
let changed: Record<string, string>;
let keptBefore: string[];

beforeAll(async () => {
  await build('before', '--cache', cache);
  keptBefore = keptEntries();
  const report = listFiles(join(content, 'reports'), '.md').sort()[3] ?? '';
  appendFileSync(
    report,
    '\n全年举行重大行政决策听证会7场，办理行政复议案件31件，贯彻《中华人民共和国行政处罚法》。\n',
  );
  changed = await build('changed', '--no-cache');
}, TIMEOUT);

test(
  'after one change the site has the bytes of one made from nothing, few pages are made anew, and the others are the same files unless somebody edited one',
  async () => {
    const pages = listFiles(out('before'), 'index.html');
    const files = pages.map((path) => statSync(path).ino);
    const edited = pages.find((path) => path.includes('practices/')) ?? '';
    appendFileSync(edited, ' ');
    truncateSync(edited, statSync(edited).size - 1);
    expect(await build('before', '--cache', cache)).toEqual(changed);
    const same = pages.filter((path, at) => existsSync(path) && statSync(path).ino === files[at]);
    expect(same.length).toBeGreaterThan((keptBefore.length * 3) / 4);
    expect(same).not.toContain(edited);
    const added = keptEntries().filter((key) => !keptBefore.includes(key));
    expect(keptBefore.length).toBeGreaterThan(200);
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThan(keptBefore.length / 4);
    const report = readFileSync(join(out('before'), 'data/manifest.json'), 'utf8');
    expect(report).toBe(readFileSync(join(out('changed'), 'data/manifest.json'), 'utf8'));
  },
  TIMEOUT,
);

test(
  'two builds at once over a damaged cache, after one that was killed, give these bytes too',
  async () => {
    const killed = startBuild(content, out('killed'), { options: ['--cache', cache] });
    for (const path of listFiles(join(cache, 'pages'), '')
      .sort()
      .filter((_, at) => at % 3 === 0))
      truncateSync(path, 40);
    for (const path of listFiles(join(cache, 'sites'), '')) truncateSync(path, 40);
    setTimeout(() => process.kill(-(killed.child.pid ?? 0), 'SIGKILL'), 6_000);
    await killed.ended;
    const both = [build('one', '--cache', cache), build('two', '--cache', cache, '--prune-cache')];
    for (const site of await Promise.all(both)) expect(site).toEqual(changed);
    expect(await build('pruned', '--cache', cache, '--prune-cache')).toEqual(changed);
    expect(keptEntries()).toHaveLength(
      Object.keys(changed).filter((path) => THING_PAGE.test(path)).length,
    );
  },
  TIMEOUT,
);

// The page of a single thing in either language: en/reports/01-a-2019/index.html.
const THING_PAGE =
  /^(?:en\/)?(?:reports|jurisdictions|regulations|practices|metrics)\/(?!page\/)[^/]+\/index\.html$/u;
