/** Document numbers: every spelling gives the canonical one, damage is repaired or left alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { completeOrder, createNumberFinder, numberKey } from '../../src/extract/document-number.ts';
import { numberPrefixesSchema } from '../../src/schema/document-grammar.ts';

const file = new URL('../../content/grammar/number-prefixes.yaml', import.meta.url);
const find = createNumberFinder(numberPrefixesSchema.parse(parse(readFileSync(file, 'utf8'))));

describe('document numbers', () => {
  it.each<[string, string | null, string]>([
    ['青府办函〔2016〕68号', '青府办函〔2016〕68号', 'as it should be'],
    ['青府办函[2016]68号', '青府办函〔2016〕68号', 'square brackets'],
    ['青府办函［2016］68号', '青府办函〔2016〕68号', 'wide square brackets'],
    ['青府办函(2016)68号', '青府办函〔2016〕68号', 'round brackets'],
    ['青府办函【2016】68号', '青府办函〔2016〕68号', 'heavy brackets'],
    ['青府办函﹝2016﹞68号', '青府办函〔2016〕68号', 'small brackets'],
    ['青府办函 〔2016〕 68 号', '青府办函〔2016〕68号', 'blanks'],
    ['青府办函〔2016〕第68号', '青府办函〔2016〕68号', '第 in front of the serial'],
    ['青府办函〔201668号', '青府办函〔2016〕68号', 'right bracket lost'],
    ['青府办函2016〕68号', '青府办函〔2016〕68号', 'left bracket lost'],
    ['中发202133号', '中发〔2021〕33号', 'both brackets lost'],
    ['青府办函〔20160号', null, 'a serial cannot begin with 0'],
    ['青府办函〔99991号', null, 'no year in front'],
    ['国发〔〕33号', null, 'the year is lost'],
    ['惠政法字[X]43 号', '惠政法字〔X〕43号', 'masked: kept, never matched'],
    ['国务院令第 711 号', '国务院令第711号', 'an order'],
    ['主席令第七十号', '主席令第七十号', 'an order with a Chinese numeral'],
    ['省政府令185号', '省政府令第185号', 'an order without 第'],
    ['省政府令第188-1号', '省政府令第188-1号', 'an order with a second serial'],
    ['青府办字第68号', '青府办字第68号', 'never had a year'],
    ['青府办发68号', '青府办发68号', 'never had a year, in brackets'],
    ['市政府第232号令', '市政府令第232号', 'the word 令 behind'],
    ['农业部令2016年第5号', '农业部令2016年第5号', 'an order counted by year'],
    [
      '青山省第十二届人民代表大会常务委员会公告(第56号)',
      '青山省第十二届人民代表大会常务委员会公告第56号',
      'an announcement with its serial in brackets',
    ],
  ])('%s → %s (%s)', (text, value) => {
    expect(find(`按规定(${text})办理`).map((number) => number.value)).toEqual([value]);
  });

  it.each([
    ['根据青府〔2016〕1号文件', '青府〔2016〕1号', 'a preposition'],
    ['《甲》和青府〔2016〕1号', '青府〔2016〕1号', 'a conjunction'],
    ['国务院办公厅国办发〔2018〕115号', '国办发〔2018〕115号', 'the name of a body'],
    ['按照国务院令第711号', '国务院令第711号', 'a preposition before an order'],
  ])('keeps out of the letters what runs into them: %s', (text, number) => {
    const [found] = find(text);
    expect(text.slice(found?.start, found?.end)).toBe(number);
  });

  it.each([
    '(2020)青行初字第68号',
    '青行终字第6号',
    '全镇印发68号',
    '第20号',
    '12345号',
    'A座3号楼',
    '2019年第5号',
    '路88号',
    '第 43 号',
  ])('is no document number: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    ['国办发〔2018〕115号）和〔2018〕118号文件', ['国办发〔2018〕115号', '国办发〔2018〕118号']],
    ['国发〔2004〕10号、〔2008〕17号', ['国发〔2004〕10号', '国发〔2008〕17号']],
    ['国发〔2004〕10号的文件和〔2008〕17号', ['国发〔2004〕10号']],
    ['和〔2018〕118号', []],
  ])('gives letters left out from the number before: %s', (text, values) => {
    expect(find(text).map((number) => number.value)).toEqual(values);
  });

  it('gives an order its issuer in full', () => {
    const context = { province: '青山省', city: '云岭市', county: '青禾县' };
    expect(completeOrder('省政府令第185号', context)).toBe('青山省人民政府令第185号');
    expect(completeOrder('市政府令第2号', context)).toBe('云岭市人民政府令第2号');
    expect(completeOrder('省十二届人大常委会公告第17号', context)).toBe(
      '青山省第十二届人民代表大会常务委员会公告第17号',
    );
    expect(completeOrder('中华人民共和国国务院令第711号', context)).toBe('国务院令第711号');
    expect(completeOrder('市政府令第2号', { ...context, city: null })).toBe('市人民政府令第2号');
  });

  it('compares numbers without regard to brackets, width and numerals', () => {
    expect(numberKey('主席令第七十号')).toBe(numberKey('主席令第70号'));
    expect(numberKey('中发〔2021〕33号')).toBe(numberKey('中发[2021] 33号'));
    expect(numberKey('中发〔2021〕33号')).not.toBe(numberKey('中发〔2021〕3号'));
    expect(numberKey('主席令第一百零三号')).toBe(numberKey('主席令第103号'));
  });
});
