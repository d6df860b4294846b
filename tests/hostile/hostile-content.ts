/** A content folder written by a hostile person: payloads in every field that takes text, and files that are to be refused. */
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { EVERYTHING, FOREIGN, PAYLOADS, SIGN } from './payloads.ts';
import { writeFile } from '../write-file.ts';

/** A file that the build must leave out, with what it must say. */
export type Refusal = readonly [file: string, reason: RegExp];

/** Registries stay as they are, with one hostile entry of each kind beside them. */
const REGISTRIES = [
  'site',
  'decisions',
  'grammar',
  'indicators',
  'places',
  'practices',
  'quality',
  'regulations',
] as const;

/** Every text in quotes: a date without them is none to the schemas. */
export const write = (value: unknown) => stringify(value, { defaultStringType: 'QUOTE_DOUBLE' });

const payloads = Object.values(PAYLOADS);
const pick = (at: number) => payloads[at % payloads.length] ?? '';

/** Without what the form of a field refuses: alternatives and classes of wordings. */
const words = (text: string) => text.replace(/[()<>|+~\s]/gu, '') || 'x';

const REGULATION = {
  id: 'hostile-regulation',
  title: `青禾县敌意办法${EVERYTHING}`,
  titleEn: `Hostile ${EVERYTHING.replace(/\p{Script=Han}/gu, '')}`,
  aliases: payloads.map((payload, at) => `敌意办法${at}${payload}`),
  number: `青政发${pick(0)}〔2021〕9号`,
  issuer: `青禾县人民政府${pick(1)}`,
  level: 'county',
  region: `南境省/云州市/青禾县${pick(2)}`,
  kind: 'normative-document',
  sure: false,
};

const PRACTICE = {
  id: 'hostile-practice',
  name: `敌意做法${EVERYTHING}`,
  nameEn: `Hostile practice ${EVERYTHING.replace(/\p{Script=Han}/gu, '')}`,
  aliases: ['敌意做法', ...payloads.map((payload, at) => `敌意做法${at}${payload}`)],
  wordings: payloads.map((payload, at) => `敌意做法${at}${words(payload)}`),
  domain: 'law-enforcement',
  definition: `定义${EVERYTHING}`,
  definitionEn: `Definition ${EVERYTHING.replace(/\p{Script=Han}/gu, '')}`,
  mandatedBy: [`敌意办法${pick(0)}`],
  confusable: EVERYTHING,
  tier: 1,
};

const INDICATOR = {
  id: 'hostile-indicator',
  name: `敌意指标${EVERYTHING}`,
  nameEn: `Hostile indicator ${EVERYTHING.replace(/\p{Script=Han}/gu, '')}`,
  unit: '件',
  unitEn: `case${pick(1).replaceAll('/', '')}`,
  cues: ['敌意案件'],
  domain: 'law-enforcement',
  definition: `定义${EVERYTHING}`,
  definitionEn: `Definition ${EVERYTHING.replace(/\p{Script=Han}/gu, '')}`,
  direction: 'neutral',
  comparable: false,
  comparableReason: `口径${EVERYTHING}`,
  comparableReasonEn: `Scope ${EVERYTHING.replace(/\p{Script=Han}/gu, '')}`,
  tier: 1,
};

const ZONE = {
  id: 'zone-hostile',
  name: `敌意新区${EVERYTHING}`,
  aliases: payloads.map((payload, at) => `敌意新区${at}${payload}`),
  parent: '320724',
};

const DECISION = {
  title: `敌意规定${pick(0)}`,
  same: `敌意办法0${pick(0)}`,
  reason: `理由${EVERYTHING}`,
};

/** The text of a report with payloads as headings, sentences, tables, links, pictures and code. */
const BODY = `## 一、主要举措${pick(0)}

贯彻《敌意办法${EVERYTHING.replace(/[《》\n]/gu, '')}》,推行敌意做法,办理敌意案件12件。贯彻《敌意规定${pick(0)}》。

### (一)${pick(1)}

${payloads.map((payload) => `落实《青禾县${payload.replace(/[《》]/gu, '')}管理办法》(青政发〔2021〕9号),办理案件12件。${payload}`).join('\n\n')}

<script>globalThis.${SIGN}=20</script>

<div onclick="globalThis.${SIGN}=21" style="background:url(//${FOREIGN}/g)">甲</div>

[链接](javascript:globalThis.${SIGN}=22) ![图](http://${FOREIGN}/h.png "乙") <http://${FOREIGN}/i> [丙][ref]

[ref]: javascript:globalThis.${SIGN}=23 "丁"

| 单位${pick(0)} | 案件 |
| --- | --- |
| ${pick(1).replaceAll('|', '')} | 12件 |

\`\`\`html
<script>globalThis.${SIGN}=24</script>
\`\`\`

## 二、存在的问题

${pick(3)}执法力量不足。[^1]

[^1]: ${pick(4)}
`;

