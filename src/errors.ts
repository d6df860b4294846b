/** Everything that can go wrong, in the words of the person who has to fix it. */

/** One fault in a file that a person wrote: where it is, what was found and what to do. */
export interface Problem {
  /** Path as the person knows it, relative to the project folder where it lies inside. */
  file: string;
  /** 1-based; null when the fault has no single place. */
  line: number | null;
  /** 1-based, in UTF-16 units; null when the fault has no single place. */
  column: number | null;
  message: string;
  /** The remedy, when there is one to name. */
  hint?: string;
  /** A warning is printed and does not fail a build. */
  severity: 'error' | 'warning';
}

/** Faults in content files; carries all of them, sorted. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: Problem[];

  /** @param problems at least one; sorted here by file, line and column. */
  constructor(problems: readonly Problem[]) {
    const sorted = [...problems].sort(compareProblems);
    super(sorted.map(formatProblem).join('\n'));
    this.problems = sorted;
  }
}

/** A command was called in a way it does not take. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The program broke its own rules: a defect of ours, never of the input. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** A file or folder that cannot be used for what it is meant for: a source that is no report, an output folder that is taken. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly file: string;
  readonly hint: string | undefined;

  /** @param file path as given by the caller; @param reason why it is refused; @param hint the remedy. */
  constructor(file: string, reason: string, hint?: string) {
    super(reason);
    this.file = file;
    this.hint = hint;
  }
}

/** Orders problems by file (code units), line and column, so that output is the same on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareText(a.message, b.message)
  );
}

/** Orders strings by UTF-16 code units: unlike localeCompare, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `file:line:column message (hint)`, with "warning:" before the message of a warning. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== null);
  const kind = problem.severity === 'warning' ? 'warning: ' : '';
  const hint = problem.hint === undefined ? '' : ` (${problem.hint})`;
  return inOneLine(`${place.join(':')} ${kind}${problem.message}${hint}`);
}

// Line ends and whatever else a terminal obeys, with tabs and line ends of Unicode: \n, \u001b, \u2028.
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** A message that holds a file's name or words, each control character written as JSON writes it. */
export function inOneLine(message: string): string {
  return message.replace(CONTROL, (sign) =>
    sign < ' '
      ? JSON.stringify(sign).slice(1, -1)
      : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
