/** Indicators that take the place of a more general one where the words in front of the figure tell of the kind. */
import { expect, test } from 'vitest';
import { indicated } from './measure.ts';

test.each([
  [
    '全市在岗执法人员186名，持证率100%，年内举办法律知识轮训6期，培训580余人次。',
    ['6 期 enforcement-trainings', '580 人次 enforcement-training-attendees'],
    'a training in a sentence about enforcement staff is theirs',
  ],
  [
    '清理不合格执法人员26人。组织全员线上轮训，参训1600人次。',
    ['1600 人次 enforcement-training-attendees'],
    'so is one in the sentence behind that',
  ],
  [
    '清理不合格执法人员26人。举办领导干部法治专题培训班6期，培训580人次。',
    ['6 期 rule-of-law-trainings', '580 人次 training-attendees'],
    'but not where others are named who were trained',
  ],
  [
    '严格落实公平竞争审查，对37件政策文件逐一审查。',
    ['37 件 fair-competition-docs'],
    'what the review is stands before the comma',
  ],
  [
    '完善公平竞争审查机制。司法局合法性审查37件政策文件。',
    ['37 件 normative-docs-reviewed'],
    'another review named behind that is meant',
  ],
  [
    '在司法所设立行政复议服务点，接收申请21件。',
    ['21 件 reconsideration-point-cases'],
    'what a reception point takes in',
  ],
  [
    '在乡镇设立行政复议服务点，全年收到行政复议申请41件。',
    ['41 件 reconsideration-received'],
    'what the authority receives beside it',
  ],
  [
    '企业开办“一窗受理”逐步推开，平均用时2.5个工作日。',
    ['2.5 工作日 business-opening-days'],
    'the time that the clause before is about',
  ],
  [
    '企业开办更加便利。建设工程项目审批时限压缩至60个工作日。',
    ['60 工作日 approval-days'],
    'the time of something else',
  ],
])('%s', (sentence, expected) => {
  expect(indicated(sentence).filter((each) => expected.includes(each))).toEqual(expected);
});
