/** `npm run -s extract -- [--with-text] FILE...`: report files → one JSON object per report and line. */
import { parseArgs } from 'node:util';
import { formatRefusal, runCommand } from '../src/command.ts';
import { RefusalError, UsageError } from '../src/errors.ts';
import { createFactExtractor, toExtraction } from '../src/pipeline.ts';
import { readSourceFile } from '../src/text/read-file-fs.ts';
import { readSource } from '../src/text/read-source.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

await runCommand('usage: npm run -s extract -- [--with-text] FILE...', async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'with-text': { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError('no file is named');
  const vocabulary = loadVocabulary('content');
  const extractFacts = createFactExtractor(vocabulary);
  let refused = 0;
  for (const name of positionals) {
    try {
      for (const document of await readSource(readSourceFile(name), vocabulary))
        console.log(JSON.stringify(toExtraction(extractFacts(document), values['with-text'])));
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      refused += 1;
      console.error(formatRefusal(error));
    }
  }
  return refused === 0 ? 0 : 1;
});
