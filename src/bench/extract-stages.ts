/** The benchmark of extraction with resolution: many reports, one long report, and a larger lexicon. */
import { createFactExtractor } from '../pipeline.ts';
import type { Document } from '../text/document.ts';
import { readSource } from '../text/read-source.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { makeRawPages } from './bench-reports.ts';
import type { BenchStage } from './bench-stage.ts';
import { joinDocuments } from './join-documents.ts';
import { entriesOf, growVocabulary } from './made-up-words.ts';

/** Numbers of reports. */
const REPORTS = [16, 64, 256] as const;

/** How many reports one long report is made of; one alone is too short to measure well. */
const JOINED = [4, 16, 64] as const;

/** How many times as long the registries are, and what they are tried on. */
const LEXICON = [1, 2, 4] as const;
const LEXICON_REPORTS = 32;

/** The stages of extraction and resolution, citations, practices and metrics together. */
export function extractStages(vocabulary: Vocabulary): BenchStage[] {
  const extractFacts = createFactExtractor(vocabulary);
  return [
    {
      name: 'extract',
      what: 'extract and resolve all facts of reports',
      unit: 'chars',
      sizes: REPORTS,
      prepare: async (size) => {
        const documents = await makeDocuments(size, vocabulary);
        const run = () => {
          for (const document of documents) extractFacts(document);
        };
        return { amount: lengthOf(documents), run };
      },
    },
    {
      name: 'extract-long',
      what: 'the same for one report, made longer',
      unit: 'chars',
      sizes: JOINED,
      prepare: async (size) => {
        const document = joinDocuments(await makeDocuments(size, vocabulary));
        return { amount: document.text.length, run: () => extractFacts(document) };
      },
    },
    {
      name: 'extract-lexicon',
      what: `the same for ${LEXICON_REPORTS} reports, with registries of more entries`,
      unit: 'entries',
      sizes: LEXICON,
      prepare: async (size) => {
        const documents = await makeDocuments(LEXICON_REPORTS, vocabulary);
        const grown = growVocabulary(vocabulary, size);
        const extractWith = createFactExtractor(grown);
        const run = () => {
          for (const document of documents) extractWith(document);
        };
        return { amount: entriesOf(grown), work: lengthOf(documents), run };
      },
    },
  ];
}

async function makeDocuments(reports: number, vocabulary: Vocabulary): Promise<Document[]> {
  const documents: Document[] = [];
  for (const file of makeRawPages(reports, vocabulary))
    documents.push(...(await readSource(file, vocabulary)));
  return documents;
}

/** UTF-16 units of the cleaned texts. */
function lengthOf(documents: readonly Document[]): number {
  return documents.reduce((sum, { text }) => sum + text.length, 0);
}
