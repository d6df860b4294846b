/** What pages are about, as schema.org describes it for search engines: reports, documents, places and defined terms. */
import type { NodeOfKind } from '../graph/node-attributes.ts';
import type { EntityLink, PlaceLink } from './entities.ts';
import type { ReportPage } from './report-page.ts';

/** A description in JSON-LD. */
export type StructuredData = Readonly<Record<string, unknown>>;

/** Gives the absolute address of a site path; null while the site's own address is unknown. */
export type AddressOf = (path: string) => string | null;

const CONTEXT = 'https://schema.org';

/** @returns a `Report` with who published it, when, on what place and years, and what it was taken from */
export function reportData(
  { row, frontMatter }: Pick<ReportPage, 'row' | 'frontMatter'>,
  address: AddressOf,
): StructuredData {
  const { title, body, publishedOn, source } = frontMatter;
  return described('Report', address(row.path), {
    name: title,
    inLanguage: 'zh-CN',
    datePublished: publishedOn,
    temporalCoverage: row.years === null ? null : `${row.years.from}/${row.years.to}`,
    author: named('GovernmentOrganization', body),
    publisher: named('Organization', source.publisher),
    about: compact({
      '@type': 'AdministrativeArea',
      name: row.place.fullLabel,
      url: address(row.place.path),
    }),
    isBasedOn: compact({ '@type': 'WebPage', name: source.title, url: source.url }),
  });
}

/** A document's page, as far as a description needs it. */
export interface DescribedDocument {
  document: EntityLink;
  node: NodeOfKind<'regulation'>;
  aliases: readonly string[];
  /** Documents that it carries out. */
  upstream: readonly { document: EntityLink }[];
}

/** @returns a `Legislation` with number, kind, issuer, date and area; what is not known is left out */
export function regulationData(
  { document, node, aliases, upstream }: DescribedDocument,
  address: AddressOf,
): StructuredData {
  const area = node.region?.replaceAll('/', '') ?? (node.level === 'central' ? '中国' : null);
  return described('Legislation', address(document.path), {
    name: node.label,
    alternateName: listed([...(node.nameEn === null ? [] : [node.nameEn]), ...aliases]),
    inLanguage: 'zh-CN',
    legislationIdentifier: node.number,
    legislationType: node.regulationKind,
    legislationPassedBy: named('Organization', node.issuer),
    legislationDate: node.issuedOn,
    legislationJurisdiction: named('AdministrativeArea', area),
    temporalCoverage: node.period === null ? null : `${node.period.from}/${node.period.to}`,
    isBasedOn: listed(
      upstream.map(({ document: above }) =>
        compact({ '@type': 'Legislation', name: above.label, url: address(above.path) }),
      ),
    ),
  });
}

/** A place's page, as far as a description needs it. */
export interface DescribedPlace {
  place: PlaceLink;
  code: string | null;
  ancestors: readonly PlaceLink[];
}

/** @returns an `AdministrativeArea` with its code and the places that contain it */
export function placeData(
  { place, code, ancestors }: DescribedPlace,
  address: AddressOf,
): StructuredData {
  const within = ancestors.reduce<StructuredData | null>(
    (above, each) => areaWithin(each, above, address),
    null,
  );
  return described('AdministrativeArea', address(place.path), {
    name: place.label,
    alternateName: place.labelEn,
    identifier:
      code === null ? null : { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: code },
    containedInPlace: within,
  });
}

function areaWithin(place: PlaceLink, above: StructuredData | null, address: AddressOf) {
  return compact({
    '@type': 'AdministrativeArea',
    name: place.label,
    url: address(place.path),
    containedInPlace: above,
  });
}

/**
 * @param set site path and name of the list that the term belongs to
 * @returns a `DefinedTerm` with its definition, for a practice or an indicator
 */
export function termData(
  node: Pick<NodeOfKind<'practice' | 'indicator'>, 'id' | 'label' | 'nameEn' | 'definition'>,
  path: string,
  set: { path: string; name: string },
  address: AddressOf,
): StructuredData {
  return described('DefinedTerm', address(path), {
    name: node.label,
    alternateName: node.nameEn,
    termCode: node.id,
    description: node.definition,
    inLanguage: 'zh-CN',
    inDefinedTermSet: compact({
      '@type': 'DefinedTermSet',
      name: set.name,
      url: address(set.path),
    }),
  });
}

/** @param search site path of the search page @returns the `WebSite` with how to search it */
export function siteData(
  name: string,
  description: string,
  search: string,
  address: AddressOf,
): StructuredData {
  const target = address(search);
  return described('WebSite', address(''), {
    name,
    description,
    inLanguage: ['zh-CN', 'en'],
    potentialAction:
      target === null
        ? null
        : {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: `${target}?q={search_term_string}` },
            'query-input': 'required name=search_term_string',
          },
  });
}

function described(
  type: string,
  url: string | null,
  properties: Readonly<Record<string, unknown>>,
): StructuredData {
  return compact({ '@context': CONTEXT, '@type': type, '@id': url, url, ...properties });
}

/** Leaves out what is not known. */
function compact(properties: Readonly<Record<string, unknown>>): StructuredData {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

const listed = <T>(values: readonly T[]): readonly T[] | null =>
  values.length === 0 ? null : values;

function named(type: string, name: string | null): StructuredData | null {
  return name === null ? null : { '@type': type, name };
}
