/** Runs a command and measures it from outside, with all processes that it starts. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { treeUse } from './process-tree-fs.ts';

/** What a run took. */
export interface CommandUse {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of processor time over all cores; what others do on the machine changes it little. */
  cpu: number;
  /** Most bytes in memory at once. */
  memory: number;
  /** What it printed. */
  output: string;
}

/** Milliseconds between two looks. */
const PERIOD = 100;

/** @throws Error when the command fails, with the end of what it said */
export async function measureCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandUse> {
  const since = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (output += bytes.toString()));
  let cpu = 0;
  let memory = 0;
  const look = setInterval(() => {
    const use = child.pid === undefined ? null : treeUse(child.pid);
    cpu = Math.max(cpu, use?.cpu ?? 0);
    memory = Math.max(memory, use?.memory ?? 0);
  }, PERIOD);
  try {
    const [status] = (await once(child, 'close')) as [number | null];
    if (status !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${output.slice(-2000)}`);
  } finally {
    clearInterval(look);
  }
  return { wall: (performance.now() - since) / 1000, cpu, memory, output };
}
