/** Puts faults of the machine (a full disk, a folder that may not be written) into words. */

/** Code → what is wrong and the remedy. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk (free some and run again)',
  EDQUOT: 'the disk quota is used up (free some space and run again)',
  EFBIG: 'file is larger than this system lets it be (raise the limit and run again)',
  EACCES: 'may not be read or written (change its permissions, or run as its owner)',
  EPERM: 'may not be read or written (change its permissions, or run as its owner)',
  EROFS: 'the disk is read-only (name another output folder with --out)',
  EMFILE: 'too many files are open (raise the limit: `ulimit -n 8192`)',
  ENFILE: 'too many files are open on this machine (close other programs)',
  ENAMETOOLONG: 'is too long for a path (name a shorter one)',
  EADDRINUSE: 'this port and those after it are taken (name another with --port)',
  EIO: 'the disk does not answer (check it)',
};

/** What tools written in Rust (Rolldown, Pagefind) say: error number of Linux and macOS → code. */
const RUST_CODES: Readonly<Record<string, string>> = {
  5: 'EIO',
  13: 'EACCES',
  24: 'EMFILE',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

// Rust's words for a fault of the system: "No space left on device (os error 28)".
const RUST_ERROR = /\(os error (?<number>\d+)\)/u;

/**
 * @param error anything thrown
 * @returns `path what is wrong (remedy)`, null when it is not a fault of the machine
 */
export function describeSystemFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const words = FAULTS[systemCodeOf(error)];
  return words === undefined ? null : [pathOf(error), words].filter(Boolean).join(' ');
}

/** The system's code of a fault, such as ENOENT; the fault in words where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** {@link codeOf}, also of tools written in Rust. */
function systemCodeOf(error: Error): string {
  const number = RUST_ERROR.exec(error.message)?.groups?.['number'];
  return number === undefined ? codeOf(error) : (RUST_CODES[number] ?? '');
}

/** The file that was written where one was copied: it is the one that failed. */
function pathOf(error: Error): string | null {
  if ('dest' in error && typeof error.dest === 'string') return error.dest;
  return 'path' in error && typeof error.path === 'string' ? error.path : null;
}