function report(fields: object, body = BODY): string {
  return `---\n${write({
    title: `青禾县2021年度法治政府建设情况报告${EVERYTHING}`,
    kind: 'annual-report',
    jurisdiction: {
      path: ['南境省', `云州市${pick(1)}`, `青禾县${EVERYTHING}`],
      level: 'county',
    },
    body: `青禾县人民政府${EVERYTHING}`,
    period: { from: 2021, to: 2021 },
    publishedOn: '2022-01-20',
    signedOn: '2022-01-10',
    source: {
      title: `来源${EVERYTHING}`,
      publisher: `机关${EVERYTHING}`,
      url: `https://example.org/?a="><script>globalThis.${SIGN}=30</script>&b='onclick='globalThis.${SIGN}=31`,
    },
    coverage: 'digest',
    review: ['title', EVERYTHING],
    ...fields,
  })}---\n\n${body}`;
}

const GOOD_REPORTS: Readonly<Record<string, string>> = {
  'hostile/fields.md': report({}),
  'hostile/masked.md': report({
    title: `${PAYLOADS['a formula'] ?? ''}2020年法治政府建设工作要点`,
    jurisdiction: { path: [`=1+1X县${pick(0)}`], level: 'county', masked: true },
    kind: 'plan',
  }),
  'hostile/zone.md': report({
    jurisdiction: { path: ['江苏省', '连云港市', '灌南县', ZONE.name], level: 'zone' },
    period: { from: 2020, to: 2020 },
  }),
  'hostile/corrected.md': report({
    corrections: [
      {
        action: 'reject',
        kind: 'practice',
        id: 'hostile-practice',
        reason: `理由${EVERYTHING}`,
      },
    ],
    period: { from: 2019, to: 2019 },
  }),
  'hostile/repaired.md': report({
    coverage: 'full',
    repair: { kind: 'glyph-shift', replaced: 3 },
    trust: ['garbled'],
    period: { from: 2018, to: 2018 },
  }),
  'hostile/repaired.original.txt': `<script>globalThis.${SIGN}=40</script>\n${EVERYTHING}\n`,
};

const YAML_BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefgh')
  .map(
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefgh'.charAt(at)}`)
        .join(', ')}]`,
  )
  .join('\n')}`;

const BAD_REPORTS: readonly (readonly [
  file: string,
  content: string | Uint8Array,
  reason: RegExp,
])[] = [
  ['js.md', `---js\n{ title: globalThis.${SIGN} = 1 }\n---\n正文\n`, /marked "js"/u],
  ['tag.md', `---\ntitle: !!js/function 'function () {}'\n---\n正文\n`, /coverage: missing/u],
  ['bomb.md', `---\n${YAML_BOMB}\n---\n正文\n`, /aliases multiply/u],
  ['nested.md', `---\na: ${'['.repeat(20_000)}\n---\n正文\n`, /brackets are nested too deeply/u],
  ['quotes.md', report({}, `甲\n${'>'.repeat(50_000)} 乙\n`), /nested too deeply/u],
  ['script-url.md', report({ source: { title: '甲乙', url: `javascript:${SIGN}=1` } }), /https?:/u],
  ['data-url.md', report({ source: { title: '甲乙', url: 'data:text/html,x' } }), /https?:/u],
  [
    'prototype.md',
    `---\n__proto__: { polluted: true }\ntitle: 甲乙\n---\n正文\n`,
    /unknown field "__proto__"/u,
  ],
  ['unknown.md', report({ onload: `globalThis.${SIGN}=1` }), /unknown field/u],
  [
    'code.md',
    report({ jurisdiction: { path: ['甲'], level: 'county', code: '../../x' } }),
    /digits/u,
  ],
  ['binary.md', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /binary/u],
  ['surrogate.md', Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xed, 0xa0, 0x80), /UTF-8/u],
  ['huge.md', new Uint8Array(8 * 1024 * 1024 + 1).fill(0x61), /larger than 8388608 bytes/u],
  ['a..b.md', report({}), /report id/u],
  ['UPPER.md', report({}), /report id/u],
  ['script.html', '<script>1</script>', /not a Markdown file/u],
];

/**
 * Writes the folder.
 * @param root an empty folder
 * @param project the folder of the project's own content
 * @returns the reports that a build must refuse
 */
export function writeHostileContent(root: string, project: string): Refusal[] {
  for (const name of REGISTRIES) cpSync(join(project, name), join(root, name), { recursive: true });
  const put = (file: string, content: string | Uint8Array) => writeFile(join(root, file), content);
  put('regulations/hostile.yaml', write([REGULATION]));
  put('practices/hostile.yaml', write([PRACTICE]));
  put('indicators/hostile.yaml', write([INDICATOR]));
  put('decisions/hostile.yaml', write([DECISION]));
  put('places/zones.yaml', write([ZONE]));
  for (const [file, content] of Object.entries(GOOD_REPORTS)) put(`reports/${file}`, content);
  for (const [file, content] of BAD_REPORTS) put(`reports/refused/${file}`, content);
  symlinkSync('/etc/hostname', join(root, 'reports/refused/link.md'));
  symlinkSync('/etc', join(root, 'reports/etc'));
  return [
    ...BAD_REPORTS.map(([file, , reason]) => [`reports/refused/${file}`, reason] as const),
    ['reports/refused/link.md', /symbolic link/u],
    ['reports/etc', /symbolic link/u],
  ];
}

/** Entries of a registry that no pull request may bring in, with what the build must say. */
export const BAD_ENTRIES: readonly (readonly [file: string, entry: object, reason: RegExp])[] = [
  ['regulations/bad.yaml', { ...REGULATION, id: '../../x' }, /lower-case letters/u],
  ['practices/bad.yaml', { ...PRACTICE, id: `x"><script>` }, /lower-case letters/u],
  [
    'practices/bad.yaml',
    { ...PRACTICE, id: 'bad', wordings: ['(((((a+)+)+)+)+)$'] },
    /alternatives/u,
  ],
  ['practices/bad.yaml', { ...PRACTICE, id: 'bad', onload: 'x' }, /unknown field/u],
  ['indicators/bad.yaml', { ...INDICATOR, id: 'bad', unitFactors: { 件: -1 } }, /unitFactors/u],
  ['places/zones.yaml', { ...ZONE, parent: '../..' }, /digits/u],
  [
    'regulations/bad.yaml',
    { ...REGULATION, id: 'constructor', issuedOn: `2021"><script>` },
    /expected "2019"/u,
  ],
];
