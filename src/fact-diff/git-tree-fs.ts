/** Gets a state of the project out of git into a folder of its own, so that its own code can be run there. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The commit that a name stands for, here or at `origin`; null when this clone does not have it. */
export function findCommit(root: string, ref: string): string | null {
  for (const name of [ref, `origin/${ref}`]) {
    const { status, stdout } = git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    if (status === 0) return stdout.trim();
  }
  return null;
}

/** Whether the files that git knows are just as in a commit. */
export function isUnchanged(root: string, commit: string): boolean {
  return git(root, ['diff', '--quiet', commit, '--']).status === 0;
}

/**
 * Calls `use` with a folder that holds the files of a commit and the packages that are installed here.
 * @throws Error when git or tar fail
 */
export function withTreeOf<T>(root: string, commit: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-atlas-'));
  try {
    const archive = join(folder, 'tree.tar');
    const written = git(root, ['archive', '--format=tar', '-o', archive, commit]);
    if (written.status !== 0) throw new Error(`git archive: ${written.stderr.trim()}`);
    const unpacked = spawnSync('tar', ['-xf', archive, '-C', folder], { encoding: 'utf8' });
    if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr.trim()}`);
    rmSync(archive);
    symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(root: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  // Without git on the machine there is no text at all.
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}
