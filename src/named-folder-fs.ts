/** Folders that a person names for a command to read or to write. */
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { RefusalError } from './errors.ts';
import { codeOf, describeSystemFault } from './system-fault.ts';

/**
 * Makes a folder with those above it. Node's own `recursive` never ends where the system makes no folders, as in /proc.
 * @throws the system's fault
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && isFolder(path)) return;
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}

/**
 * {@link makeFolder} for what is to be written.
 * @param named what the person named, where the folder is made beside it
 * @throws RefusalError when it cannot be there; the system's fault when the disk is full or may not be written
 */
export function makeNamedFolder(path: string, named = path): void {
  try {
    makeFolder(path);
  } catch (error) {
    if (describeSystemFault(error) !== null) throw error;
    throw new RefusalError(named, `cannot be made: ${codeOf(error)}`, 'name another folder');
  }
}

/** @throws RefusalError when there is no folder to read */
export function requireFolder(path: string): void {
  if (!isFolder(path)) throw new RefusalError(path, 'is no folder', 'name one that is there');
}

/**
 * {@link makeNamedFolder} for what shall hold nothing else.
 * @throws RefusalError also when something is in it
 */
export function makeEmptyFolder(path: string): void {
  makeNamedFolder(path);
  if (readdirSync(path).length > 0)
    throw new RefusalError(path, 'holds files already', 'name an empty or a new folder');
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Whether a folder, there or not, is another one or lies somewhere below it; links are followed. */
export function liesInside(path: string, folder: string): boolean {
  const way = relative(realPath(resolve(folder)), realPath(resolve(path)));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without links, of what is not there as far as something is. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}
