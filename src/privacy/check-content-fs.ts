/** Looks for personal data in the files of content/ that people write themselves, where nothing hides them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFile } from '../content/read-content-file-fs.ts';
import type { Problem } from '../errors.ts';
import { listSiteFiles } from '../site-check/read-site-fs.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { maskPersonalData } from './vocabulary-mask.ts';

/** Folders whose texts the site shows. Cue words of grammar/ are no sentences, privacy/ names what may stand, site/ the office's own mailbox. */
const FOLDERS = ['decisions', 'indicators', 'places', 'practices', 'regulations'];

/**
 * @param root the content folder
 * @param label how messages name it
 * @returns one fault for each place, in file order
 */
export function findPersonalDataInRegistries(
  root: string,
  label: string,
  vocabulary: Vocabulary,
): Problem[] {
  return FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    listSiteFiles(join(root, folder))
      .filter((path) => /\.(?:yaml|tsv)$/u.test(path))
      .flatMap((path) => {
        const file = `${label}/${folder}/${path}`;
        const text = readContentFile(join(root, folder, path), file);
        // The reader of the registry has named a file that cannot be read.
        return typeof text === 'string' ? findInText(file, text, vocabulary) : [];
      }),
  );
}

/** Every place with personal data that is not allowed to stand, as a fault with its line and column. */
export function findInText(file: string, text: string, vocabulary: Vocabulary): Problem[] {
  return maskPersonalData(text, vocabulary).hidden.map(({ start, kind, mask }) => {
    const before = text.slice(0, start).split('\n');
    return {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `${WORDS[kind]} (hidden: ${mask})`,
      hint: 'take it out, or allow it with a reason in content/privacy/',
      severity: 'error',
    };
  });
}

const WORDS = {
  identity: 'identity number of a person',
  mobile: 'mobile number',
  email: 'e-mail address',
  name: 'name of a private person',
} as const;
