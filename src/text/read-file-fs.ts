/** Reads a report file from disk, with the operating system's faults put into words. */
import { readFileSync, statSync } from 'node:fs';
import { RefusalError } from '../errors.ts';
import type { SourceFile } from './document.ts';

/** A report of some megabytes is already unusual; past this the file is something else. */
const LIMIT_MEGABYTES = 64;

/** What error codes of the file system mean to a person. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  ELOOP: 'is a link that leads in a circle',
  ERR_INVALID_ARG_VALUE: 'is no name of a file',
};

/**
 * Reads one file whole.
 * @throws RefusalError when it cannot be read, is no file or is too large
 */
export function readSourceFile(name: string): SourceFile {
  try {
    const { size } = statSync(name);
    if (size > LIMIT_MEGABYTES * 2 ** 20)
      throw new RefusalError(name, `is larger than ${LIMIT_MEGABYTES} MB`, 'split it');
    return { name, bytes: readFileSync(name) };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new RefusalError(name, FAULTS[String(error.code)] ?? error.message);
  }
}
