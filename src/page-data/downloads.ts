/** The page of downloads: every file with its format, size and columns, and where each thing has files of its own. */
import type { Atlas } from '../graph/atlas.ts';
import { nodesOfKind } from '../graph/statements.ts';
import type { WrittenFile } from '../export/write-file-fs.ts';
import { COMPRESSED_ENDING } from '../export/export-options.ts';
import type { Column, Table } from '../export/table.ts';
import { bundleCount, thingFileNames } from '../export/thing-files.ts';
import { nodePath } from './paths.ts';

/** The files on everything together, in the order of the page; a file that is not named here is a defect. */
export const DOWNLOADS = [
  'nodes.csv',
  'edges.csv',
  'evidence.csv',
  'metrics.csv',
  'ties.csv',
  'centralities.csv',
  'communities.csv',
  'adoptions.csv',
  'datapackage.json',
  'atlas.sqlite',
  'parquet/nodes.parquet',
  'parquet/edges.parquet',
  'parquet/evidence.parquet',
  'parquet/metrics.parquet',
  'parquet/ties.parquet',
  'parquet/centralities.parquet',
  'parquet/communities.parquet',
  'parquet/adoptions.parquet',
  'graph.json',
  'graph.gexf',
  'graph.graphml',
  'graph.ttl',
  'graph.jsonld',
  'shapes.ttl',
  'graph.schema.json',
  'extraction.schema.json',
  'entity.schema.json',
  'statements.schema.json',
  'explorer.schema.json',
  'CITATION.cff',
  'explorer/atlas.json',
  'explorer/reports.json',
  'explorer/places-by-practices.json',
  'explorer/places-by-regulations.json',
  'explorer/practices-by-places.json',
  'explorer/regulations-by-places.json',
  'graph.svg',
] as const;
export type DownloadName = (typeof DOWNLOADS)[number];

/** Formats by how a name ends. */
const FORMATS: readonly (readonly [ending: string, format: string])[] = [
  ['.schema.json', 'JSON Schema'],
  ['datapackage.json', 'Frictionless Data Package'],
  ['.csv', 'CSV'],
  ['.sqlite', 'SQLite 3'],
  ['.parquet', 'Apache Parquet'],
  ['shapes.ttl', 'SHACL'],
  ['.cff', 'Citation File Format 1.2.0'],
  ['.json', 'JSON'],
  ['.gexf', 'GEXF 1.3'],
  ['.graphml', 'GraphML'],
  ['.ttl', 'RDF Turtle'],
  ['.jsonld', 'JSON-LD'],
  ['.svg', 'SVG'],
];

// The number of a bundle at the end of its name: 017 in `bundle-017.json.gz`.
const BUNDLE_NUMBER = /(?<=\/bundle-)\d+/u;

/** One file for download. */
export interface Download {
  name: DownloadName;
  /** Path below the site. */
  path: string;
  format: string;
  bytes: number;
  /** Of a table. */
  rows: number | null;
  columns: readonly Column[];
}

/** Files that each thing of a kind has. */
export interface FilePattern {
  kind:
    'report' | 'statements' | 'jurisdiction' | 'regulation' | 'practice' | 'indicator' | 'numbers';
  /** Path below the site with `<id>` for the id, or with `<n>` for the number of a bundle. */
  pattern: string;
  format: string;
  count: number;
  /** Path of the first one. */
  example: string;
}

/**
 * @param files as they are published
 * @param tables those behind the CSV files
 */
export function downloadList(files: readonly WrittenFile[], tables: readonly Table[]): Download[] {
  return DOWNLOADS.flatMap((name) => {
    const file = files.find(({ path }) => path === name || path === name + COMPRESSED_ENDING);
    if (file === undefined) return [];
    const table = tables.find((each) => `${each.name}.csv` === name);
    return [
      {
        name,
        path: `data/${file.path}`,
        format: formatOf(file.path),
        bytes: file.bytes,
        rows: table?.rowCount ?? null,
        columns: table?.columns ?? [],
      },
    ];
  });
}

/** Where single things have their files; kinds without any thing are left out. @param isLarge whether most are in bundles */
export function filePatterns({ graph, reports }: Atlas, isLarge: boolean): FilePattern[] {
  const ids = [...reports.keys()];
  const of = (kind: 'jurisdiction' | 'regulation' | 'practice' | 'indicator') =>
    nodesOfKind(graph, kind).map(({ node }) => node.id);
  const pattern = (
    kind: FilePattern['kind'],
    folder: string,
    ending: string,
    all: readonly string[],
  ) => {
    const [first] = all;
    if (first === undefined) return [];
    const isBundled = bundleCount(folder, ending, all.length, isLarge) > 0;
    const fileOf = thingFileNames(folder, ending, all.length, isLarge);
    const path = (id: string) => `data/${folder}/${fileOf(id)}`;
    return [
      {
        kind,
        pattern: isBundled ? path(first).replace(BUNDLE_NUMBER, '<n>') : path('<id>'),
        format: formatOf(fileOf('')),
        count: new Set(all.map(path)).size,
        example: path(first),
      },
    ];
  };
  const folder = (kind: 'jurisdiction' | 'report' | 'regulation' | 'practice' | 'indicator') =>
    nodePath({ kind, id: '' }).replaceAll('/', '');
  return [
    ...pattern('report', folder('report'), '.json', ids),
    ...pattern('statements', 'statements', '.json', ids),
    ...pattern('statements', 'statements', '.ttl', ids),
    ...pattern('jurisdiction', folder('jurisdiction'), '.json', of('jurisdiction')),
    ...pattern('regulation', folder('regulation'), '.json', of('regulation')),
    ...pattern('practice', folder('practice'), '.json', of('practice')),
    ...pattern('indicator', folder('indicator'), '.json', of('indicator')),
    ...pattern('numbers', folder('indicator'), '.csv', of('indicator')),
  ];
}

function formatOf(name: string): string {
  if (name.endsWith(COMPRESSED_ENDING))
    return `${formatOf(name.slice(0, -COMPRESSED_ENDING.length))} (gzip)`;
  return FORMATS.find(([ending]) => name.endsWith(ending))?.[1] ?? '';
}
