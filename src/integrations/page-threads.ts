/** Threads that make and write pages beside the main one. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { MadePage, PageTask, PageWorkerData, WriteFault } from './page-worker.ts';

/** Pages that wait for each thread: enough that it goes on while the main thread is busy with a long list, few enough to hold in memory. */
const AHEAD = 12;

/** One thread sends to and writes for all others; more than these would wait for it. */
const MOST = 4;

/** Memory for new objects; pages leave few that last. */
const YOUNG_MB = 64;

// Set by the script that builds, read by the integration, which Astro may run anew.
const shared = globalThis as { fazhiPageThreads?: number };

/** Says over how many threads the build at hand may go, the main one among them. */
export function usePageThreads(workers: number): void {
  shared.fazhiPageThreads = Math.min(workers - 1, MOST);
}

/** Threads beside the main one. */
export const pageThreads = (): number =>
  shared.fazhiPageThreads ?? Math.min(availableParallelism() - 1, MOST);

/** Pages that Astro may have under way at once: those that wait, and one that the main thread makes while another is written. */
export const pagesUnderWay = (): number => (pageThreads() === 0 ? 1 : pageThreads() * AHEAD + 2);

/** Threads of a build; they start with the first page they are sent. */
export interface PageThreads {
  /** Whether another page would be made soon; otherwise the main thread makes it sooner. */
  hasRoom: () => boolean;
  /**
   * @param isGivenAway whether what it shows goes to the thread for good, without a copy
   * @throws what the page throws, and the system's fault when it cannot be written
   */
  make: (task: PageTask, isGivenAway: boolean) => Promise<MadePage>;
  close: () => Promise<void>;
}

/** @param load what a thread starts with, asked for once */
export function openPageThreads(load: () => PageWorkerData): PageThreads {
  const threads = pageThreads();
  let pool: Piscina | null = null;
  let underWay = 0;
  return {
    hasRoom: () => underWay < threads * AHEAD,
    make: async (task, isGivenAway) => {
      pool ??= new Piscina({
        filename: new URL('./page-worker.ts', import.meta.url).href,
        workerData: load(),
        minThreads: threads,
        maxThreads: threads,
        concurrentTasksPerWorker: AHEAD,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
      });
      const transferList = isGivenAway ? [task.shows.buffer] : [];
      underWay += 1;
      try {
        const made = (await pool.run(task, { transferList })) as MadePage | WriteFault;
        if ('code' in made) throw Object.assign(new Error(made.message), made);
        return made;
      } finally {
        underWay -= 1;
      }
    },
    close: async () => pool?.destroy(),
  };
}
