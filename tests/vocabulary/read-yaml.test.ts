/** YAML that people edit: values, defaults, and each fault with its place and remedy. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../src/errors.ts';
import { indicatorSchema } from '../../src/schema/indicator.ts';
import { practiceSchema } from '../../src/schema/practice.ts';
import { regulationSchema } from '../../src/schema/regulation.ts';
import { readYaml } from '../../src/vocabulary/read-yaml.ts';

/** What a person is told about a registry file of one entry. */
function faults<T>(schema: z.ZodType<T>, text: string): string[] {
  const result = readYaml('content/x.yaml', text, z.array(schema));
  expect(result.value === null).toBe(result.problems.length > 0);
  return result.problems.map(formatProblem);
}

const regulation = `- id: qinghe-xuexi-zhidu
  title: 青禾县领导干部学法制度
  number: 青府发〔2018〕4号
  level: county
  region: 南境省/云州市/青禾县
  kind: internal-system
  issuedOn: "2018-03-02"
  sure: true
`;

test('a correct entry is read with its defaults', () => {
  const { value, problems } = readYaml('x.yaml', regulation, z.array(regulationSchema));
  expect(problems).toEqual([]);
  expect(value?.[0]).toMatchObject({ aliases: [], implements: [], successorOf: null });
});

test('typos in a registry are named with file, line, column, field, find and remedy', () => {
  const edit = (from: string, to: string) =>
    faults(regulationSchema, regulation.replace(from, to)).join('\n');
  expect(edit('level: county', 'level: conty')).toMatchInlineSnapshot(
    `"content/x.yaml:4:10 level: unknown value "conty" (use central, province, city, county, township, department-internal)"`,
  );
  expect(edit('title:', 'titel:')).toMatchInlineSnapshot(`
    "content/x.yaml:1:3 title: missing (expected string)
    content/x.yaml:2:3 unknown field "titel" (remove it or correct its spelling)"
  `);
  expect(edit('"2018-03-02"', '2018-03-02')).toMatchInlineSnapshot(
    `"content/x.yaml:7:13 issuedOn: found 2018-03-02, expected a date in quotes, such as "2019-11-21""`,
  );
  expect(edit('"2018-03-02"', '2018')).toMatchInlineSnapshot(
    `"content/x.yaml:7:13 issuedOn: found 2018, expected a date in quotes, such as "2019-11-21""`,
  );
  expect(edit('"2018-03-02"', '"2018-13"')).toMatchInlineSnapshot(
    `"content/x.yaml:7:13 issuedOn: found "2018-13", expected "2019", "2019-11" or "2019-11-21""`,
  );
  expect(edit('sure: true', 'sure: yes')).toMatchInlineSnapshot(
    `"content/x.yaml:8:9 sure: found "yes", expected boolean"`,
  );
  expect(edit('  kind:', '  level: county\n  kind:')).toMatchInlineSnapshot(
    `"content/x.yaml:6:3 field "level" stands twice (keep one of the two)"`,
  );
  expect(edit('  kind:', '\tkind:')).toMatchInlineSnapshot(
    `"content/x.yaml:6:2 found a tab as indent (indent with blanks)"`,
  );
  expect(edit('id: qinghe-xuexi-zhidu', 'id: Qinghe_Xuexi')).toMatchInlineSnapshot(
    `"content/x.yaml:1:7 id: found "Qinghe_Xuexi", expected lower-case letters, digits and single hyphens"`,
  );
  expect(edit('青府发〔2018〕4号', '[青府发')).toMatchInlineSnapshot(
    `"content/x.yaml:4:3 Flow sequence in block collection must be sufficiently indented and end with a ] (check the indents, brackets and quotes of this entry)"`,
  );
});

