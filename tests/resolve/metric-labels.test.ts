/** What labels say of made-up sentences: the counted thing, not the sentence around it. */
import { expect, test } from 'vitest';
import { labelled } from './measure.ts';

test.each([
  [
    '全镇11个村(社区)调解委员会排查矛盾纠纷206宗。',
    ['村(社区)调解委员会 11 个', '排查矛盾纠纷 206 件'],
    'who acts is counted apart from what is done',
  ],
  [
    '全县8个司法所共调解纠纷120件。',
    ['司法所 8 个', '调解纠纷 120 件'],
    'a link word belongs to the verb',
  ],
  ['18个部门229项权力事项。', ['部门 18 个', '权力事项 229 项'], 'two nouns without a verb'],
  ['培训调解员45名。', ['培训调解员 45 人'], 'a verb that begins a name'],
  ['配备12名调解员开展排查。', ['配备调解员开展排查 12 人'], 'a statement that stays short'],
  [
    '各调解组织共受理民间纠纷57宗,成功调处55宗。',
    ['各调解组织共受理民间纠纷 57 件', '调处民间纠纷 55 件'],
    'a verb alone acts on what the verb before acts on',
  ],
  ['纠正不当行政行为25件。', ['纠正不当行政行为 25 件'], '行为 ends in no particle'],
  ['5篇信息被省厅采用。', ['信息被省厅采用 5 篇'], '被 begins a statement'],
  ['涉及被处罚人31名。', ['涉及被处罚人 31 人'], '被 within a noun'],
  ['会见31名被告人。', ['会见被告人 31 人'], '被 that begins a noun'],
  ['实现42个部门述法全覆盖。', ['实现部门述法全覆盖 42 个'], 'a set word is not cut'],
  [
    '印发了12家单位的“三定”规定和21家单位的机构编制通知。',
    ['印发单位的“三定”规定 12 家', '印发单位的机构编制通知 21 家'],
    'a list with 和',
  ],
  ['对9个镇和27个执法部门督察。', ['镇 9 个', '执法部门督察 27 个'], 'a noun of one character'],
  ['“清理执法证件321个”写入通报。', ['清理执法证件 321 个'], 'a quotation bounds its words'],
])('%s', (text, expected) => {
  expect(labelled(text)).toEqual(expected);
});
