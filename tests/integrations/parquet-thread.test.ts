/** Parquet made by a thread, byte for byte as without. */
import { rmSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wholeFiles } from '../../src/export/export-files.ts';
import { writeFiles } from '../../src/export/write-file-fs.ts';
import { parquetThread } from '../../src/integrations/parquet-thread.ts';
import { buildMadeUp, OPTIONS } from '../export/made-up-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-parquet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a thread makes the same tables of Parquet, byte for byte, and every other file stays as it was', async () => {
  const { atlas, analysis } = buildMadeUp();
  const large = { ...OPTIONS, isLarge: true };
  const made = await writeFiles(
    join(folder, 'thread'),
    wholeFiles(atlas, analysis, large, parquetThread()),
    null,
  );
  const expected = await writeFiles(join(folder, 'here'), wholeFiles(atlas, analysis, large), null);
  expect(made).toEqual(expected);
  const tables = made.filter(({ path }) => path.startsWith('parquet/'));
  expect(tables.length).toBeGreaterThan(3);
  for (const { path, bytes } of tables) {
    const table = readFileSync(join(folder, 'thread', path));
    expect(table.subarray(0, 4).toString(), path).toBe('PAR1');
    expect(table.length).toBe(bytes);
  }
});
