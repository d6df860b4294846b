/** A report's jurisdiction → the places from the province down to it, each under a stable id. */
import type { Jurisdiction, JurisdictionLevel } from '../schema/extraction.ts';
import type { Place, PlaceRegistry } from '../vocabulary/places.ts';
import type { JurisdictionNode } from './node-attributes.ts';
import { placeKey, stableHash } from './node-keys.ts';

/** Id of the nation's node. */
export const NATION_ID = 'nation';

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
 * A place without a code is the same place in two reports only when its whole path is known from the
 * province down. A masked name, or a bare one such as 城关镇, belongs to its report alone.
 * @param reportId makes the ids of such places unique
 */
export function placeChain(
  jurisdiction: Jurisdiction,
  reportId: string,
  places: PlaceRegistry,
): JurisdictionNode[] {
  const { path, code, level, masked } = jurisdiction;
  if (path.length === 0) return [nation(jurisdiction)];
  const top = path[0] ?? '';
  const province = PROVINCE.test(top) && !MASK.test(top) ? top : null;
  const chain: JurisdictionNode[] = [];
  let proven = province !== null;
  let above: Place | null = null;
  for (const [index, label] of path.entries()) {
    const isLast = index === path.length - 1;
    proven &&= !MASK.test(label) && !(isLast && masked);
    const place: Place | null = proven ? findBelow(label, above, places) : null;
    const steps = path.slice(0, index + 1);
    const known = (isLast ? code : null) ?? place?.code ?? null;
    chain.push({
      kind: 'jurisdiction',
      id: known ?? stableHash([...(proven ? [] : [reportId]), ...steps].join('/')),
      label,
      path: steps,
      code: known !== null && /^\d+$/u.test(known) ? known : null,
      level: isLast ? level : (place?.level ?? guessLevel(label, index)),
      masked: isLast ? masked : MASK.test(label),
      parent: index === 0 ? null : placeKey(chain[index - 1]?.id ?? ''),
      province,
    });
    above = place;
  }
  return chain;
}

function nation({ code }: Jurisdiction): JurisdictionNode {
  return {
    kind: 'jurisdiction',
    id: NATION_ID,
    label: '全国',
    path: [],
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
    above === null ? place.level === 'province' : isBelow(place, above, places),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isBelow(place: Place, above: Place, places: PlaceRegistry): boolean {
  let parent = place.parent;
  while (parent !== null && parent !== above.code)
    parent = places.byCode.get(parent)?.parent ?? null;
  return parent !== null;
}

function guessLevel(name: string, index: number): JurisdictionLevel {
  if (PROVINCE.test(name)) return 'province';
  const level = LEVEL_BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? 'zone';
  // A 市 at the third step (广东省 / 茂名市 / 信宜市) is a county-level one.
  return level === 'city' && index >= 2 ? 'county' : level;
}
