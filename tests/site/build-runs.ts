/** Runs builds of small content in folders with awkward names, for tests of faults. */
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateReports } from '../../src/generate/generate-reports-fs.ts';
import { mergeContent } from '../adapting/merge-content.ts';

/** How a build ended. */
export interface BuildEnd {
  status: number | null;
  /** Everything it printed. */
  output: string;
}

/** A new folder whose path has a blank and Chinese in it. */
export function awkwardFolder(): string {
  return mkdtempSync(join(tmpdir(), '法治 图谱 '));
}

/**
 * Writes a content folder of few reports and short registries, whose build takes a moment.
 * @param addition text at the end of one of its reports @returns its path
 */
export function writeContent(folder: string, name: string, addition = ''): string {
  const content = mergeContent(join(folder, name));
  appendFileSync(join(content, 'reports/nanjing/linxi-2021.md'), addition);
  return content;
}

/** Writes a content folder of generated reports with the project's registries. @returns its path */
export function generateContent(folder: string, reports: number, seed: number): string {
  const to = join(folder, `内容 ${seed}`);
  generateReports({ content: 'content', reports, seed, to });
  return join(to, 'content');
}

/** What a build gets beside content and output folder. */
export interface BuildSettings {
  /** Arguments, e.g. `--workers`, `3`. */
  options?: readonly string[];
  environment?: NodeJS.ProcessEnv;
}

/** Starts a build in a process group of its own, so that all of it can be killed at once. */
export function startBuild(
  content: string,
  out: string,
  { options = [], environment = {} }: BuildSettings = {},
): { child: ChildProcess; ended: Promise<BuildEnd> } {
  const args = ['scripts/build.ts', '--content', content, '--out', out, ...options];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = new Promise<BuildEnd>((resolve) => {
    child.on('close', (status) => resolve({ status, output }));
  });
  return { child, ended };
}

/** Runs a build to its end. */
export function runBuild(
  content: string,
  out: string,
  settings?: BuildSettings,
): Promise<BuildEnd> {
  return startBuild(content, out, settings).ended;
}
