/** Finding practices in a text by a small lexicon: what counts as a sign, what does not, and what is told about it. */
import { describe, expect, it } from 'vitest';
import { compilePracticeLexicon } from '../../src/extract/practice-lexicon.ts';
import { findPracticeMentions } from '../../src/extract/practice-mentions.ts';
import { practiceSchema } from '../../src/schema/practice.ts';

const BASE = {
  nameEn: 'x x',
  domain: 'law-enforcement',
  definition: '一种做法。',
  definitionEn: 'A way of doing things.',
  tier: 1,
};
const practices = [
  {
    id: 'triple',
    name: '三项制度',
    aliases: ['公示、记录、审核'],
    contextAliases: ['三项制度'],
    contexts: ['执法'],
    excludes: ['人事三项制度改革'],
  },
  {
    id: 'counsel',
    name: '法律顾问',
    wordings: ['(政府|)法律顾问'],
    excludes: ['一村一法律顾问'],
    spoilers: ['村民'],
    descriptions: ['聘请 > 律师 - 公证 ~6'],
  },
  { id: 'review', name: '文件审查', descriptions: ['规范性文件 + 合法性<审查>'] },
  { id: 'mediation', name: '复议调解', wordings: ['复议调解'], excludes: ['复议、调解'] },
  { id: 'steps', name: '决策程序', descriptions: ['公众参与 + 专家论证 + 集体讨论'] },
  { id: 'experts', name: '专家论证', wordings: ['专家论证'], parent: 'steps' },
].map((entry) => practiceSchema.parse({ ...BASE, ...entry }));

const lexicon = compilePracticeLexicon(
  practices,
  { 审查: ['审查', '审核'] },
  {
    future: ['将设', '将聘请', '计划'],
    outlook: ['下一步', '年，要'],
    coverb: ['将深入'],
    disposal: ['列入'],
    notFuture: ['年度计划'],
    missing: ['未设立'],
    shortfall: ['薄弱'],
    remedy: ['针对'],
    lessonVerb: ['学习'],
    lessonNoun: ['经验'],
    absent: ['未发生'],
    topic: ['进行了部署'],
    demand: ['的要求'],
    demander: ['上级要求'],
  },
);

function find(text: string, headings = ''): string[] {
  return findPracticeMentions(lexicon, text, () => headings).map(
    ({ practice, start, end, rule, cues }) =>
      [practices[practice]?.id, text.slice(start, end), rule, ...cues].join(' '),
  );
}

