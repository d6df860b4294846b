/** Measures whole builds over generated reports, a rebuild after one change, and other tools over the same reports. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../errors.ts';
import { generateReports } from '../generate/generate-reports-fs.ts';
import { fingerprint } from '../site-check/fingerprint-fs.ts';
import { measureSite } from '../site-check/read-site-fs.ts';
import { measureCommand, type CommandUse } from './measured-command-fs.ts';
import { stagesOf, type WholeRun } from './whole-run.ts';

const SEED = 1;

/** Up to this many reports the rebuilt site is compared with a full build byte by byte, which takes another full build. */
const COMPARED = 500;

/** What the machine is, for the table. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, ${type()} ${release()}, Node ${process.version}`;
}

/**
 * Generates reports, builds, changes one, builds again.
 * @param folder for everything that is made; emptied before
 * @throws Error when a build fails
 */
export async function measureWholeRun(folder: string, reports: number): Promise<WholeRun> {
  rmSync(folder, { recursive: true, force: true });
  generateReports({ content: 'content', reports, seed: SEED, to: folder });
  const content = join(folder, 'content');
  const build = (out: string, ...rest: string[]): Promise<CommandUse> =>
    measureCommand(
      process.execPath,
      ['scripts/build.ts', '--content', content, '--out', join(folder, out), ...rest],
      // Node keeps to half of the memory otherwise.
      { NODE_OPTIONS: '--max-old-space-size=10000' },
    );
  const cache = ['--cache', join(folder, 'cache')];
  const full = await build('site', ...cache);
  const { files, bytes } = measureSite(join(folder, 'site'));
  const pagefind = await measureCommand(process.execPath, [
    'node_modules/pagefind/lib/runner/bin.cjs',
    ...['--site', join(folder, 'site'), '--glob', 'reports/**/*.html'],
    ...['--output-path', join(folder, 'pagefind')],
  ]);
  const hugo = await measureHugo(folder);
  appendFileSync(firstReport(content), '\n全面推行行政执法公示制度。\n');
  const changed = await build('site', ...cache);
  let isSame: boolean | null = null;
  if (reports <= COMPARED) {
    await build('again', '--no-cache');
    isSame = isDeepStrictEqual(
      fingerprint(join(folder, 'site')),
      fingerprint(join(folder, 'again')),
    );
  }
  return {
    reports,
    full,
    stages: stagesOf(full.output),
    changed,
    isSame,
    files,
    bytes,
    pagefind,
    hugo,
  };
}

function firstReport(content: string): string {
  const top = join(content, 'reports');
  const [province = ''] = readdirSync(top).sort(compareText);
  const [name = ''] = readdirSync(join(top, province)).sort(compareText);
  return join(top, province, name);
}

/** Hugo with the barest layouts over the same Markdown files. */
async function measureHugo(folder: string): Promise<CommandUse | null> {
  if (spawnSync('hugo', ['version']).error !== undefined) return null;
  const site = join(folder, 'hugo');
  mkdirSync(join(site, 'layouts/_default'), { recursive: true });
  cpSync(join(folder, 'content/reports'), join(site, 'content/reports'), { recursive: true });
  writeFileSync(
    join(site, 'hugo.toml'),
    'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  for (const name of ['single', 'list'])
    writeFileSync(
      join(site, `layouts/_default/${name}.html`),
      '<!doctype html><title>{{ .Title }}</title><main>{{ .Content }}</main>',
    );
  return measureCommand('hugo', ['--source', site, '--quiet']);
}
