/** Which indicator made-up sentences speak for, and which look-alikes stay without one. */
import { expect, test } from 'vitest';
import { indicated } from './measure.ts';

test.each([
  [
    '县政府常务会议集体学法6次，举办科级干部法治讲座3次。',
    ['6 次 executive-law-sessions', '3 次 rule-of-law-trainings'],
    'an item with words of its own does not take those of the item before',
  ],
  [
    '新收行政复议案件46件。其中，依法纠正不当行政行为12件。',
    ['46 件 reconsideration-received', '12 件 reconsideration-corrected'],
    '其中 goes on from the sentence before',
  ],
  [
    '清理规范性文件61件，其中，决定保留40件，废止18件，修改3件。',
    [
      '61 件 normative-docs-cleaned',
      '40 件 -',
      '18 件 normative-docs-repealed',
      '3 件 normative-docs-amended',
    ],
    'a part that the indicator rules out has none',
  ],
  [
    '对23份重要文件、15份重要合同进行了合法性审查。',
    ['23 份 -', '15 份 contracts-reviewed'],
    'what stands beside the number counts most',
  ],
  [
    '邀请法律顾问到14个村（社区）巡回讲课。',
    ['14 个 -'],
    'villages that are visited have no adviser by that',
  ],
  [
    '为14个村（社区）配备法律顾问。',
    ['14 个 village-legal-advisors'],
    'those that are given one do',
  ],
  ['现有执业律师65人（不含公职律师）。', ['65 人 -'], 'what a remark leaves out is no evidence'],
  ['现有公职律师65人。', ['65 人 public-lawyers-count'], 'what is named is'],
  [
    '整合设置10个综合窗口，进驻19个事项。',
    ['10 个 service-windows', '19 个 service-items'],
    'a unit alone brings no indicator into play',
  ],
  ['履行调解协议54件。', ['54 件 -'], 'agreements carried out are no disputes resolved'],
  ['29名行政机关负责人出庭应诉。', ['29 人 head-appearances'], 'persons who appeared'],
])('%s', (text, expected) => {
  expect(indicated(text)).toEqual(expected);
});
