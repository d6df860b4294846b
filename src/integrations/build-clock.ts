/** The clock of a build: how long each of its stages took. */

/** A finished stage. */
export interface StageTime {
  name: string;
  /** Seconds. */
  seconds: number;
}

const stages: StageTime[] = [];
let underWay: { name: string; since: number } | null = null;

/** Forgets the stages of an earlier build in this process. */
export function resetClock(): void {
  stages.length = 0;
  underWay = null;
}

/** A stage begins; one that is under way ends. @param name null when nothing follows that is worth a line */
export function beginStage(name: string | null): void {
  const now = performance.now();
  if (underWay !== null)
    stages.push({ name: underWay.name, seconds: (now - underWay.since) / 1000 });
  underWay = name === null ? null : { name, since: now };
}

/** Runs a stage from its beginning to its end. */
export async function timeStage<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  beginStage(name);
  try {
    return await run();
  } finally {
    beginStage(null);
  }
}

/** All finished stages in their order. */
export function stageTimes(): readonly StageTime[] {
  return stages;
}
