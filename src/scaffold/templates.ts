/** Empty entries of content/ for people to fill in: what is left empty is named by the next build, with line and remedy. */
import { idSchema } from '../schema/common.ts';

/** What can be begun with `npm run new`. */
export const NEW_KINDS = ['report', 'regulation', 'practice', 'indicator'] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** A file to write. */
export interface Scaffold {
  /** Below the content folder. */
  path: string;
  content: string;
}

const ENTRIES: Readonly<Record<Exclude<NewKind, 'report'>, { folder: string; body: string }>> = {
  regulation: {
    folder: 'regulations',
    body: `  title: '' # full title without 《》
  titleEn: null # English title, or null
  aliases: [] # short names as reports write them: [市决策办法]
  number: null # such as 中府办〔2021〕12号
  issuer: null # who issued it
  level: '' # whose document it is
  region: null # province/city/… of the issuer; null for the nation
  kind: '' # what kind of document it is
  issuedOn: null # "2021-08-02", in quotes
  sure: false # true once you have seen the document itself
`,
  },
  practice: {
    folder: 'practices',
    body: `  name: '' # as people call it
  nameEn: ''
  aliases: [] # names as reports write them: [首违不罚, "首次轻微违法不予处罚"]
  domain: '' # id of a field of work: site/genre.yaml
  definition: '' # one sentence in Chinese
  definitionEn: ''
  tier: 2 # 1 for what most reports speak of
`,
  },
  indicator: {
    folder: 'indicators',
    body: `  name: '' # what is counted
  nameEn: ''
  unit: '' # such as 件
  unitEn: '' # singular: case
  cues: [] # words beside the number: [行政复议+受理]
  domain: '' # id of a field of work: site/genre.yaml
  definition: '' # one sentence in Chinese
  definitionEn: ''
  direction: neutral # neutral, higher-better or lower-better
  comparable: true # whether numbers of different places may be compared
  tier: 2 # 1 is shown on the pages of places
`,
  },
};

const REPORT = `---
title: '' # as the report's own heading has it
kind: annual-report
jurisdiction:
  path: [] # from the province down: [广东省, 中山市]
  level: '' # national, province, city, county, township or zone
body: null # who reports, as the report names it
period: { from: null, to: null } # years reported on: { from: 2023, to: 2023 }
publishedOn: null # "2024-03-28", in quotes
source:
  title: '' # heading of the page
  publisher: null # such as 中山市人民政府网
  url: null
coverage: '' # full, digest or excerpt
---

## 一、主要举措和成效

在这里放报告正文。
`;

/**
 * @param kind what to begin
 * @param name id of the entry; of a report `<province folder>/<file name>`
 * @returns the file to write, or why the name does not do
 */
export function scaffold(kind: NewKind, name: string): Scaffold | { fault: string } {
  const parts = name.split('/');
  const isNamed = parts.every((part) => idSchema.safeParse(part).success);
  if (kind === 'report') {
    if (parts.length !== 2 || !isNamed)
      return {
        fault: `"${name}" is no name for a report: name folder and file, as in guangdong/gangkou-2019`,
      };
    return { path: `reports/${name}.md`, content: REPORT };
  }
  if (parts.length !== 1 || !isNamed)
    return {
      fault: `"${name}" is no id: use lower-case letters, digits and single hyphens, as in first-offence-exemption`,
    };
  const { folder, body } = ENTRIES[kind];
  const head = `# Fields: src/schema/${kind}.ts. Fill in what is empty, then run npm run build: it names what is still wrong.\n\n`;
  return { path: `${folder}/${name}.yaml`, content: `${head}- id: ${name}\n${body}` };
}