test('faults of practices and indicators are named the same way', () => {
  const practice = `- id: a-b
  name: 行政执法三项制度
  nameEn: Three systems
  aliases: 三项制度
  domain: Enforcement
  definition: 公示、记录、审核
  definitionEn: Publicity, recording, review
  tier: 1
`;
  expect(faults(practiceSchema, practice).join('\n')).toMatchInlineSnapshot(`
    "content/x.yaml:4:12 aliases: found "三项制度", expected array
    content/x.yaml:5:11 domain: found "Enforcement", expected lower-case letters, digits and single hyphens"
  `);
  const indicator = `- id: a-b
  name: 受理行政复议申请
  nameEn: Applications
  unit: 件
  unitEn: application
  unitFactors: {万件: "10000"}
  cues: []
  domain: dispute-resolution
  definition: 当年受理的申请
  definitionEn: Applications of the year
  direction: up
  comparable: true
  tier: 1
`;
  expect(faults(indicatorSchema, indicator).join('\n')).toMatchInlineSnapshot(`
    "content/x.yaml:6:21 unitFactors.万件: found "10000", expected number
    content/x.yaml:7:9 cues: found [], expected array to have >=1 items
    content/x.yaml:11:14 direction: unknown value "up" (use neutral, higher-better, lower-better)"
  `);
});

test('an entry without its English fails: name, definition, unit and the reason why it does or does not compare', () => {
  const practice = `- id: a-b
  name: 行政执法三项制度
  domain: law-enforcement
  definition: 公示、记录、审核
  tier: 1
`;
  expect(faults(practiceSchema, practice).join('\n')).toMatchInlineSnapshot(`
    "content/x.yaml:1:3 nameEn: missing (expected string)
    content/x.yaml:1:3 definitionEn: missing (expected string)"
  `);
  const indicator = `- id: a-b
  name: 受理行政复议申请
  nameEn: Applications
  unit: 人
  unitEn: person/people/persons
  cues: [复议]
  domain: dispute-resolution
  definition: 当年受理的申请
  definitionEn: Applications of the year
  direction: neutral
  comparable: false
  comparableReason: 口径不同
  tier: 1
`;
  expect(faults(indicatorSchema, indicator).join('\n')).toMatchInlineSnapshot(`
    "content/x.yaml:5:11 unitEn: found "person/people/persons", expected a noun such as case, or one and many as person/people
    content/x.yaml:1:3 comparableReasonEn: found {"id":"a-b","name":"受理行政复议申请","nameEn":"Applications","unit…, expected the reason in English just where there is one in Chinese"
  `);
  const repaired = indicator.replace('person/people/persons', 'person/people');
  expect(faults(indicatorSchema, repaired).join('\n')).toMatchInlineSnapshot(
    `"content/x.yaml:1:3 comparableReasonEn: found {"id":"a-b","name":"受理行政复议申请","nameEn":"Applications","unit…, expected the reason in English just where there is one in Chinese"`,
  );
});

test('a file that is not a list, and aliases that expand without bound, are refused', () => {
  expect(faults(regulationSchema, 'id: a\n').join('\n')).toMatchInlineSnapshot(
    `"content/x.yaml:1:1 found {"id":"a"}, expected array"`,
  );
  const bomb = `a: &a [x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a]
c: [*b, *b, *b, *b, *b, *b, *b, *b]
`;
  expect(readYaml('x.yaml', bomb, z.unknown()).problems.map(formatProblem)).toMatchInlineSnapshot(`
    [
      "x.yaml:1:1 aliases multiply without end (write the values out)",
    ]
  `);
});

test('an alias without its anchor is named where it stands', () => {
  const text = 'a: 1\nb: &known 2\nc: *known\nd: *重点*\n';
  expect(readYaml('x.yaml', text, z.unknown()).problems.map(formatProblem)).toEqual([
    'x.yaml:4:4 Unresolved alias (the anchor must be set before the alias): 重点* (put the value in quotes, or write it out)',
  ]);
});

test('the place of a node that only a later check finds faulty', () => {
  const { lineOf } = readYaml('x.yaml', regulation, z.array(regulationSchema));
  expect(lineOf([0, 'number'])).toEqual({ line: 3, column: 11 });
  expect(lineOf([0, 'missing'])).toEqual({ line: 1, column: 3 });
});
