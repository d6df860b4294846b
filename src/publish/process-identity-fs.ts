/** Tells processes apart over time, so that a mark left by one that died is not taken for that of a living one. */
import { readFileSync } from 'node:fs';
import { codeOf } from '../system-fault.ts';

/** A process as it can be written down. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in ticks since the machine did; null where the system does not say. Numbers of processes are used again. */
  started: string | null;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: readStart(process.pid) };
}

/** Whether that very process still runs on this machine. */
export function isRunning({ pid, started }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Someone else's process may not be asked, but it is there.
    return codeOf(error) === 'EPERM';
  }
  const now = readStart(pid);
  return started === null || now === null || now === started;
}

/** Field 22 of proc(5)'s stat; the name before it may hold blanks and brackets. */
function readStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return afterName[19] ?? null;
  } catch {
    return null;
  }
}
