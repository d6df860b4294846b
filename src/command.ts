/** Runs a command's main function: faults of input become words and an exit status, never a stack trace. */
import { ContentError, RefusalError, UsageError } from './errors.ts';
import { describeSystemFault } from './system-fault.ts';

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
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = reportFault(error, usage);
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
  const wrongCall = error instanceof UsageError || hasCode(error, 'ERR_PARSE_ARGS');
  if (!wrongCall) throw error;
  console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  return 2;
}

function hasCode(error: unknown, start: string): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith(start)
  );
}

/** `file reason (hint)`. */
export function formatRefusal({ file, message, hint }: RefusalError): string {
  return hint === undefined ? `${file} ${message}` : `${file} ${message} (${hint})`;
}
