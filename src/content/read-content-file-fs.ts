/** Reads one text file or folder of content/; a file that is none is a fault with a remedy, never an exception. */
import { readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { compareText, type Problem } from '../errors.ts';
import { codeOf } from '../system-fault.ts';

/** No file of content/ comes near this; a file above it is not one. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * @param path where it is read from
 * @param file how messages name it, e.g. `content/practices/a.yaml`
 * @returns its text, or what keeps it from being read: too large, binary, not UTF-8, no permission, no file
 */
export function readContentFile(path: string, file: string): string | Problem {
  const bytes = readContentBytes(path, file);
  return bytes instanceof Uint8Array ? decodeContent(bytes, file) : bytes;
}

/** {@link readContentFile} without decoding. */
export function readContentBytes(path: string, file: string): Uint8Array | Problem {
  try {
    if (statSync(path).size > MAX_BYTES)
      return fileFault(
        file,
        `file is larger than ${MAX_BYTES} bytes`,
        'no file here needs that much',
      );
    return readFileSync(path);
  } catch (error) {
    return unreadable(file, error);
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file of content/, or why it is none. */
export function decodeContent(bytes: Uint8Array, file: string): string | Problem {
  // Text as Windows calls it Unicode: UTF-16 with its byte order mark, in either order.
  const isWide = /^(?:255,254|254,255)$/u.test(bytes.slice(0, 2).join());
  if (bytes.includes(0) && !isWide)
    return fileFault(file, 'binary file', 'bring it in with `npm run ingest`, or remove it');
  try {
    return decoder.decode(bytes);
  } catch {
    return fileFault(file, 'not UTF-8 text', 'save it as UTF-8');
  }
}

/**
 * What a folder holds, but for hidden files, by name; nothing and a fault where it cannot be read.
 * @param folder how messages name it
 */
export function listContentFolder(path: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

/** The fault of a file or folder that the system does not let us read. */
function unreadable(file: string, error: unknown): Problem {
  return fileFault(
    file,
    `cannot be read: ${codeOf(error)}`,
    'check that it exists and may be read',
  );
}

/** A fault of a whole file. */
export function fileFault(file: string, message: string, hint: string): Problem {
  return { file, line: null, column: null, message, hint, severity: 'error' };
}
