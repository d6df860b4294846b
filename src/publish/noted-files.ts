/** Hashes of the files of the site at hand, noted by whoever writes them, so that the manifest need not read them again. */

/** A file as it was written. */
export interface NotedFile {
  /** Its length. */
  bytes: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

// The build runs this module twice, as with the atlas: once around the pages and once inside of their bundle.
const shared = globalThis as { fazhiNotedFiles?: Map<string, NotedFile> };

/** All that are noted, by their path below the site. */
export const notedFiles = (): ReadonlyMap<string, NotedFile> => noted();

/** Notes a file that nobody will change any more. @param path below the site, with `/` */
export function noteFile(path: string, file: NotedFile): void {
  noted().set(path, file);
}

/** Forgets the files of an earlier build in this process. */
export function forgetNotedFiles(): void {
  noted().clear();
}

const noted = (): Map<string, NotedFile> =>
  (shared.fazhiNotedFiles ??= new Map<string, NotedFile>());