describe('practice mentions', () => {
  it.each([
    { why: 'an alias', text: '落实公示、记录、审核。', found: ['triple 公示、记录、审核 alias'] },
    { why: 'its 、 may be missing', text: '公示记录审核', found: ['triple 公示记录审核 alias'] },
    {
      why: 'quotes and blanks inside do not matter',
      text: '“公示”、“记录”、 “审核”',
      found: ['triple 公示”、“记录”、 “审核 alias'],
    },
    {
      why: 'a 、 where the wording has none parts two things',
      text: '政府、法律、顾问',
      found: [],
    },
    {
      why: 'parts in two titles of a list are no wording',
      text: '《政府法律》《顾问》',
      found: [],
    },
    {
      why: 'and stand further apart for a description',
      text: '《聘请》和《律师》',
      found: [],
    },
    {
      why: 'a context alias beside its context in the paragraph',
      text: '规范执法。推行“三项制度”。',
      found: ['triple 三项制度 context-alias'],
    },
    { why: 'not beside it in another paragraph', text: '规范执法。\n推行“三项制度”。', found: [] },
    { why: 'what lies in an exclusion', text: '执法局深化人事三项制度改革', found: [] },
    { why: 'exclusions hold for one practice alone', text: '一村一法律顾问', found: [] },
    {
      why: 'the longest wording at a place first',
      text: '设政府法律顾问',
      found: ['counsel 政府法律顾问 wording', 'counsel 法律顾问 wording'],
    },
    {
      why: 'a description in order',
      text: '聘请两名律师',
      found: ['counsel 聘请两名律师 description'],
    },
    { why: 'not the other way round', text: '律师受聘请到场', found: [] },
    { why: 'what must not stand near', text: '聘请律师、公证员', found: [] },
    {
      why: 'a description in any order',
      text: '对规范性文件进行合法性审核',
      found: ['review 规范性文件进行合法性审核 description'],
    },
    {
      why: 'the other order',
      text: '合法性审查规范性文件12件',
      found: ['review 合法性审查规范性文件 description'],
    },
    { why: 'not across sentences', text: '规范性文件12件。合法性审查', found: [] },
    { why: 'not too far apart', text: `规范性文件${'很'.repeat(13)}合法性审查`, found: [] },
    {
      why: 'a comma parts more than a character',
      text: '规范性文件都要公开，还要作合法性审查',
      found: [],
    },
    {
      why: 'no spoiler near',
      text: '村民有了法律顾问。村民议事会讨论了全村的发展规划和重点项目,随后聘请了法律顾问。',
      found: ['counsel 法律顾问 wording'],
    },
    {
      why: 'what is to come',
      text: '将设法律顾问',
      found: ['counsel 法律顾问 wording future'],
    },
    {
      why: 'a plan that is a document',
      text: '按年度计划聘法律顾问',
      found: ['counsel 法律顾问 wording'],
    },
    { why: 'what is missing', text: '未设立法律顾问', found: ['counsel 法律顾问 wording missing'] },
    { why: 'what did not come about', text: '未发生法律顾问失职', found: [] },
    { why: 'fields of work that are only named', text: '对法律顾问等工作进行了部署', found: [] },
    {
      why: 'what a quotation demands',
      text: '按照“各单位普遍设立法律顾问并且发挥作用”的要求',
      found: [],
    },
    { why: 'what a superior demands', text: '上级要求“设法律顾问”', found: [] },
    {
      why: 'a short quotation is a name',
      text: '按照“法律顾问”的要求',
      found: ['counsel 法律顾问 wording'],
    },
    { why: 'an empty text', text: '', found: [] },
  ])('$why', ({ text, found }) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    ['决策做到公众参与、专家论证、集体讨论。', ['steps 公众参与、专家论证、集体讨论 description']],
    // With a comma between it is no list; and a sentence of its own speaks of the step.
    [
      '坚持公众参与，集体讨论，专家论证3次。',
      ['steps 公众参与，集体讨论，专家论证 description', 'experts 专家论证 wording'],
    ],
    [
      '做到公众参与、专家论证、集体讨论。开展专家论证3次。',
      ['steps 公众参与、专家论证、集体讨论 description', 'experts 专家论证 wording'],
    ],
  ])('counts a list of the steps of a practice as that practice: %s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it('heeds an exclusion with a 、 only where the text has one', () => {
    expect(find('加强复议调解')).toEqual(['mediation 复议调解 wording']);
    expect(find('通过仲裁、复议、调解解决')).toEqual([]);
  });

  it('takes nothing across the end of one quotation and the start of the next', () => {
    expect(find('加强“复议”“调解”衔接')).toEqual([]);
    expect(find('加强“复议调解”')).toEqual(['mediation 复议调解 wording']);
  });

  it('marks all of a paragraph that opens with an outlook, and of no other', () => {
    expect(find('2024年，要转变作风；聘用法律顾问。\n设法律顾问。')).toEqual([
      'counsel 法律顾问 wording outlook',
      'counsel 法律顾问 wording',
    ]);
    expect(find('建立了台账，定期会商并通报各单位情况，下一步设法律顾问。')).toEqual([
      'counsel 法律顾问 wording',
    ]);
  });

  it('takes what is missing for done where it is being mended', () => {
    expect(find('针对未设立法律顾问的问题')).toEqual(['counsel 法律顾问 wording']);
  });

  it('counts a heading above as context', () => {
    expect(find('推行三项制度', '四、规范执法')).toEqual(['triple 三项制度 context-alias']);
  });

  it('takes time in proportion to the text', () => {
    const line = '将聘请律师担任政府法律顾问，对规范性文件进行合法性审核。';
    expect(find(line.repeat(5000))).toHaveLength(5000 * find(line).length);
  });
});
