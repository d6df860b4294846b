/** Work divided and put together again: one run and eight shards give the same bytes. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFileExtractor } from '../../src/batch/extract-stream.ts';
import { formatRefusal } from '../../src/command.ts';
import { readInputLine } from '../../src/batch/input-line.ts';
import { mergeShards } from '../../src/batch/merge-shards-fs.ts';
import { ContentError, RefusalError } from '../../src/errors.ts';
import { generateReports } from '../../src/generate/generate-reports-fs.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

const SHARDS = 8;
const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'reports');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-shards-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string) => join(folder, name);
async function merge(...names: string[]): Promise<string> {
  const lines: Uint8Array[] = [];
  await mergeShards(names.map(path), (line) => void lines.push(line));
  return Buffer.concat(lines).toString();
}

test('one run and eight shards merged give the same bytes', async () => {
  generateReports({ content: 'content', reports: 12, seed: 3, to: folder });
  const generated = readdirSync(path('raw')).map((name) => join(path('raw'), name));
  const fixtures = readdirSync(FIXTURES).map((name) => join(FIXTURES, name));
  const files = [...generated, ...fixtures].sort();
  const vocabulary = loadVocabulary('content');
  const run = async (names: readonly string[]) => {
    const extract = createFileExtractor(vocabulary, { withText: false, keepsPersonalData: false });
    const lines: string[] = [];
    for (const name of names) {
      const done = await extract(() => ({ name, bytes: readFileSync(name) }));
      lines.push(...done.lines.map((line) => `${line}\n`));
    }
    return lines.join('');
  };
  const whole = await run(files);
  // Every eighth file, the last shard first.
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const own = files.filter((_, index) => index % SHARDS === shard).reverse();
    writeFileSync(path(`shard-${shard}`), await run(own));
  }
  const names = Array.from({ length: SHARDS }, (_, shard) => `shard-${SHARDS - 1 - shard}`);
  expect(await merge(...names)).toBe(whole);
  // A task that ran twice.
  expect(await merge(...names, 'shard-3')).toBe(whole);
});

test('shards that contradict each other or hold something else are named', async () => {
  const line = (title: string) =>
    `${JSON.stringify({ schema: 'extract@1', report: { source: { file: '甲', part: 1 }, title } })}\n`;
  writeFileSync(path('one'), line('一'));
  writeFileSync(path('two'), line('二'));
  writeFileSync(path('three'), `${line('一')}{"schema":"other"}\n`);
  await expect(merge('one', 'two')).rejects.toThrow(/two:1 says other things of 甲 than .*one:1/u);
  await expect(merge('three')).rejects.toThrow(/three:2 is no line of extract/u);
  await expect(merge('three')).rejects.toThrow(ContentError);
  expect(await merge('one')).toBe(line('一'));
});

test('shards with the line ends of Windows and separators of Unicode give their lines whole', async () => {
  const lines = ['甲\u2028', '乙'].map((file) =>
    JSON.stringify({ schema: 'extract@1', report: { source: { file, part: 1 } } }),
  );
  writeFileSync(path('windows'), lines.map((line) => `${line}\r\n`).join(''));
  expect((await merge('windows')).split('\n').sort()).toEqual(['', ...lines].sort());
});

test.each([
  ['is not there', 'nothing', /nothing cannot be read: ENOENT/u],
  ['is a folder', '.', /cannot be read: EISDIR/u],
])('a shard that %s is named', async (_, name, fault) => {
  const error: unknown = await merge(name).catch((thrown: unknown) => thrown);
  expect(formatRefusal(error as RefusalError)).toMatch(fault);
});

test('bytes that are no text are no line of extract', async () => {
  writeFileSync(path('binary'), new Uint8Array([0xff, 0xfe, 0x0a]));
  await expect(merge('binary')).rejects.toThrow(/binary:1 is no line of extract/u);
});

test.each([
  ['a path', ' a/b.txt ', 'a/b.txt'],
  ['a text', '{"file":"甲.txt","text":"法治"}', { name: '甲.txt', bytes: Buffer.from('法治') }],
  ['bytes', '{"file":"a.pdf","base64":"JVA="}', { name: 'a.pdf', bytes: Buffer.from('%P') }],
])('an input line can be %s', (_reason, line, expected) => {
  expect(readInputLine(line, 'stdin:1')).toEqual(expected);
});

test.each([
  ['JSON that breaks off', '{"file":"a"'],
  ['no content', '{"file":"a"}'],
  ['both kinds of content', '{"file":"a","text":"b","base64":"JVA="}'],
])('an input line with %s is refused', (_reason, line) => {
  expect(() => readInputLine(line, 'stdin:1')).toThrow(RefusalError);
});

test('the command reads paths and JSON lines from standard input and writes what it writes for arguments', () => {
  const file = join(FIXTURES, 'linxi-town-2021.txt');
  const direct = execFileSync('node', ['scripts/extract.ts', file], { encoding: 'utf8' });
  const text = readFileSync(file, 'utf8');
  const input = `${file}\n\n${JSON.stringify({ file, text })}\nmissing.txt\n`;
  const piped = spawnSync('node', ['scripts/extract.ts', '--stdin'], { input, encoding: 'utf8' });
  expect(piped.stdout).toBe(direct + direct);
  expect(piped.stderr).toContain('missing.txt there is no such file');
  expect(piped.status).toBe(1);
  writeFileSync(path('piped'), piped.stdout);
  const merged = execFileSync('node', ['scripts/merge.ts', path('piped')], { encoding: 'utf8' });
  expect(merged).toBe(direct);
});
