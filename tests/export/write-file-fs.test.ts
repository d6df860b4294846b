/** Files written several at a time: told in order, none held up by one that is made elsewhere, faults passed on. */
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '../../src/export/export-files.ts';
import { beginFiles, writeFiles } from '../../src/export/write-file-fs.ts';

const root = mkdtempSync(join(tmpdir(), 'fazhi-write-'));
afterAll(() => rmSync(root, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['nothing', []],
  ['a short text', ['零', '0']],
  ['many short texts', Array.from({ length: 3000 }, (_, index) => `${index},`)],
  ['texts that are longer than what is written at once', ['长'.repeat(800_000), 'x'.repeat(3e6)]],
  [
    'texts longer than any room, and short ones behind',
    ['长'.repeat(1_500_000), 'x', '短'.repeat(2e6)],
  ],
  ['half of a pair of units', ['\ud83d', 'a'.repeat(2e6), '😀'.repeat(600_000)]],
])('%s', (_, pieces) => {
  it.each([false, true])('is what is told of it (compressed: %s)', async (isCompressed) => {
    const folder = mkdtempSync(join(root, 'out-'));
    const file = { path: 'below/file', content: pieces, isCompressed };
    const [told] = await writeFiles(folder, [file], null);
    const there = readFileSync(join(folder, 'below/file'));
    expect(told).toEqual({
      path: 'below/file',
      bytes: there.length,
      hash: hash('sha256', there, 'hex'),
    });
    expect((isCompressed ? gunzipSync(there) : there).toString()).toBe(
      pieces.join('').toWellFormed(),
    );
  });
});

it('text that hardly gets smaller is compressed whole', async () => {
  const text = Array.from({ length: 40_000 }, (_, index) =>
    hash('sha256', String(index), 'base64'),
  ).join('');
  const folder = mkdtempSync(join(root, 'out-'));
  await writeFiles(folder, [{ path: 'file', content: [text], isCompressed: true }], null);
  expect(gunzipSync(readFileSync(join(folder, 'file'))).toString()).toBe(text);
});

describe('files whose bytes are made elsewhere', () => {
  it('take no room: all others are written while more of them wait than are written at once', async () => {
    const folder = mkdtempSync(join(root, 'out-'));
    const gate = Promise.withResolvers<Uint8Array>();
    const files: ExportFile[] = [
      ...Array.from({ length: 9 }, (_, index) => ({
        path: `slow-${index}`,
        content: () => gate.promise,
      })),
      { path: 'text', content: ['text'] },
    ];
    const { taken, written } = beginFiles(folder, files, null);
    await taken;
    gate.resolve(bytes('made'));
    const told = await written;
    expect(told.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    for (const { path } of told)
      expect(readFileSync(join(folder, path), 'utf8')).toBe(path === 'text' ? 'text' : 'made');
  });

  it('pass their faults on', async () => {
    const folder = mkdtempSync(join(root, 'out-'));
    const content = () => Promise.reject(new RangeError('no room'));
    await expect(writeFiles(folder, [{ path: 'slow', content }], null)).rejects.toThrow('no room');
  });
});

describe('a fault', () => {
  it('of what gives the files is passed on', async () => {
    function* files(): Generator<ExportFile> {
      yield { path: 'first', content: ['1'] };
      throw new RangeError('no more');
    }
    const folder = mkdtempSync(join(root, 'out-'));
    await expect(writeFiles(folder, files(), null)).rejects.toThrow('no more');
  });

  it('of every file leaves nobody waiting for room', async () => {
    function* broken(): Generator<string> {
      yield 'text';
      throw new RangeError('broken');
    }
    const files = Array.from({ length: 9 }, (_, index) => ({
      path: `file-${index}`,
      content: { [Symbol.iterator]: broken },
    }));
    const { taken, written } = beginFiles(mkdtempSync(join(root, 'out-')), files, null);
    await expect(written).rejects.toThrow('broken');
    await expect(taken).rejects.toThrow('broken');
  });
});
