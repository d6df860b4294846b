/** What a page costs to open: its bytes as they travel, compressed. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { InternalError } from '../errors.ts';

/** Compressed sizes in bytes. */
export interface PageWeight {
  /** HTML and style sheets. */
  content: number;
  /** Scripts with everything they import at once; what they load on demand is not in it. */
  script: number;
}

/** Reads a file of the site by its path. @throws when it is not there */
export type ReadFile = (path: string) => Buffer;

// A style sheet: <link rel="stylesheet" href="/_astro/x.css">.
const STYLE = /<link rel="stylesheet" href="([^"]+)"/gu;
// A script file: <script type="module" src="/_astro/x.js">.
const SCRIPT = /<script\b[^>]*? src="([^"]+)"/gu;
// A static import of a bundle: import{a as b}from"./x.js" or import"./x.js", not import("./x.js").
const IMPORT = /\bimport(?:\b[^"'()]*?\bfrom)?\s*["'](\.[^"']+)["']/gu;

/**
 * Makes the scales for one site; files that pages share are compressed once.
 * @param base path that the site was built for, beginning and ending with `/`
 * @returns weighs a page by its site path
 */
export function createScales(read: ReadFile, base: string): (page: string) => PageWeight {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? gzipSync(read(path)).length;
    sizes.set(path, size);
    return size;
  };
  const sum = (paths: Iterable<string>) =>
    [...paths].reduce((total, path) => total + sizeOf(path), 0);
  return (page) => {
    const html = read(page).toString();
    const files = (pattern: RegExp) =>
      new Set([...html.matchAll(pattern)].map(([, address = '']) => toPath(address, base, page)));
    return {
      content: sizeOf(page) + sum(files(STYLE)),
      script: sum(withImports(files(SCRIPT), read)),
    };
  };
}

function toPath(address: string, base: string, page: string): string {
  if (!address.startsWith(base))
    throw new InternalError(`${page} loads ${address}, which is not below ${base}`);
  return address.slice(base.length);
}

function withImports(scripts: ReadonlySet<string>, read: ReadFile): Set<string> {
  const all = new Set(scripts);
  // A set that grows while it is gone through gives the new ones too.
  for (const script of all)
    for (const [, address = ''] of read(script).toString().matchAll(IMPORT))
      all.add(posix.join(posix.dirname(script), address));
  return all;
}
