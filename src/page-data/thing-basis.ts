/** What a page is made of, told by hashes of the reports and nodes that it draws on, sooner than what it shows can be made. */
import { hash } from 'node:crypto';
import type { Atlas, AtlasReport } from '../graph/atlas.ts';
import {
  indicatorKey,
  placeKey,
  practiceKey,
  regulationKey,
  reportKey,
} from '../graph/node-keys.ts';
import { reportsOfPlace } from '../graph/report-index.ts';
import { joinBasis, nodeVersion } from './basis-parts.ts';
import { placeSurroundings } from './jurisdiction.ts';
import { plainJson } from './plain-json.ts';
import { requireReport } from './report-page.ts';
import type { Site } from './site.ts';
import type { StatedFolder } from './stated-basis.ts';
import type { ThingPageFolder } from './thing-page.ts';

/** Folders of things whose pages show what a few reports say: their own, or those of their place. */
export type OwnFolder = Exclude<ThingPageFolder, StatedFolder>;

/**
 * A hash of all that the page of a report or a place is made of: equal ones show the same. It takes a fraction of the
 * time, and is another one more often than what is shown.
 * @returns null where a report does not say what it was made of
 */
export function thingBasis(folder: OwnFolder, site: Site, id: string): string | null {
  const { atlas } = site;
  switch (folder) {
    case 'reports': {
      const report = requireReport(atlas, id);
      // Its neighbours are other reports of the place.
      return joinBasis([id, nodeVersion(atlas, report.place), ...basesOf(atlas, report.place)]);
    }
    case 'jurisdictions': {
      const key = placeKey(id);
      const around = plainJson(placeSurroundings(site, key));
      return joinBasis([around, nodeVersion(atlas, key), ...basesOf(atlas, key)]);
    }
  }
}

const basesOf = (atlas: Atlas, place: string) =>
  reportsOfPlace(atlas, place).map((report) => basisOf(atlas, report));

const known = new WeakMap<AtlasReport, string>();

/**
 * What a report is made of and the nodes that it names. Its edges and its evidence are made from its facts alone.
 * @returns null when the report does not say
 */
function basisOf(atlas: Atlas, report: AtlasReport): string | null {
  if (report.madeOf === undefined) return null;
  const before = known.get(report);
  if (before !== undefined) return before;
  const { regulations, practices, metrics } = report.facts;
  const keys = new Set([
    ...regulations.map((fact) => regulationKey(fact.id)),
    ...practices.map((fact) => practiceKey(fact.id)),
    ...metrics.flatMap((fact) => (fact.indicator === null ? [] : indicatorKey(fact.indicator))),
  ]);
  atlas.graph.forEachOutNeighbor(reportKey(report.id), (key) => keys.add(key));
  const versions = Array.from(keys, (key) => nodeVersion(atlas, key));
  const basis = hash('sha256', [report.madeOf, ...versions].join('\0'), 'hex');
  known.set(report, basis);
  return basis;
}
