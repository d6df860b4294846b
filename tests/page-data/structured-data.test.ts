/** What search engines are told: only what is known, in terms that schema.org has. */
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  placeData,
  regulationData,
  reportData,
  siteData,
  termData,
  type AddressOf,
  type DescribedDocument,
  type DescribedPlace,
  type StructuredData,
} from '../../src/page-data/structured-data.ts';

const known: AddressOf = (path) => `https://atlas.example/${path}`;
const unknown: AddressOf = () => null;

const place = (id: string, label: string, labelEn: string) =>
  ({
    id,
    label,
    labelEn,
    fullLabel: label,
    path: `jurisdictions/${id}/`,
  }) as DescribedPlace['place'];
const county: DescribedPlace = {
  place: place('990102', '青禾县', 'Qinghe County'),
  code: '990102',
  ancestors: [place('99', '南境省', 'Nanjing Province'), place('9901', '云州市', 'Yunzhou City')],
};

const outline = {
  document: { path: 'regulations/gangyao/', label: '云州纲要' },
  node: {
    label: '云州纲要',
    nameEn: null,
    number: '云发〔2020〕1号',
    regulationKind: 'plan',
    issuer: '云州市人民政府',
    issuedOn: '2020',
    level: 'city',
    region: '南境省/云州市',
    period: { from: 2020, to: 2025 },
  },
  aliases: ['纲要'],
  upstream: [{ document: { path: 'regulations/above/', label: '南境纲要' } }],
} as unknown as DescribedDocument;

const bare = {
  ...outline,
  node: {
    ...outline.node,
    number: null,
    regulationKind: null,
    issuer: null,
    issuedOn: null,
    level: null,
    region: null,
    period: null,
  },
  aliases: [],
  upstream: [],
} as DescribedDocument;

const term = {
  id: 'gongshi',
  label: '公示',
  nameEn: 'Public notice',
  definition: '向社会公布。',
};

const report = {
  row: { path: 'reports/b/', years: { from: 2020, to: 2020 }, place: county.place },
  frontMatter: {
    title: '青禾县法治政府建设情况报告',
    body: null,
    publishedOn: null,
    source: { title: '青禾县法治政府建设情况报告', publisher: null, url: null },
  },
} as unknown as Parameters<typeof reportData>[0];

test('a report says what is known, with addresses only where the site has one', () => {
  expect(reportData(report, unknown)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: '青禾县法治政府建设情况报告',
    inLanguage: 'zh-CN',
    temporalCoverage: '2020/2020',
    about: { '@type': 'AdministrativeArea', name: '青禾县' },
    isBasedOn: { '@type': 'WebPage', name: '青禾县法治政府建设情况报告' },
  });
  expect(reportData(report, known)).toMatchObject({
    '@id': 'https://atlas.example/reports/b/',
    about: { url: 'https://atlas.example/jurisdictions/990102/' },
  });
});

test('a document is legislation with number, issuer, area, years and what it carries out', () => {
  expect(regulationData(outline, known)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': 'https://atlas.example/regulations/gangyao/',
    url: 'https://atlas.example/regulations/gangyao/',
    name: '云州纲要',
    alternateName: ['纲要'],
    inLanguage: 'zh-CN',
    legislationIdentifier: '云发〔2020〕1号',
    legislationType: 'plan',
    legislationPassedBy: { '@type': 'Organization', name: '云州市人民政府' },
    legislationDate: '2020',
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: '南境省云州市' },
    temporalCoverage: '2020/2025',
    isBasedOn: [
      { '@type': 'Legislation', name: '南境纲要', url: 'https://atlas.example/regulations/above/' },
    ],
  });
});

test('nothing is said of a document that is not known, its area least of all', () => {
  expect(regulationData(bare, unknown)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: '云州纲要',
    inLanguage: 'zh-CN',
  });
});

test('a place lies in the places above it, the nearest first', () => {
  expect(placeData(county, unknown)).toMatchObject({
    '@type': 'AdministrativeArea',
    name: '青禾县',
    identifier: { value: '990102' },
    containedInPlace: { name: '云州市', containedInPlace: { name: '南境省' } },
  });
  expect(placeData({ ...county, code: null, ancestors: [] }, unknown)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    name: '青禾县',
    alternateName: 'Qinghe County',
  });
});

test('the site can be searched once its address is known', () => {
  const data = (address: AddressOf) => siteData('法治图谱', '说明', 'search/', address);
  expect(data(known)).toMatchObject({
    potentialAction: {
      target: { urlTemplate: 'https://atlas.example/search/?q={search_term_string}' },
    },
  });
  expect(data(unknown)).not.toHaveProperty('potentialAction');
});

describe('as JSON-LD', () => {
  /** Stands for the context at schema.org, which a test may not fetch. */
  const documentLoader = (url: string) =>
    Promise.resolve({
      documentUrl: url,
      document: { '@context': { '@vocab': 'https://schema.org/' } },
    });

  test.each<[string, StructuredData]>([
    ['Report', reportData(report, known)],
    ['Legislation', regulationData(outline, known)],
    ['AdministrativeArea', placeData(county, known)],
    [
      'DefinedTerm',
      termData(term, 'practices/gongshi/', { path: 'practices/', name: '做法' }, known),
    ],
    ['WebSite', siteData('法治图谱', '说明', 'search/', known)],
  ])('a %s is one thing with an address, and every key means something', async (type, data) => {
    const options = { documentLoader: documentLoader as never, safe: true };
    const [subject, ...others] = await jsonld.expand(data, options);
    expect(others).toEqual([]);
    expect(subject?.['@type']).toEqual([`https://schema.org/${type}`]);
    expect(subject?.['@id']).toMatch(/^https:\/\/atlas\.example\//u);
    expect(Object.keys(subject ?? {}).length).toBe(Object.keys(data).length - 1);
  });
});
