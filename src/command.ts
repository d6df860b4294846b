/** Runs a command's main function: faults of input become words and an exit status, never a stack trace. */
import { ContentError, inOneLine, RefusalError, UsageError } from './errors.ts';
import { codeOf, describeSystemFault } from './system-fault.ts';

/**
 * Sets the exit status: what `main` returns, 1 for faults in content, a refused file or a disk that fails, 2 for a wrong call.
 * @param usage printed below a wrong call
 * @param main gets the arguments after the command
 * @throws whatever else `main` throws: a defect of ours, whose stack trace helps
 */
export async function runCommand(
  usage: string,
  main: (args: string[]) => Promise<number>,
): Promise<void> {
  // Whoever reads the output has enough, as `head` does.
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') console.error(describeSystemFault(error) ?? error);
    process.exit(1);
  });
  const args = process.argv.slice(2);
  try {
    refuseNoFolder(args);
    process.exitCode = await main(args);
  } catch (error) {
    process.exitCode = reportFault(error, usage);
  }
}

// An option that names a folder, alone or with nothing behind the sign: --out, --out=
const FOLDER_OPTION = /^--(?:cache|content|corpus|gold|out|site|to)(?<empty>=)?$/u;

/** Without a name the folder that the command runs in would be taken. */
function refuseNoFolder(args: readonly string[]): void {
  for (const [at, arg] of args.entries()) {
    const found = FOLDER_OPTION.exec(arg);
    if (found !== null && (found.groups?.['empty'] === '=' || args[at + 1] === ''))
      throw new UsageError(`${arg.replace('=', '')} needs the name of a folder`);
  }
}

function reportFault(error: unknown, usage: string): 1 | 2 {
  if (error instanceof ContentError) {
    console.error(error.message);
    return 1;
  }
  if (error instanceof RefusalError) {
    console.error(formatRefusal(error));
    return 1;
  }
  const systemFault = describeSystemFault(error);
  if (systemFault !== null) {
    console.error(systemFault);
    return 1;
  }
  // parseArgs names its errors by code.
  const wrongCall = error instanceof UsageError || codeOf(error).startsWith('ERR_PARSE_ARGS');
  if (!wrongCall) throw error;
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  return 2;
}

/**
 * A whole number that an option was given.
 * @param option as it is written, e.g. `--reports`
 * @throws UsageError for anything else, and for one outside of the range
 */
export function wholeNumber(option: string, text: string, from: number, to = Infinity): number {
  // 12, 007; not the empty text, 1e3 or 1.5, which Number takes.
  const number = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(number) && number >= from && number <= to) return number;
  const range = to === Infinity ? `from ${from}` : `from ${from} to ${to}`;
  throw new UsageError(`${option} "${text}" is no whole number ${range}`);
}

/** `file reason (hint)`. */
export function formatRefusal({ file, message, hint }: RefusalError): string {
  return inOneLine(hint === undefined ? `${file} ${message}` : `${file} ${message} (${hint})`);
}
