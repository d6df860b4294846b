/** Reads a set of annotated reports from disk and extracts their sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, ContentError, RefusalError, type Problem } from '../errors.ts';
import { parseJson } from '../parse-json.ts';
import { createFactExtractor, toExtraction } from '../pipeline.ts';
import type { Extraction } from '../schema/extraction.ts';
import { readSourceFile } from '../text/read-file-fs.ts';
import { readSource } from '../text/read-source.ts';
import { readYaml, type YamlResult } from '../vocabulary/read-yaml.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { goldSchema, type Gold } from './gold.ts';

/**
 * All annotations of a folder, in the order of their file names.
 * @throws ContentError naming every place in every file that has another shape
 */
export function readGolds(folder: string): Gold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const problems: Problem[] = [];
  const golds = names.sort(compareText).flatMap((name) => {
    const file = join(folder, name);
    const { value, problems: faults } = readGold(file, readFileSync(file, 'utf8'));
    problems.push(...faults);
    return value === null ? [] : [value];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return golds;
}

/** JSON is YAML, too, and the reader of YAML knows the lines of faults; for the many files without any it would take long. */
function readGold(file: string, text: string): Pick<YamlResult<Gold>, 'value' | 'problems'> {
  const result = goldSchema.safeParse(parseJson(text));
  return result.success ? { value: result.data, problems: [] } : readYaml(file, text, goldSchema);
}

/**
 * Extracts every source that the annotations name.
 * @param folder where the sources lie
 * @param refused told of each source that could not be read
 * @returns one extraction per report, with its text
 */
export async function extractSources(
  folder: string,
  golds: readonly Gold[],
  vocabulary: Vocabulary,
  refused: (error: RefusalError) => void,
): Promise<Extraction[]> {
  const extractFacts = createFactExtractor(vocabulary);
  const extractions: Extraction[] = [];
  for (const name of [...new Set(golds.map((gold) => gold.source))].sort(compareText)) {
    try {
      const { bytes } = readSourceFile(join(folder, name));
      for (const document of await readSource({ name, bytes }, vocabulary))
        extractions.push(toExtraction(extractFacts(document), true));
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      refused(error);
    }
  }
  return extractions;
}
