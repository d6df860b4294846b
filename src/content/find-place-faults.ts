/** Compares what the front matter of a report says about its place with the list of places: a wrong digit would move the report to another town. */
import type { Problem } from '../errors.ts';
import type { ReportFrontMatter } from '../schema/report.ts';
import { placeLine, type Place, type PlaceRegistry } from '../vocabulary/places.ts';

// Names that are meant for a province: 广东省, 广西壮族自治区; not 某省 or X省, which stand for one.
const PROVINCE = /^(?![某XＸ×*]).+(?:省|自治区)$/u;

/** What is needed of a report. */
export interface StatedPlace {
  /** Path for messages. */
  file: string;
  frontMatter: Pick<ReportFrontMatter, 'jurisdiction'>;
  placeOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/**
 * Faults of a stated place.
 * @returns an error where code and names contradict each other; a warning for a code that no list has, for lists grow old, and for a misspelt province
 */
export function findPlaceFaults(
  { file, frontMatter, placeOf }: StatedPlace,
  places: PlaceRegistry,
): Problem[] {
  const { code, path, level, masked } = frontMatter.jurisdiction;
  const at = (field: PropertyKey[]) => ({ file, ...placeOf(['jurisdiction', ...field]) });
  const [top = ''] = path;
  if (code === null) {
    const meant = masked || places.byName.has(top) ? null : misspeltProvince(top, places);
    if (meant === null) return [];
    return [
      {
        ...at(['path', 0]),
        message: `no province is called "${top}"`,
        hint: `did you mean ${meant}?`,
        severity: 'warning',
      },
    ];
  }
  const place = places.byCode.get(code);
  if (place === undefined)
    return [
      {
        ...at(['code']),
        message: `division code "${code}" is in no list of places`,
        hint: 'correct it, or write null and let the path tell the place',
        severity: 'warning',
      },
    ];
  const line = placeLine(places, place);
  const stated = path.at(-1) ?? '';
  if (!isCalled(place, stated, places))
    return [
      {
        ...at(['code']),
        message: `division code "${code}" is that of ${nameOf(line)}, not of ${stated}`,
        hint: 'correct the code or the path',
        severity: 'error',
      },
    ];
  // What a zone counts as differs from list to list.
  if (place.level !== level && place.level !== 'zone' && level !== 'zone')
    return [
      {
        ...at(['level']),
        message: `level ${level} is not that of ${nameOf(line)}, a place of level ${place.level}`,
        hint: 'correct the level, or code and path',
        severity: 'error',
      },
    ];
  return path.flatMap((name, index): Problem[] =>
    line.some((each) => isCalled(each, name, places))
      ? []
      : [
          {
            ...at(['path', index]),
            message: `"${name}" is no place above ${nameOf(line)}, which has division code "${code}"`,
            hint: 'correct the path or the code',
            severity: 'error',
          },
        ],
  );
}

/** The province that a name with the ending of one is but for one character: 广冬省 → 广东省. */
function misspeltProvince(name: string, places: PlaceRegistry): string | null {
  if (!PROVINCE.test(name)) return null;
  const letters = Array.from(name);
  const provinces = [...places.byCode.values()].filter(({ level }) => level === 'province');
  const meant = provinces.find((province) => {
    const others = Array.from(province.name);
    return (
      others.length === letters.length &&
      others.filter((letter, index) => letter !== letters[index]).length === 1
    );
  });
  return meant?.name ?? null;
}

const nameOf = (line: readonly Place[]): string => line.map(({ name }) => name).join('');

/** Whether a name is one that the place has, had, or is commonly called by. */
function isCalled({ code, name: own }: Place, name: string, places: PlaceRegistry): boolean {
  return (
    own === name ||
    (places.byName.get(name) ?? []).some((other) => other.code === code || other.became === code)
  );
}
