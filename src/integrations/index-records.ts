/**
 * A program of its own, so that pages are made meanwhile: `node index-records.ts RECORDS OUT` makes one full-text index
 * with Pagefind from search records, one JSON object a line. Exits 1 when Pagefind refuses or dies.
 */
import { createReadStream } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { readLines } from '../batch/read-lines.ts';
import type { SearchRecord } from '../page-data/search-records.ts';
import { spaceWords } from '../search/search-words.ts';

/**
 * What Pagefind takes the texts for. Their words are divided already; told that they are Chinese, it would divide them
 * again, which takes more than twice the time and memory.
 */
const LANGUAGE = 'en';

// Pagefind runs as a program of its own, too; when it dies its calls are never answered, and Node is left with nothing to do.
process.exitCode = 1;
const [records = '', out = ''] = process.argv.slice(2);
try {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (index === undefined) throw new Error(errors.join('; '));
  for await (const { bytes } of readLines(createReadStream(records))) {
    const { text, ...record } = JSON.parse(bytes.toString('utf8')) as SearchRecord;
    const content = spaceWords(text);
    check(await index.addCustomRecord({ ...record, content, language: LANGUAGE }));
  }
  check(await index.writeFiles({ outputPath: out }));
  process.exitCode = 0;
} catch (error) {
  console.error(`Pagefind: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  await close();
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
