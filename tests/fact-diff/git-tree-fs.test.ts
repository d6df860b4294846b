/** Earlier states of the project, read out of git. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCommit, isUnchanged, withTreeOf } from '../../src/fact-diff/git-tree-fs.ts';

let folder = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: join(folder, 'project'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-tree-'));
  mkdirSync(join(folder, 'project', 'node_modules'), { recursive: true });
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, 'project', 'facts.txt'), 'one');
  git('add', 'facts.txt');
  git('commit', '-q', '-m', 'One');
  writeFileSync(join(folder, 'project', 'facts.txt'), 'two');
  git('commit', '-q', '-a', '-m', 'Two');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the files of an earlier state are read apart from those of now', () => {
  const root = join(folder, 'project');
  const first = findCommit(root, 'main~1');
  expect(first).toBe(git('rev-parse', 'main~1'));
  const seen = withTreeOf(root, first ?? '', (tree) => ({
    tree,
    text: readFileSync(join(tree, 'facts.txt'), 'utf8'),
    hasPackages: existsSync(join(tree, 'node_modules')),
  }));
  expect(seen).toMatchObject({ text: 'one', hasPackages: true });
  expect(existsSync(seen.tree)).toBe(false);
  expect(readFileSync(join(root, 'facts.txt'), 'utf8')).toBe('two');
});

test('files that differ from a state are noticed', () => {
  const root = join(folder, 'project');
  expect(isUnchanged(root, 'main')).toBe(true);
  expect(isUnchanged(root, 'main~1')).toBe(false);
});

test('a shallow clone does not have the earlier state', () => {
  const url = `file://${join(folder, 'project')}`;
  const clone = join(folder, 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', url, clone], { stdio: 'ignore' });
  expect(findCommit(clone, 'main')).toBe(git('rev-parse', 'main'));
  expect(findCommit(clone, 'main~1')).toBeNull();
  expect(findCommit(clone, 'no-such-branch')).toBeNull();
});

test('a branch that only the origin has is found there', () => {
  const clone = join(folder, 'branch-clone');
  git('branch', 'other', 'main~1');
  const url = `file://${join(folder, 'project')}`;
  execFileSync('git', ['clone', '-q', '-b', 'main', url, clone], { stdio: 'ignore' });
  expect(findCommit(clone, 'other')).toBe(git('rev-parse', 'other'));
});

test('a folder without history has no state at all', () => {
  mkdirSync(join(folder, 'bare'), { recursive: true });
  expect(findCommit(join(folder, 'bare'), 'main')).toBeNull();
});
