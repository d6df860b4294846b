/** Puts the second content set together: its own files, and of the project's only grammar and places that it does not bring. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Writes it to a folder. @returns the content folder */
export function mergeContent(folder: string): string {
  const content = join(folder, 'content');
  for (const name of ['grammar', 'places'])
    cpSync(join('content', name), join(content, name), { recursive: true });
  cpSync('tests/adapting/content', content, { recursive: true });
  return content;
}
