/** Whether a registry has an entry already. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findEntry } from '../../src/scaffold/find-entry-fs.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
  writeFileSync(
    join(folder, 'a.yaml'),
    '- id: open-days\r\n  implies: [closed]\n- id: "hearing"\n',
  );
  writeFileSync(join(folder, 'b.yaml'), '# faulty: [\n- {id: flow, name: x}\n');
  writeFileSync(join(folder, 'notes.txt'), '- id: notes\n');
  mkdirSync(join(folder, 'c.yaml'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['open-days', 'a.yaml:1'],
  ['hearing', 'a.yaml:3'],
  ['flow', 'b.yaml:2'],
])('%s stands in %s', (id, place) => {
  expect(findEntry(folder, id)).toBe(join(folder, place));
});

test.each(['open', 'days', 'closed', 'notes', 'x'])('%s has no entry', (id) => {
  expect(findEntry(folder, id)).toBeNull();
});
