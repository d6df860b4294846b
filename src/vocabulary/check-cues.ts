/** Checks the cues and excludes of indicators against the classes of synonyms. */
import type { Problem } from '../errors.ts';
import type { IndicatorSynonyms } from '../schema/indicator-synonyms.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Located } from './cross-check.ts';

/** What stands in angle brackets, and brackets that nothing closes: `<审查>`, `<审查`. */
const CLASS = /<([^<>]*)>|[<>]/gu;

/** One problem for each cue or exclude that names a class which does not exist. */
export function findCueProblems(
  indicators: readonly Located<Indicator>[],
  synonyms: IndicatorSynonyms,
): Problem[] {
  const hint = `classes are ${Object.keys(synonyms).join(', ')}: add it to grammar/indicator-synonyms.yaml or write its words`;
  return indicators.flatMap(({ value, file, placeOf }) =>
    (['cues', 'excludes'] as const).flatMap((field) =>
      value[field].flatMap((cue, index) => {
        const unknown = [...cue.matchAll(CLASS)].find(
          ([, name]) => name === undefined || !Object.hasOwn(synonyms, name),
        );
        if (unknown === undefined) return [];
        const message = `${field}: "${cue}" names an unknown class ${unknown[0]}`;
        return [{ file, ...placeOf([field, index]), message, hint, severity: 'error' as const }];
      }),
    ),
  );
}
