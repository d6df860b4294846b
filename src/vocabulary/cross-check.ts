/** Checks across registry files: ids are unique, every id that an entry names exists, and nothing comes before itself. */
import type { Problem } from '../errors.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Practice } from '../schema/practice.ts';
import type { Regulation } from '../schema/regulation.ts';

/** An entry with its place in the file, for messages. */
export interface Located<T> {
  value: T;
  file: string;
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

interface Registries {
  regulations: readonly Located<Regulation>[];
  practices: readonly Located<Practice>[];
  indicators: readonly Located<Indicator>[];
  /** Ids of content/site/genre.yaml; null when that cannot be read. */
  domains: readonly string[] | null;
  /** Registries of which a file has faults: what they lack may stand there, so that no id is said to be unknown. */
  incomplete?: ReadonlySet<RegistryName>;
}

/** Registries whose entries name each other. */
export type RegistryName = 'regulations' | 'practices' | 'indicators';

/** Duplicate ids, references to ids that no entry has, and references that lead in a circle. */
export function findReferenceProblems(registries: Registries): Problem[] {
  const { regulations, practices, indicators, domains, incomplete } = registries;
  const unlessFaulty = (name: RegistryName, find: () => Problem[]) =>
    incomplete?.has(name) === true ? [] : find();
  const parentOf = ({ parent }: Practice) => (parent === null ? [] : [parent]);
  const predecessorOf = ({ successorOf }: Regulation) =>
    successorOf === null ? [] : [successorOf];
  return [
    ...[regulations, practices, indicators].flatMap((entries) => findDuplicates(entries)),
    ...unlessFaulty('regulations', () =>
      findUnknownIds(regulations, (entry) => [
        ...listed('implements', entry.implements),
        ...predecessorOf(entry).map((id) => reference(['successorOf'], id)),
      ]),
    ),
    ...unlessFaulty('practices', () =>
      findUnknownIds(practices, (entry) => [
        ...listed('implies', entry.implies),
        ...parentOf(entry).map((id) => reference(['parent'], id)),
      ]),
    ),
    ...(domains === null
      ? []
      : findUnknownDomains([...practices, ...indicators], new Set(domains))),
    ...unlessFaulty('indicators', () =>
      findUnknownIds(indicators, (entry) => [
        ...listed('follows', entry.follows),
        ...listed('covers', entry.covers),
        ...entry.narrows.map(({ of }, index) => reference(['narrows', index, 'of'], of)),
      ]),
    ),
    ...findCircles(regulations, 'successorOf', predecessorOf),
    ...findCircles(regulations, 'implements', (entry) => entry.implements),
    ...findCircles(practices, 'parent', parentOf),
    ...findTooEarly(regulations),
  ];
}

/** An id that an entry names, and where in the entry. */
interface Reference {
  path: readonly PropertyKey[];
  id: string;
}

const reference = (path: readonly PropertyKey[], id: string): Reference => ({ path, id });

const listed = (field: string, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => reference([field, index], id));

/** References to entries of the same registry that are not there. */
function findUnknownIds<T extends { id: string }>(
  entries: readonly Located<T>[],
  referencesOf: (entry: T) => readonly Reference[],
): Problem[] {
  const known = new Set(entries.map(({ value }) => value.id));
  return entries.flatMap((entry) =>
    referencesOf(entry.value)
      .filter(({ id }) => !known.has(id))
      .map(({ path, id }) => unknownId(entry, path, id, known)),
  );
}

/** Every entry that a chain of references leads back to. */
function findCircles<T extends { id: string }>(
  entries: readonly Located<T>[],
  field: string,
  idsOf: (entry: T) => readonly string[],
): Problem[] {
  const next = new Map(entries.map(({ value }) => [value.id, idsOf(value)]));
  return entries
    .filter(({ value }) => {
      const reached = new Set<string>();
      const waiting = [...idsOf(value)];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        waiting.push(...(next.get(id) ?? []));
      }
      return reached.has(value.id);
    })
    .map((entry) => ({
      file: entry.file,
      ...entry.placeOf([field]),
      message: `${field}: leads back to "${entry.value.id}" itself`,
      hint: 'take one of these references out',
      severity: 'error',
    }));
}

/** Documents that were issued before the one that they take the place of; dates are compared as far as both are known. */
function findTooEarly(regulations: readonly Located<Regulation>[]): Problem[] {
  const issued = new Map(regulations.map(({ value }) => [value.id, value.issuedOn]));
  return regulations.flatMap((entry): Problem[] => {
    const { successorOf, issuedOn } = entry.value;
    const before = successorOf === null ? null : (issued.get(successorOf) ?? null);
    if (successorOf === null || before === null || issuedOn === null) return [];
    const known = Math.min(before.length, issuedOn.length);
    if (issuedOn.slice(0, known) >= before.slice(0, known)) return [];
    return [
      {
        file: entry.file,
        ...entry.placeOf(['successorOf']),
        message: `successorOf: "${successorOf}" was issued later, on ${before}`,
        hint: 'correct the date or the id',
        severity: 'error',
      },
    ];
  });
}

function findUnknownDomains(
  entries: readonly Located<Practice | Indicator>[],
  domains: ReadonlySet<string>,
): Problem[] {
  return entries
    .filter(({ value }) => !domains.has(value.domain))
    .map((entry) => ({
      file: entry.file,
      ...entry.placeOf(['domain']),
      message: `domain: unknown value "${entry.value.domain}"`,
      hint: `use ${[...domains].join(', ')}, or add it to site/genre.yaml`,
      severity: 'error',
    }));
}

function findDuplicates(entries: readonly Located<{ id: string }>[]): Problem[] {
  const seen = new Map<string, Located<{ id: string }>>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const first = seen.get(entry.value.id);
    if (first === undefined) {
      seen.set(entry.value.id, entry);
      continue;
    }
    const { line } = first.placeOf(['id']);
    problems.push({
      file: entry.file,
      ...entry.placeOf(['id']),
      message: `id "${entry.value.id}" is taken`,
      hint: `first used in ${first.file}:${line}`,
      severity: 'error',
    });
  }
  return problems;
}

function unknownId(
  entry: Located<{ id: string }>,
  path: readonly PropertyKey[],
  id: string,
  known: ReadonlySet<string>,
): Problem {
  const near = nearestId(id, known);
  return {
    file: entry.file,
    ...entry.placeOf(path),
    message: `${String(path[0])}: unknown id "${id}"`,
    hint: near === null ? 'add the entry or correct the id' : `did you mean "${near}"?`,
    severity: 'error',
  };
}

/** The known id with the fewest edits to `id`, if at most a third of its length; null otherwise. */
export function nearestId(id: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.floor(id.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - id.length) >= bestDistance) continue;
    const distance = editDistance(id, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, one row at a time (Wagner and Fischer 1974). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
