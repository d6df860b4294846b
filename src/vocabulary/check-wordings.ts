/** Checks the wordings of practices and of their status cues against the synonym classes. */
import type { Problem } from '../errors.ts';
import type { PracticeStatusCues } from '../schema/practice-status.ts';
import type { PracticeSynonyms } from '../schema/practice-synonyms.ts';
import type { Practice } from '../schema/practice.ts';
import type { Located } from './cross-check.ts';
import { findWordingFault, parseDescription } from './practice-wording.ts';

/** The fields of a practice whose items are wordings; a description holds several. */
const WORDING_FIELDS = [
  'contextAliases',
  'contexts',
  'wordings',
  'descriptions',
  'excludes',
  'spoilers',
] as const;

/** The cues that are expanded like wordings. */
const CUE_FIELDS = [
  'future',
  'outlook',
  'coverb',
  'disposal',
  'notFuture',
  'missing',
  'shortfall',
  'remedy',
  'lessonVerb',
  'lessonNoun',
  'absent',
  'topic',
] as const;

/** One problem for each item that cannot be expanded. */
export function findWordingProblems(
  practices: readonly Located<Practice>[],
  cues: Located<PracticeStatusCues> | null,
  synonyms: PracticeSynonyms,
): Problem[] {
  const check = (
    { file, placeOf }: Pick<Located<unknown>, 'file' | 'placeOf'>,
    field: string,
    items: readonly string[],
    wordingsOf: (item: string) => readonly string[] = (item) => [item],
  ): Problem[] =>
    items.flatMap((item, index) => {
      const fault = wordingsOf(item)
        .map((wording) => findWordingFault(wording, synonyms))
        .find((found) => found !== null);
      if (fault === undefined) return [];
      const message = `${field}: ${fault.message}`;
      return [
        { file, ...placeOf([field, index]), message, hint: fault.hint, severity: 'error' as const },
      ];
    });
  return [
    ...practices.flatMap((entry) =>
      WORDING_FIELDS.flatMap((field) =>
        check(entry, field, entry.value[field], field === 'descriptions' ? wordingsIn : undefined),
      ),
    ),
    ...(cues === null ? [] : CUE_FIELDS.flatMap((field) => check(cues, field, cues.value[field]))),
  ];
}

function wordingsIn(description: string): string[] {
  const { parts, without } = parseDescription(description);
  return [...parts, ...without];
}
