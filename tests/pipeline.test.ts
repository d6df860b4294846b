/**
 * Whole made-up reports through reading, extraction and resolution, compared with what was once read and approved.
 * A new fixture without its golden file writes one; in CI that is a failure. A mismatch leaves `<name>.changed` beside it.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFactExtractor, toExtraction } from '../src/pipeline.ts';
import { readSource } from '../src/text/read-source.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures', 'reports');
const vocabulary = loadVocabulary('content');
const extractFacts = createFactExtractor(vocabulary);

test.each(readdirSync(FIXTURES))('%s', async (name) => {
  const documents = await readSource(
    { name, bytes: readFileSync(join(FIXTURES, name)) },
    vocabulary,
  );
  const extractions = documents.map((document) => toExtraction(extractFacts(document), true));
  const actual = `${JSON.stringify(extractions, null, 1)}\n`;
  const file = join(import.meta.dirname, 'golden', `${name}.json`);
  if (!existsSync(file)) {
    expect(process.env['CI'], `${file} is missing`).toBeFalsy();
    writeFileSync(file, actual);
    return;
  }
  const expected = readFileSync(file, 'utf8');
  if (actual === expected) rmSync(`${file}.changed`, { force: true });
  else writeFileSync(`${file}.changed`, actual);
  expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
});
