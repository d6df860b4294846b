/** What whole runs took at several sizes, as a section of docs/performance.md. */
import { growthExponent } from './measure.ts';

/** A measured run. */
export interface RunUse {
  wall: number;
  cpu: number;
  memory: number;
}

/** What there is to say about one number of reports. */
export interface WholeRun {
  reports: number;
  /** Everything worked out anew. */
  full: RunUse;
  /** Seconds of each stage of the full run, by name. */
  stages: Readonly<Record<string, number>>;
  /** After one report has changed, with what the run before kept. */
  changed: RunUse;
  /** Whether the run after the change gave the bytes of a full run; null when that was not compared. */
  isSame: boolean | null;
  files: number;
  bytes: number;
  /** Pagefind alone over the same report pages. */
  pagefind: RunUse;
  /** Hugo over the same Markdown; null where it is not installed. */
  hugo: RunUse | null;
}

/** Lines between which a section of a document is written by a command. */
export const SECTION = {
  begin: '<!-- bench:whole begin, written by `npm run bench -- --whole` -->',
  end: '<!-- bench:whole end -->',
} as const;

/** @param machine processor, cores, memory, system and Node, in words */
export function formatWholeRuns(runs: readonly WholeRun[], machine: string): string {
  const exponent = (amount: (run: WholeRun) => number) =>
    runs.length < 2
      ? '–'
      : growthExponent(runs.map((run) => ({ amount: run.reports, time: amount(run) }))).toFixed(2);
  const row = (name: string, cell: (run: WholeRun) => string, growth = '') =>
    `| ${[name, ...runs.map(cell), growth].join(' | ')} |`;
  const seconds = (use: RunUse) => `${use.wall.toFixed(1)} s (${use.cpu.toFixed(1)} s)`;
  const names = [...new Set(runs.flatMap(({ stages }) => Object.keys(stages)))];
  const each = (use: RunUse, reports: number) => ((use.cpu / 2 / reports) * 1000).toFixed(1);
  return [
    `Machine: ${machine}. Times are on the clock, in brackets processor time over all cores.`,
    '',
    row('reports', ({ reports }) => `${reports}`, 'growth'),
    `| - |${' - |'.repeat(runs.length + 1)}`,
    row(
      'full build',
      ({ full }) => seconds(full),
      exponent(({ full }) => full.cpu),
    ),
    row('per report, processor time ÷ 2 cores', (run) => `${each(run.full, run.reports)} ms`),
    row(
      'peak memory, all processes',
      ({ full }) => `${(full.memory / 1e6).toFixed(0)} MB`,
      exponent(({ full }) => full.memory),
    ),
    ...names.map((name) => row(`… ${name}`, ({ stages }) => `${(stages[name] ?? 0).toFixed(1)} s`)),
    row(
      'one report changed',
      ({ changed }) => seconds(changed),
      exponent(({ changed }) => changed.cpu),
    ),
    row(
      '… share of a full build',
      ({ changed, full }) => `${((changed.cpu / full.cpu) * 100).toFixed(0)} %`,
    ),
    row('… same bytes as a full build', ({ isSame }) =>
      isSame === null ? 'not compared' : isSame ? 'yes' : 'NO',
    ),
    row(
      'files',
      ({ files }) => `${files}`,
      exponent(({ files }) => files),
    ),
    row(
      'bytes',
      ({ bytes }) => `${(bytes / 1e6).toFixed(0)} MB`,
      exponent(({ bytes }) => bytes),
    ),
    row(
      'Pagefind alone, same pages',
      ({ pagefind }) => seconds(pagefind),
      exponent(({ pagefind }) => pagefind.cpu),
    ),
    row('… its peak memory', ({ pagefind }) => `${(pagefind.memory / 1e6).toFixed(0)} MB`),
    row('Hugo, same Markdown', ({ hugo }) => (hugo === null ? 'not installed' : seconds(hugo))),
  ].join('\n');
}

/** Puts a section into a document that has its two lines. @throws Error when it has not */
export function replaceSection(document: string, text: string): string {
  const [from, to] = [document.indexOf(SECTION.begin), document.indexOf(SECTION.end)];
  if (from < 0 || to < from)
    throw new Error(`the document lacks the lines ${SECTION.begin} and ${SECTION.end}`);
  return `${document.slice(0, from + SECTION.begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}

/** A stage of a build's summary: two blanks, its name, its seconds: `  read and extract      41.2 s`. */
const STAGE_LINE = /^ {2}(?<name>\S.*?) +(?<seconds>\d+\.\d) s$/gmu;

/** The stages in what a build printed. */
export function stagesOf(output: string): Record<string, number> {
  return Object.fromEntries(
    [...output.matchAll(STAGE_LINE)].map(({ groups }) => [
      groups?.['name'] ?? '',
      Number(groups?.['seconds']),
    ]),
  );
}
