/** Runs one command of a check, shows what it prints, and believes that it passed only when its output proves that it ran. */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** One command and what it prints when it has really done its work. */
export interface Step {
  command: readonly string[];
  /** Stands in the output of a run that passed; null for a command that says nothing then. */
  proof: RegExp | null;
}

/** Nothing may ask a question, write a missing snapshot or call home. */
const ENVIRONMENT = { CI: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/**
 * @param show gets the output as it comes
 * @returns null when the step passed, else why it did not
 */
export function runStep(
  { command, proof }: Step,
  show: (text: string) => void,
): Promise<string | null> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      // A prompt finds no one to answer it.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...ENVIRONMENT },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        show(text);
      });
    child.on('error', (error) => resolve(`could not be started: ${error.message}`));
    child.on('close', (status, signal) => {
      if (signal !== null) resolve(`was ended by ${signal}`);
      else if (status !== 0) resolve(`exit status ${status}`);
      else if (proof === null || proof.test(stripVTControlCharacters(output))) resolve(null);
      else resolve('ended well but did not say what it did: it may not have run');
    });
  });
}
