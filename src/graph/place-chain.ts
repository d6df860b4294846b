/** A report's jurisdiction → the places from the province down to it, each under a stable id. */
import type { Jurisdiction, JurisdictionLevel } from '../schema/extraction.ts';
import { placeLine, type Place, type PlaceRegistry } from '../vocabulary/places.ts';
import type { JurisdictionNode } from './node-attributes.ts';
import { placeKey, stableHash } from './node-keys.ts';

/** Id of the nation's node. */
const NATION_ID = 'nation';

// What stands for a name left out, at its beginning: X县, ××市, 某镇, **区.
const MASK = /^(?:[XＸ×✕*＊○〇]|某)/u;

// Names that only a province has: 广东省, 内蒙古自治区, 香港特别行政区, 北京市.
const PROVINCE = /(?:省|自治区|特别行政区)$|^(?:北京|天津|上海|重庆)市$/u;

// The last word of a name and the level it speaks for, from the lowest up.
const LEVEL_BY_ENDING: readonly [RegExp, JurisdictionLevel][] = [
  [/(?:镇|乡|街道|苏木)$/u, 'township'],
  [/(?:新区|开发区|园区|示范区|管理区|保税区)$/u, 'zone'],
  [/(?:县|旗|区)$/u, 'county'],
  [/(?:市|自治州|州|盟|地区)$/u, 'city'],
];

/**
 * The jurisdiction and the places above it, from the top down; the jurisdiction itself comes last.
 *
 * A listed code says it all. A place without one is the same place in two reports only when its whole path is
 * known from the province down. A masked name, or a bare one such as 城关镇, belongs to its report alone.
 * @param reportId makes the ids of such places unique
 */
export function placeChain(
  jurisdiction: Jurisdiction,
  reportId: string,
  places: PlaceRegistry,
): JurisdictionNode[] {
  const { path, code } = jurisdiction;
  if (path.length === 0) return [nation(jurisdiction, places)];
  const listed = code === null ? undefined : places.byCode.get(code);
  const steps =
    listed === undefined
      ? stepsOfPath(jurisdiction, reportId, places)
      : placeLine(places, listed).map((place) => listedStep(place, places));
  const [top] = steps;
  const province = top?.level === 'province' && !top.masked ? top.label : null;
  return steps.map((step, index) => ({
    kind: 'jurisdiction',
    ...step,
    nameEn: places.englishName(step.label),
    path: steps.slice(0, index + 1).map(({ label }) => label),
    pathEn: steps.slice(0, index + 1).map(({ label }) => places.englishName(label)),
    code: /^\d+$/u.test(step.id) ? step.id : null,
    parent: index === 0 ? null : placeKey(steps[index - 1]?.id ?? ''),
    province,
  }));
}

/** What is known of one place before it is put in line. */
type Step = Pick<JurisdictionNode, 'id' | 'label' | 'level' | 'masked'>;

/** A former place that only changed its name or rank counts as the one of today. */
function listedStep(place: Place, places: PlaceRegistry): Step {
  const today = (place.became === undefined ? null : places.byCode.get(place.became)) ?? place;
  return { id: today.code, label: today.name, level: today.level, masked: false };
}

function stepsOfPath(
  { path, code, level, masked }: Jurisdiction,
  reportId: string,
  places: PlaceRegistry,
): Step[] {
  const [top = ''] = path;
  let isProven = PROVINCE.test(top) && !MASK.test(top);
  let above: Place | null = null;
  return path.map((label, index) => {
    const isLast = index === path.length - 1;
    isProven &&= !MASK.test(label) && !(isLast && masked);
    const place: Place | null = isProven ? findBelow(label, above, places) : null;
    above = place;
    if (place !== null) return listedStep(place, places);
    const steps = path.slice(0, index + 1);
    return {
      id:
        (isLast ? code : null) ?? stableHash([...(isProven ? [] : [reportId]), ...steps].join('/')),
      label,
      level: isLast ? level : guessLevel(label, index),
      masked: isLast ? masked : MASK.test(label),
    };
  });
}

function nation({ code }: Jurisdiction, places: PlaceRegistry): JurisdictionNode {
  const label = '全国';
  return {
    kind: 'jurisdiction',
    id: NATION_ID,
    label,
    nameEn: places.englishName(label),
    path: [],
    pathEn: [],
    code,
    level: 'national',
    masked: false,
    parent: null,
    province: null,
  };
}

/** The one place of this name below `above`, or the one province of this name; null when none or several fit. */
function findBelow(name: string, above: Place | null, places: PlaceRegistry): Place | null {
  const fitting = (places.byName.get(name) ?? []).filter((place) =>
    above === null ? place.level === 'province' : placeLine(places, place).includes(above),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function guessLevel(name: string, index: number): JurisdictionLevel {
  if (PROVINCE.test(name)) return 'province';
  const level = LEVEL_BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? 'zone';
  // A 市 at the third step (广东省 / 茂名市 / 信宜市) is a county-level one.
  return level === 'city' && index >= 2 ? 'county' : level;
}
