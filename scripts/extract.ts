/** `npm run -s extract -- [--with-text] FILE...`: report files → one JSON object per report and line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ContentError, RefusalError } from '../src/errors.ts';
import { createFactExtractor, toExtraction } from '../src/pipeline.ts';
import { readSource } from '../src/text/read-source.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

const USAGE = 'usage: npm run -s extract -- [--with-text] FILE...';

async function main(args: string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { 'with-text': { type: 'boolean', default: false } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  if (parsed.positionals.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const vocabulary = loadVocabulary('content');
  const extractFacts = createFactExtractor(vocabulary);
  let refused = 0;
  for (const name of parsed.positionals) {
    try {
      for (const document of await readSource({ name, bytes: readFileSync(name) }, vocabulary))
        console.log(
          JSON.stringify(toExtraction(extractFacts(document), parsed.values['with-text'])),
        );
    } catch (error) {
      refused += 1;
      console.error(`${name} ${describeRefusal(error)}`);
    }
  }
  return refused === 0 ? 0 : 1;
}

function describeRefusal(error: unknown): string {
  if (error instanceof RefusalError)
    return error.hint === undefined ? error.message : `${error.message} (${error.hint})`;
  if (error instanceof Error && 'code' in error) return error.message;
  throw error;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
