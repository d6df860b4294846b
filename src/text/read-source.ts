/** A file as people have it → the reports in it, as clean text with sections and metadata. */
import { createHash } from 'node:crypto';
import { RefusalError } from '../errors.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildBigramModel, DIGIT, textsIn, type BigramModel } from './bigram-model.ts';
import { cleanText } from './clean.ts';
import { splitCompilation } from './compilation.ts';
import { decodeText } from './decode.ts';
import { detectBinaryFormat } from './detect-format.ts';
import type { ReportMetadata } from '../schema/extraction.ts';
import type { MetadataInput, SourcedDocument, SourceFile } from './document.ts';
import type { MappedText } from './edits.ts';
import { findSections } from './find-sections.ts';
import { readContentReport } from './read-content-report.ts';
import { createFurnitureDetector, type FurnitureDetector } from './furniture.ts';
import { repairGlyphs } from './glyph-repair.ts';
import { readDocx } from './read-docx.ts';
import { readMetadata } from './read-metadata.ts';
import { readPdf } from './read-pdf.ts';
import { readTexts } from './read-text.ts';
import type { SourceText } from './source-text.ts';
import { restoreSimplified } from './traditional.ts';
import { judgeTrust, removeDocSiteLines } from './trust.ts';

/** Reports of content/ are Markdown and begin with the hyphens of front matter. */
const STATED_NAME = /\.md$/iu;
const HYPHEN = 0x2d;

/**
 * Reads one file of any supported format.
 * @returns its reports in order; several for a compilation and for a data file of several records
 * @throws RefusalError when the file holds no readable report
 */
export async function readSource(
  file: SourceFile,
  vocabulary: Vocabulary,
): Promise<SourcedDocument[]> {
  const stated = readStatedReport(file, vocabulary);
  if (stated !== null) return [stated];
  const pages = await readFormat(file, vocabulary);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return pages
    .flatMap((page) => readReports(file.name, page, vocabulary))
    .map(({ metadata, ...report }, index) => ({
      metadata: { source: { file: file.name, part: index + 1, sha256 }, ...metadata },
      ...report,
    }));
}

/** A report before it is told which one of its file it is. */
interface ReadReport extends Omit<SourcedDocument, 'metadata'> {
  metadata: Omit<ReportMetadata, 'source'>;
}

/** The reports in one text: several for a compilation. */
function readReports(file: string, page: SourceText, vocabulary: Vocabulary): ReadReport[] {
  const { grammar } = vocabulary;
  const simplified = restoreSimplified(page.source, grammar['character-damage']);
  const plain = removeDocSiteLines(simplified.source, grammar.trust);
  const clean = cleanText(plain.source, detectorFor(vocabulary));
  if (!/[\u3400-\u9fff]/u.test(clean.source.text))
    throw new RefusalError(
      file,
      'the file holds no Chinese text',
      'give the report itself; a scanned one needs text recognition (OCR) first',
    );
  const furniture = [...page.furniture, ...clean.furniture];
  const parts = splitCompilation(clean.source, grammar.compilations);
  const signs = {
    fromDocSite: plain.fromDocSite,
    converted: simplified.converted || page.reread === true,
  };
  return parts.map((part) => {
    const { source, replaced, isDoubtful } = repairPart(part, vocabulary);
    const { text, map } = source;
    const input: MetadataInput = {
      fileName: file,
      text,
      // The frame of the page speaks of the whole file, not of one article in it.
      furniture: parts.length === 1 ? furniture : [],
      hints: parts.length === 1 ? page.hints : {},
    };
    const metadata = readMetadata(input, vocabulary);
    return {
      metadata: {
        ...metadata,
        repair: replaced === 0 ? null : { kind: 'glyph-shift', replaced },
      },
      raw: page.raw,
      text,
      map,
      original: replaced === 0 ? null : part.text,
      hidden: [],
      sections: findSections(text, vocabulary, {
        kind: metadata.kind,
        year: metadata.period.to,
      }),
      trust: judgeTrust(text, { ...signs, garbled: isDoubtful }, grammar.trust),
    };
  });
}

/** A report whose front matter states its metadata in full: what a person wrote is not read from the text again. */
function readStatedReport(file: SourceFile, vocabulary: Vocabulary): SourcedDocument | null {
  if (!STATED_NAME.test(file.name) || file.bytes[0] !== HYPHEN) return null;
  const { text } = decodeText(file.name, file.bytes);
  const read = readContentReport(file.name, text, vocabulary);
  return 'problems' in read ? null : read.document;
}

async function readFormat(file: SourceFile, vocabulary: Vocabulary): Promise<SourceText[]> {
  const binary = detectBinaryFormat(file.name, file.bytes);
  if (binary === 'pdf') return [await readPdf(file)];
  if (binary === 'docx') return [await readDocx(file)];
  const { text, reread } = decodeText(file.name, file.bytes);
  const texts = readTexts(file.name, text, vocabulary.grammar['html-pages']);
  return texts.map((read) => ({ ...read, reread }));
}

/** Restores shifted glyphs one for one, so the map stays as it is. */
function repairPart(part: MappedText, vocabulary: Vocabulary) {
  const { repair, isDoubtful } = repairGlyphs(part.text, () => modelFor(vocabulary));
  return repair === null
    ? { source: part, replaced: 0, isDoubtful }
    : { source: { text: repair.text, map: part.map }, replaced: repair.replaced, isDoubtful };
}

/** How often a unit follows a figure in the model, against one mention in the registries. */
const UNIT_WEIGHT = 20;

const detectors = new WeakMap<Vocabulary, FurnitureDetector>();
const models = new WeakMap<Vocabulary, BigramModel>();

function detectorFor(vocabulary: Vocabulary): FurnitureDetector {
  const known = detectors.get(vocabulary);
  if (known !== undefined) return known;
  const detector = createFurnitureDetector(vocabulary.grammar.furniture);
  detectors.set(vocabulary, detector);
  return detector;
}

/** Built when the first suspicious text asks for it: most never do. */
function modelFor(vocabulary: Vocabulary): BigramModel {
  const known = models.get(vocabulary);
  if (known !== undefined) return known;
  const { regulations, practices, indicators, grammar } = vocabulary;
  const units = grammar.units.flatMap(({ written }) =>
    written.map((unit) => (DIGIT + unit).repeat(UNIT_WEIGHT)),
  );
  const texts = textsIn([regulations, practices, indicators, units]);
  const model = buildBigramModel(texts, grammar['character-pairs'].pairs);
  models.set(vocabulary, model);
  return model;
}
