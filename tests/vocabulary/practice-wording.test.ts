/** Wordings of the practice lexicon: how they are read, expanded and compared with a text. */
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../src/errors.ts';
import { squeezeText } from '../../src/extract/practice-text.ts';
import {
  expandWording,
  findWordingFault,
  parseDescription,
} from '../../src/vocabulary/practice-wording.ts';
import { practiceSchema } from '../../src/schema/practice.ts';

describe('squeezed text', () => {
  it.each([
    { why: 'quotes and brackets go', text: '落实“三项制度”(试行)', squeezed: '落实三项制度试行' },
    { why: '、 and commas go', text: '双随机、一公开,全覆盖', squeezed: '双随机一公开全覆盖' },
    { why: 'full-width signs become ASCII', text: '“互联网＋执法”；', squeezed: '互联网+执法;' },
    { why: 'middle dots become full stops', text: '12·4宪法日', squeezed: '12.4宪法日' },
    { why: 'line ends stay', text: '一、普法\n 宣传', squeezed: '一普法\n宣传' },
    { why: 'an empty text', text: '', squeezed: '' },
  ])('$why', ({ text, squeezed }) => {
    expect(squeezeText(text).text).toBe(squeezed);
  });

  it('tells for each character where it stood and how many joints came before it', () => {
    const { text, offsets, joints, commas } = squeezeText('“甲”、乙，丙');
    expect([...text].map((unit, at) => [unit, offsets[at], joints[at], commas[at]])).toEqual([
      ['甲', 1, 0, 0],
      ['乙', 4, 1, 0],
      ['丙', 6, 2, 1],
    ]);
  });

  it('takes a text of more characters than a call takes arguments', () => {
    expect(squeezeText('法、'.repeat(200_000)).text).toHaveLength(200_000);
  });
});

describe('wordings', () => {
  const synonyms = { 审查: ['审查', '审核'] };

  it.each([
    { why: 'plain text', wording: '案卷评查', texts: ['案卷评查'] },
    { why: 'alternatives', wording: '案(卷|件)评查', texts: ['案卷评查', '案件评查'] },
    { why: 'what may be missing', wording: '(行政|)执法证', texts: ['行政执法证', '执法证'] },
    {
      why: 'a class among alternatives',
      wording: '(<审查>|备案|审核)',
      texts: ['审查', '审核', '备案'],
    },
    { why: 'a class', wording: '合法性<审查>', texts: ['合法性审查', '合法性审核'] },
    {
      why: 'class and alternatives, each reading once',
      wording: '(重大|重大)决策<审查>',
      texts: ['重大决策审查', '重大决策审核'],
    },
  ])('$why', ({ wording, texts }) => {
    expect(expandWording(wording, synonyms)).toEqual(texts);
  });

  it.each([
    {
      why: 'a class that does not exist',
      wording: '合法性<复核>',
      fault: {
        message: '"合法性<复核>" names an unknown class <复核>',
        hint: 'add the class to grammar/practice-synonyms.yaml or write its words in brackets',
      },
    },
    {
      why: 'a class among alternatives that does not exist',
      wording: '合法性(备案|<复核>)',
      fault: {
        message: '"合法性(备案|<复核>)" names an unknown class <复核>',
        hint: 'add the class to grammar/practice-synonyms.yaml or write its words in brackets',
      },
    },
    {
      why: 'a class with a slip of the pen',
      wording: '<合法性审察>',
      fault: {
        message: '"<合法性审察>" names an unknown class <合法性审察>',
        hint: 'did you mean <合法性审查>?',
      },
    },
    {
      why: 'too many readings',
      wording: '(一|二|三|四|五|六|七|八|九|十)'.repeat(4),
      fault: {
        message: `"${'(一|二|三|四|五|六|七|八|九|十)'.repeat(4)}" has more than 2000 readings`,
        hint: 'split it into several wordings',
      },
    },
    {
      why: 'brackets within brackets',
      wording: '法律知识(测试|学习(会|))',
      fault: {
        message: '"法律知识(测试|学习(会|))" has brackets within brackets',
        hint: 'write out the inner alternatives',
      },
    },
    { why: 'nothing wrong', wording: '合法性<审查>', fault: null },
  ])('finds $why', ({ wording, fault }) => {
    const classes = { ...synonyms, 合法性审查: ['合法性审查', '合法性审核'] };
    expect(findWordingFault(wording, classes)).toEqual(fault);
  });

  it('expands no wording with a fault', () => {
    expect(() => expandWording('合法性<复核>', synonyms)).toThrow(InternalError);
  });
});

describe('descriptions', () => {
  it.each([
    {
      why: 'free order, usual reach',
      source: '规范性文件 + 合法性<审查>',
      parsed: { parts: ['规范性文件', '合法性<审查>'], ordered: false, without: [], reach: 12 },
    },
    {
      why: 'in order, what must not stand near, own reach',
      source: '会前 > 学习 > 法 - 考试 - 测试 ~8',
      parsed: {
        parts: ['会前', '学习', '法'],
        ordered: true,
        without: ['考试', '测试'],
        reach: 8,
      },
    },
  ])('$why', ({ source, parsed }) => {
    expect(parseDescription(source)).toEqual(parsed);
  });
});

describe('practice schema', () => {
  const entry = {
    id: 'night-school',
    name: '法治夜校',
    nameEn: 'Night school of law',
    domain: 'legal-capacity',
    definition: '晚间集中学习法律。',
    definitionEn: 'Studying law together in the evening.',
    tier: 1,
  };
  it.each([
    { why: 'one part is no description', fields: { descriptions: ['夜校'] } },
    { why: 'orders cannot be mixed', fields: { descriptions: ['夜校 + 学法 > 考试'] } },
    { why: 'an open bracket', fields: { wordings: ['夜校(学法|普法'] } },
    { why: 'an open class', fields: { wordings: ['夜校(<学法|普法)'] } },
    { why: 'alternatives inside alternatives', fields: { wordings: ['(夜校(学法|普法)|夜学)'] } },
    { why: 'context aliases need contexts', fields: { contextAliases: ['夜校'] } },
  ])('$why', ({ fields }) => {
    expect(practiceSchema.safeParse({ ...entry, ...fields }).success).toBe(false);
  });

  it('takes an entry without any wordings, and a description in each form', () => {
    const descriptions = ['夜校 + <学法>', '会前 > (学法|普法) - 考试 ~0'];
    expect(practiceSchema.safeParse(entry).success).toBe(true);
    expect(practiceSchema.safeParse({ ...entry, descriptions }).success).toBe(true);
  });
});
