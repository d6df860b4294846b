/** Asks `npm audit`, and tells vulnerabilities from a registry that could not be asked and from an audit that failed. */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import { codeOf } from '../system-fault.ts';

/** What an audit came to. Only one that the registry could not answer may be passed over. */
export type Audit =
  | { outcome: 'answered'; serious: number; other: number }
  | { outcome: 'unanswered'; why: string }
  | { outcome: 'failed'; why: string };

const counts = z.object({
  low: z.int(),
  moderate: z.int(),
  high: z.int(),
  critical: z.int(),
});
const reportSchema = z.object({ metadata: z.object({ vulnerabilities: counts }) });
/** What npm prints when the registry refuses or is not reached. */
const requestSchema = z.object({ message: z.string(), statusCode: z.int().optional() });
/** What npm prints when it does not even ask. */
const faultSchema = z.object({ error: z.object({ code: z.string(), summary: z.string() }) });

/** The registry has no such service: not found, method not allowed, not implemented. */
const UNSUPPORTED = new Set([404, 405, 501]);
/** First status of a server that is ill. */
const SERVER_FAULT = 500;
// Node's words for a server that is not reached: "connect ECONNREFUSED 127.0.0.1:9", "getaddrinfo ENOTFOUND registry.example".
const UNREACHED =
  /\b(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN)\b/u;

/** @param output what `npm audit --json` printed */
export function readAudit(output: string): Audit {
  const value = parseJson(output);
  if (value === undefined) return { outcome: 'failed', why: 'npm audit printed no JSON' };
  const report = reportSchema.safeParse(value);
  if (report.success) {
    const { low, moderate, high, critical } = report.data.metadata.vulnerabilities;
    return { outcome: 'answered', serious: high + critical, other: low + moderate };
  }
  const request = requestSchema.safeParse(value);
  if (request.success) {
    const { message, statusCode } = request.data;
    return { outcome: isUnanswered(message, statusCode) ? 'unanswered' : 'failed', why: message };
  }
  const fault = faultSchema.safeParse(value);
  const why = fault.success
    ? `${fault.data.error.code}: ${fault.data.error.summary}`
    : 'npm audit printed something else than a report';
  return { outcome: 'failed', why };
}

function isUnanswered(message: string, statusCode: number | undefined): boolean {
  if (statusCode === undefined) return UNREACHED.test(message);
  return UNSUPPORTED.has(statusCode) || statusCode >= SERVER_FAULT;
}

/** Runs it on the lock file; waits a minute at most. @param program what is called as `npm` */
export function runAudit(program = 'npm'): Audit {
  const { stdout, error } = spawnSync(program, ['audit', '--json', '--package-lock-only'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (error === undefined) return readAudit(stdout);
  return codeOf(error) === 'ETIMEDOUT'
    ? { outcome: 'unanswered', why: 'no answer within a minute' }
    : { outcome: 'failed', why: error.message };
}

/** One line for people. */
export function describeAudit(audit: Audit): string {
  switch (audit.outcome) {
    case 'answered':
      return `npm audit: ${audit.serious} high or critical, ${audit.other} lower`;
    case 'unanswered':
      return `npm audit SKIPPED: the registry could not be asked (${audit.why}); nothing is known about vulnerabilities`;
    case 'failed':
      return `npm audit FAILED: ${audit.why}`;
  }
}

/** Whether the check of dependencies may pass with it. */
export function passesAudit(audit: Audit): boolean {
  return audit.outcome === 'unanswered' || (audit.outcome === 'answered' && audit.serious === 0);
}
