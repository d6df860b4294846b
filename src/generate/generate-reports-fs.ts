/** Writes generated reports to a folder: a content folder to build from, raw pages and their gold annotations. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEmptyFolder } from '../named-folder-fs.ts';
import { loadVocabulary } from '../vocabulary/load-vocabulary-fs.ts';
import { createChooser } from './chooser.ts';
import { chooseOccasions } from './generated-places.ts';
import { renderContentFile, renderGold, renderRawPage } from './render-report.ts';
import { stockOf, writeReport } from './write-report.ts';

const REGISTRIES = ['grammar', 'indicators', 'places', 'practices', 'regulations', 'site'];

/** What to write. */
export interface GenerateOptions {
  /** The content folder whose registries the reports use. */
  content: string;
  reports: number;
  /** Any integer; the same seed gives the same bytes. */
  seed: number;
  /** Folder to write to: gets `content/`, `raw/` and `gold/`. */
  to: string;
}

/**
 * Writes the reports.
 * @returns how many were written, and their characters (UTF-16 units of the content files)
 * @throws ContentError for faults in a registry, RefusalError when something is in the folder already
 */
export function generateReports({ content, reports, seed, to }: GenerateOptions): {
  reports: number;
  characters: number;
} {
  const vocabulary = loadVocabulary(content);
  makeEmptyFolder(to);
  const stock = stockOf(vocabulary);
  const occasions = chooseOccasions(vocabulary.places, reports, createChooser(seed));
  for (const name of REGISTRIES)
    cpSync(join(content, name), join(to, 'content', name), { recursive: true });
  for (const folder of ['raw', 'gold']) mkdirSync(join(to, folder), { recursive: true });
  let characters = 0;
  for (const [index, occasion] of occasions.entries()) {
    const chooser = createChooser(seed + 1 + index);
    const report = writeReport(occasion, stock, chooser);
    const file = renderContentFile(report);
    const folder = join(to, 'content', 'reports', report.code.slice(0, 2));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${report.id}.md`), file);
    const raw = `${report.id}.txt`;
    writeFileSync(join(to, 'raw', raw), renderRawPage(report, chooser));
    const gold = JSON.stringify(renderGold(report, raw), null, 1);
    writeFileSync(join(to, 'gold', `${report.id}.json`), `${gold}\n`);
    characters += file.length;
  }
  return { reports: occasions.length, characters };
}
