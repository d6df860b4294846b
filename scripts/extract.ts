/** `npm run -s extract -- [--with-text] FILE... | --stdin`: report files → one JSON object per report and line. */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createFileExtractor } from '../src/batch/extract-stream.ts';
import { readLines } from '../src/batch/read-lines.ts';
import { readInputLine } from '../src/batch/input-line.ts';
import { formatRefusal, runCommand } from '../src/command.ts';
import { UsageError } from '../src/errors.ts';
import { summariseHidden } from '../src/privacy/summary.ts';
import type { PersonalDataKind } from '../src/schema/personal-data.ts';
import type { SourceFile } from '../src/text/document.ts';
import { readSourceFile } from '../src/text/read-file-fs.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

const USAGE = `usage: npm run -s extract -- [OPTIONS] FILE...
       npm run -s extract -- [OPTIONS] --stdin   paths, or JSON lines {"file": NAME, "text": TEXT}, on standard input
  --with-text           the text with the facts
  --keep-personal-data  do not hide identity and mobile numbers, e-mail addresses and names of private persons`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'with-text': { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
      'keep-personal-data': { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0 && !values.stdin) throw new UsageError('no file is named');
  if (positionals.length > 0 && values.stdin)
    throw new UsageError('files are named both as arguments and on standard input');
  const extractFile = createFileExtractor(loadVocabulary('content'), {
    withText: values['with-text'],
    keepsPersonalData: values['keep-personal-data'],
  });
  let refused = 0;
  const places: (readonly PersonalDataKind[])[] = [];
  const extract = async (open: () => SourceFile): Promise<void> => {
    const { lines, hidden, refusal } = await extractFile(open);
    places.push(...hidden.filter((kinds) => kinds.length > 0));
    for (const line of lines)
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    if (refusal === null) return;
    refused += 1;
    console.error(formatRefusal(refusal));
  };
  for (const name of positionals) await extract(() => readSourceFile(name));
  if (values.stdin) {
    let number = 0;
    for await (const { bytes } of readLines(process.stdin)) {
      const line = bytes.toString('utf8');
      number += 1;
      if (line.trim() === '') continue;
      await extract(() => {
        const read = readInputLine(line, `stdin:${number}`);
        return typeof read === 'string' ? readSourceFile(read) : read;
      });
    }
  }
  if (places.length > 0)
    console.error(summariseHidden(places, '--keep-personal-data leaves them in'));
  return refused === 0 ? 0 : 1;
});
