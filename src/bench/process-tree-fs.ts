/** Watches a process and all that it starts: time of the processors and memory, read from /proc (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

/** What a tree of processes has used so far. */
export interface TreeUse {
  /** Seconds of processor time, of ended children too. */
  cpu: number;
  /** Bytes in memory at this moment, summed over processes. */
  memory: number;
}

/** Linux counts processor time in hundredths of a second and memory in pages of 4 KiB on all machines Node runs on. */
const TICKS = 100;
const PAGE = 4096;

/** The fields of /proc/PID/stat behind the name, which stands in brackets and may hold anything. */
const STAT = /^.*\) (?<fields>.*)$/su;

/** @param root process id @returns null when it has ended, or where there is no /proc */
export function treeUse(root: number): TreeUse | null {
  const children = new Map<number, number[]>();
  const use = new Map<number, TreeUse>();
  for (const name of listProcesses()) {
    const pid = Number(name);
    const fields = readStat(name);
    if (fields === null) continue;
    // Numbered as in proc(5), less the two before the brackets and less one for counting from 0.
    const at = (field: number) => Number(fields[field - 3] ?? 0);
    const parent = at(4);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
    const cpu = (at(14) + at(15) + at(16) + at(17)) / TICKS;
    use.set(pid, { cpu, memory: at(24) * PAGE });
  }
  if (!use.has(root)) return null;
  const total = { cpu: 0, memory: 0 };
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    total.cpu += use.get(pid)?.cpu ?? 0;
    total.memory += use.get(pid)?.memory ?? 0;
    waiting.push(...(children.get(pid) ?? []));
  }
  return total;
}

function listProcesses(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

function readStat(pid: string): string[] | null {
  try {
    return (
      STAT.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.groups?.['fields']?.split(' ') ?? null
    );
  } catch {
    // The process has ended since it was listed.
    return null;
  }
}
