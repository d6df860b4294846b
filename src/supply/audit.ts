/** Asks `npm audit`, and tells vulnerabilities from a registry that did not answer. */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/** What an audit came to. */
export type Audit =
  { answered: false; why: string } | { answered: true; serious: number; other: number };

const counts = z.object({
  low: z.int(),
  moderate: z.int(),
  high: z.int(),
  critical: z.int(),
});
const reportSchema = z.object({ metadata: z.object({ vulnerabilities: counts }) });
const errorSchema = z.object({ message: z.string() });

/** @param output what `npm audit --json` printed */
export function readAudit(output: string): Audit {
  let value: unknown;
  try {
    value = JSON.parse(output);
  } catch {
    return { answered: false, why: 'npm audit printed no JSON' };
  }
  const report = reportSchema.safeParse(value);
  if (!report.success) {
    const error = errorSchema.safeParse(value);
    return { answered: false, why: error.success ? error.data.message : 'no report' };
  }
  const { low, moderate, high, critical } = report.data.metadata.vulnerabilities;
  return { answered: true, serious: high + critical, other: low + moderate };
}

/** Runs it on the lock file; waits a minute at most. */
export function runAudit(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  return readAudit(stdout);
}
