/** Tells a command that runs until it is stopped when that is. */

/** Who started us: npm, through a shell that dies of a signal without passing it on. */
const PARENT = process.ppid;
const LOOK_EVERY_MS = 1000;

/**
 * Calls `stop` once: on Ctrl-C, on a signal to end, or when whoever started this process is gone.
 * @returns stops watching, which otherwise keeps the process running
 */
export function onStop(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const rest = (): void => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, end);
  };
  const end = (): void => {
    rest();
    stop();
  };
  const watch = setInterval(() => {
    if (process.ppid !== PARENT) end();
  }, LOOK_EVERY_MS);
  for (const signal of signals) process.once(signal, end);
  return rest;
}
