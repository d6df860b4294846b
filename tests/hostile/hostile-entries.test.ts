/** Hostile registry entries, as a pull request could bring them: each is named with its reason, and nothing is published. */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireAtlas } from '../../src/atlas-fs.ts';
import { ContentError } from '../../src/errors.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { BAD_ENTRIES, write, writeHostileContent, type Refusal } from './hostile-content.ts';

let root: string;
let refusals: Refusal[];
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  refusals = writeHostileContent(root, 'content');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The faults that loading names, one a line. */
function faultsOf(load: () => unknown): string {
  try {
    load();
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return 'no fault';
}

test('without --lenient the build stops and names every refused report', () => {
  const faults = faultsOf(() => requireAtlas(root, false));
  for (const [file, reason] of refusals)
    expect(
      faults.split('\n').some((line) => line.includes(file) && reason.test(line)),
      file,
    ).toBe(true);
});

test.each(BAD_ENTRIES.map((row) => [`${row[0]}: ${String(row[2])}`, ...row] as const))(
  'an entry is refused: %s',
  (_, file, entry, reason) => {
    const path = join(root, file);
    const before = existsSync(path) ? readFileSync(path) : null;
    if (before === null) writeFileSync(path, write([entry]));
    else appendFileSync(path, write([entry]));
    try {
      expect(faultsOf(() => loadVocabulary(root))).toMatch(reason);
    } finally {
      if (before === null) rmSync(path);
      else writeFileSync(path, before);
    }
    expect(globalThis).not.toHaveProperty('pwned');
  },
);

test('alternatives without end are refused before they are written out', () => {
  const entry = BAD_ENTRIES[1]?.[1] ?? {};
  const path = join(root, 'practices/bad.yaml');
  const wording = '(甲|乙|丙)'.repeat(40);
  writeFileSync(
    path,
    write([{ ...entry, id: 'many', name: '许多', aliases: [], wordings: [wording] }]),
  );
  try {
    expect(faultsOf(() => loadVocabulary(root))).toMatch(
      /wordings: .*has more than 2000 readings/u,
    );
  } finally {
    rmSync(path);
  }
}, 20_000);
