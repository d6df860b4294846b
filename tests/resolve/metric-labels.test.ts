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
  ['招录6名在校学生。', ['招录在校学生 6 人'], '在 that begins a noun'],
  ['选派6名在南区工作。', ['选派在南区工作 6 人'], 'and one that begins a statement'],
  ['约谈河口镇等4个乡镇。', ['约谈河口镇等乡镇 4 个'], '等 joins the one named to the rest'],
  [
    '将48项考评指标精简合并为20项。',
    ['考评指标（调整前） 48 项', '考评指标（调整后） 20 项'],
    'what is changed stands behind its first figure',
  ],
  [
    '出庭应诉率由2019年的45%提高到2020年的68%，复议案件从上年同期的7件增加到今年的9件，办结5件。',
    [
      '出庭应诉率（调整前） 45 %',
      '出庭应诉率（调整后） 68 %',
      '复议案件（调整前） 7 件',
      '复议案件（调整后） 9 件',
      '办结复议案件 5 件',
    ],
    'years stand before both figures; what follows is of neither state',
  ],
  [
    '开办时间由2019年的15个工作日压缩到2020年底的5个工作日。',
    ['开办时间（调整前） 15 工作日', '开办时间（调整后） 5 工作日'],
    'a year of the calendar is no number of years',
  ],
  ['把6名干部调整到4个所。', ['干部 6 人', '所 4 个'], 'things that are moved are no change'],
  [
    '收到复议申请30件，维持12件，撤销3件，驳回申请2件。',
    [
      '收到复议申请 30 件',
      '复议申请（维持） 12 件',
      '复议申请（撤销） 3 件',
      '复议申请（驳回申请） 2 件',
    ],
    'what became of cases is told of the cases',
  ],
  [
    '公布规范性文件12件，撤销3件。',
    ['公布规范性文件 12 件', '撤销规范性文件 3 件'],
    'documents are none',
  ],
  ['按期答复率为98%。', ['按期答复率 98 %'], 'an adverb that is part of a rate'],
  ['按期答复申请98件。', ['答复申请 98 件'], 'and one that is not'],
  [
    '许可事项网上可办率97%，办理3000件。',
    ['许可事项网上可办率 97 %', '办理许可事项 3000 件'],
    'a verb acts on what a rate is told of',
  ],
  ['先后5次组织观看庭审直播。', ['组织观看庭审直播 5 次'], 'nothing stands before the number'],
  [
    '内设股室3个（综合股、法规股和复议股）。',
    ['内设股室 3 个'],
    'a remark that lists what was counted',
  ],
  [
    '全年学习《中华人民共和国水法》《中华人民共和国防洪法》《节约用水条例》等法规5次。',
    ['学习《中华人民共和国水法》等法规 5 次'],
    'no label begins within a title',
  ],
  [
    '开展法治培训4次二是组织执法人员200人集训。',
    ['开展法治培训 4 次', '组织执法人员集训 200 人'],
    'an item of an enumeration that lost its mark',
  ],
])('%s', (text, expected) => {
  expect(labelled(text)).toEqual(expected);
});
