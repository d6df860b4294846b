/** Guards against files that nest deeper than any reader follows. */
import { RefusalError } from '../errors.ts';

/**
 * Runs a reader and names what happened when the nesting of a file exhausted the call stack.
 * @throws RefusalError in that case; whatever else the reader throws passes through
 */
export function refuseDeepNesting<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError)
      throw new RefusalError(file, 'the file nests its parts too deeply to be read');
    throw error;
  }
}
