/** `npm run ingest -- FILE|URL...`: report files and pages → content files, for a person to look over. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { formatRefusal, runCommand } from '../src/command.ts';
import { RefusalError, UsageError } from '../src/errors.ts';
import { createPageFetcher } from '../src/ingest/fetch-page.ts';
import { holdsReport, makeReportFile } from '../src/ingest/make-report-file.ts';
import { writeReportFile, type WrittenFile } from '../src/ingest/report-file-fs.ts';
import { nameReportFile } from '../src/ingest/report-file-name.ts';
import { looksLikeAddress } from '../src/ingest/web-address.ts';
import { maskDocument } from '../src/privacy/mask-document.ts';
import { summariseHidden } from '../src/privacy/summary.ts';
import type { PersonalDataKind } from '../src/schema/personal-data.ts';
import { readSourceFile } from '../src/text/read-file-fs.ts';
import { readSource } from '../src/text/read-source.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary-fs.ts';

const USAGE = `usage: npm run ingest -- FILE|URL... [OPTIONS]
  --to DIR   folder of all reports, content/reports when not given
  --replace  write files anew that hold the same report
  --private  fetch from private networks too
  --keep-personal-data  do not hide identity and mobile numbers, e-mail addresses and names of private persons`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'content/reports' },
      replace: { type: 'boolean', default: false },
      private: { type: 'boolean', default: false },
      'keep-personal-data': { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new UsageError('no file and no address is named');
  const vocabulary = loadVocabulary('content');
  const fetchPage = createPageFetcher(values.private ? { isAllowed: () => true } : {});
  const places: (readonly PersonalDataKind[])[] = [];
  const counts = { written: 0, replaced: 0, kept: 0, refused: 0 };

  for (const [index, argument] of positionals.entries()) {
    process.stdout.write(`[${index + 1}/${positionals.length}] ${argument}\n`);
    try {
      for (const { path, outcome, review } of await ingest(argument)) {
        counts[outcome] += 1;
        process.stdout.write(`  ${describe(outcome)} ${path}${review}\n`);
      }
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      counts.refused += 1;
      console.error(`  refused: ${formatRefusal(error)}`);
    }
  }
  const { written, replaced, kept, refused } = counts;
  process.stdout.write(
    `${written} written, ${replaced} replaced, ${kept} already there, ${refused} refused\n`,
  );
  if (places.some((kinds) => kinds.length > 0))
    process.stdout.write(`${summariseHidden(places, '--keep-personal-data leaves them in')}\n`);
  return refused === 0 ? 0 : 1;

  async function ingest(argument: string): Promise<(WrittenFile & { review: string })[]> {
    const isAddress = looksLikeAddress(argument);
    const page = isAddress ? await fetchPage(argument) : null;
    const source =
      page === null
        ? readSourceFile(argument)
        : { name: basename(page.url.pathname) || page.url.hostname, bytes: page.bytes };
    const documents = await readSource(source, vocabulary);
    return documents.map((read) => {
      const document = values['keep-personal-data'] ? read : maskDocument(read, vocabulary);
      places.push(document.hidden);
      const made = makeReportFile(document, page?.url.href ?? null, vocabulary);
      const { frontMatter } = made;
      const name = nameReportFile(frontMatter, vocabulary.places);
      const isSame = (existing: string) => holdsReport(existing, frontMatter, vocabulary);
      const file = writeReportFile(values.to, name, made, isSame, values.replace);
      const { review } = frontMatter;
      return { ...file, review: review.length === 0 ? '' : `; look over: ${review.join(', ')}` };
    });
  }
});

function describe(outcome: WrittenFile['outcome']): string {
  return outcome === 'kept' ? 'already there (--replace writes it anew):' : `${outcome}:`;
}
