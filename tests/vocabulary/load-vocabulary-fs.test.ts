/** The project's own registries, and faults of several files at once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, formatProblem } from '../../src/errors.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';

test("the project's own registries hold together", () => {
  const vocabulary = loadVocabulary('content');
  expect(vocabulary.regulations.length).toBeGreaterThan(300);
  expect(vocabulary.practices.length).toBeGreaterThan(100);
  expect(vocabulary.indicators.length).toBeGreaterThan(100);
  const ids = vocabulary.regulations.map((entry) => entry.id);
  expect(ids).toEqual(ids.toSorted());
});

test('what a faulty file holds is not said to be unknown elsewhere', () => {
  const root = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  try {
    mkdirSync(join(root, 'regulations'));
    mkdirSync(join(root, 'practices'));
    const entry = (id: string, more: string) =>
      `- {id: ${id}, title: 青禾县学法制度, level: county, kind: internal-system, sure: true, ${more}}\n`;
    const problemsOf = (faulty: string) => {
      writeFileSync(join(root, 'regulations/a.yaml'), entry('a', 'implements: [b]'));
      writeFileSync(join(root, 'regulations/b.yaml'), entry(faulty, 'number: null'));
      try {
        loadVocabulary(root, 'content');
      } catch (error) {
        if (error instanceof ContentError)
          return error.problems.map(formatProblem).filter((line) => line.includes('/regulations/'));
      }
      return [];
    };
    expect(problemsOf('b')).toEqual([]);
    expect(problemsOf('B')).toEqual([expect.stringContaining('b.yaml:1:8 id: found "B"')]);
    expect(problemsOf('c')).toEqual([expect.stringContaining('a.yaml:1:90 implements: unknown')]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('faults of several files come together, in file order', () => {
  const root = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  try {
    mkdirSync(join(root, 'regulations'));
    const entry = (id: string) =>
      `- {id: ${id}, title: 青禾县学法制度, level: county, kind: internal-system, sure: true}\n`;
    writeFileSync(join(root, 'regulations/b.yaml'), `${entry('a')}${entry('c')}  oops: [\n`);
    writeFileSync(join(root, 'regulations/a.yaml'), entry('A'));
    writeFileSync(join(root, 'regulations/notes.txt'), 'not a registry');
    mkdirSync(join(root, 'regulations/c.yaml'));
    writeFileSync(join(root, 'regulations/d.yaml'), new Uint8Array([0x2d, 0x20, 0xb7, 0xa8]));
    let thrown: unknown;
    try {
      loadVocabulary(root, 'content');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ContentError);
    const problems = thrown instanceof ContentError ? thrown.problems : [];
    expect(problems.filter((problem) => problem.file.includes('/regulations/')).map(formatProblem))
      .toMatchInlineSnapshot(`
        [
          "content/regulations/a.yaml:1:8 id: found "A", expected lower-case letters, digits and single hyphens",
          "content/regulations/b.yaml:3:1 Sequence item without - indicator (check the indents, brackets and quotes of this entry)",
          "content/regulations/c.yaml cannot be read: EISDIR (check that it exists and may be read)",
          "content/regulations/d.yaml not UTF-8 text (save it as UTF-8)",
        ]
      `);
  } finally {
    rmSync(root, { recursive: true });
  }
});
