/** `npm run new -- report|regulation|practice|indicator NAME`: begins a file of content/ to fill in. */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../src/command.ts';
import { contentRoot } from '../src/content/content-root.ts';
import { RefusalError, UsageError } from '../src/errors.ts';
import { makeNamedFolder } from '../src/named-folder-fs.ts';
import { findEntry } from '../src/scaffold/find-entry-fs.ts';
import { NEW_KINDS, scaffold } from '../src/scaffold/templates.ts';

const USAGE = `usage: npm run new -- ${NEW_KINDS.join('|')} NAME
  npm run new -- report guangdong/gangkou-2019
  npm run new -- practice first-offence-exemption`;

await runCommand(USAGE, ([kindName, name, ...more]) => {
  const kind = NEW_KINDS.find((each) => each === kindName);
  if (kind === undefined || name === undefined || more.length > 0)
    throw new UsageError('name what to begin, and how it is to be called');
  const made = scaffold(kind, name);
  if ('fault' in made) throw new UsageError(made.fault);
  const path = join(contentRoot(), made.path);
  if (existsSync(path)) throw new RefusalError(path, 'is there already', 'choose another name');
  const entry = kind === 'report' ? null : findEntry(dirname(path), name);
  if (entry !== null)
    throw new RefusalError(entry, `"${name}" is there already`, 'edit it, or choose another id');
  makeNamedFolder(dirname(path));
  writeFileSync(path, made.content);
  console.log(
    `${path}: fill in what is empty, then run npm run build; it names what is still wrong`,
  );
  return Promise.resolve(0);
});
