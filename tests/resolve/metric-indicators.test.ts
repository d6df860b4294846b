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
    '审查市政府规范性文件27件、市直部门规范性文件63件。',
    ['27 件 normative-docs-reviewed', '63 件 normative-docs-reviewed'],
    'what is done to the first item of a list is done to all',
  ],
  [
    '公示行政许可决定418件、行政处罚决定27件。',
    ['418 件 enforcement-results-published', '27 件 enforcement-results-published'],
    'a verb in the name of an item is no verb of its own',
  ],
  [
    '印发年度重大行政决策事项清单，列入《青禾县岸线使用规划》等3项。',
    ['3 项 major-decisions'],
    'titles among the words that name what is counted say nothing of it',
  ],
  [
    '县财政安排专项资金120万元，采购执法记录仪260台。',
    ['1200000 元 enforcement-budget', '260 台 body-cameras'],
    'what money is for stands behind the comma',
  ],
  [
    '配备执法人员12名，均已取得行政执法证。',
    ['12 人 enforcement-officers-certified'],
    'what is said of all behind the comma',
  ],
  [
    '全省负责人出庭应诉率68.5%，其中青禾市、临溪市超过80%。',
    ['68.5 % head-appearance-rate', '80 % head-appearance-rate'],
    'the rate of a part of the place',
  ],
  [
    '全县负责人出庭应诉率68.5%，其中优秀率80%。',
    ['68.5 % head-appearance-rate', '80 % -'],
    'a rate of another name is none',
  ],
  [
    '269个基层调解组织化解草场、土地、邻里等纠纷4905件。',
    ['269 个 -', '4905 件 disputes-mediated-success'],
    'a list of nouns before a figure belongs to that figure alone',
  ],
  [
    '公共法律服务中心、6个县（市、区）中心、67个乡镇工作站、679个村（社区）工作室全部运转。',
    [
      '6 个 public-legal-service-stations',
      '67 个 public-legal-service-stations',
      '679 个 public-legal-service-stations',
    ],
    'marks in brackets part no items',
  ],
  [
    '办理人大代表建议321件，满意和基本满意率为99.1%。',
    ['321 件 npc-suggestions', '99.1 % proposal-satisfaction'],
    '满意和基本满意率 is one rate',
  ],
  [
    '省级行政许可事项精简至386项。',
    ['386 项 licensing-items'],
    'the verb that says how a state was reached rules nothing out',
  ],
  ['精简省级行政许可事项386项。', ['386 项 items-cancelled'], 'as the act itself it does'],
  ['落实每村配备制度，法律明白人村均4.2名。', ['4.2 人 -'], 'how many each village has is a norm'],
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
  [
    '行政机关负责人出庭应诉率100%，调解率为40%，复议决定履行率为98%。',
    ['100 % head-appearance-rate', '40 % -', '98 % -'],
    'a rate with a name of its own does not take that of the rate before',
  ],
  [
    '办理行政复议案件63件，办结54件；办理行政应诉案件42件，其中审结30件。',
    [
      '63 件 reconsideration-accepted',
      '54 件 reconsideration-concluded',
      '42 件 litigation-cases',
      '30 件 litigation-concluded',
    ],
    'a verb alone goes on with the subject before it',
  ],
  [
    '梳理26个领域的政务公开目录。',
    ['26 个 -'],
    'one word is not two: 政务公开 is no 公开 of 政务公开',
  ],
  [
    '出庭应诉率100%，败诉率同比下降3.4个百分点至8.2%。',
    ['100 % head-appearance-rate', '3.4 百分点 -', '8.2 % litigation-loss-rate'],
    'where a change leads to is the rate itself',
  ],
  [
    '学习考试参考率和合格率分别为100%和99.3%。',
    ['100 % law-exam-participation-rate', '99.3 % law-exam-pass-rate'],
    'each of several rates has its own figure',
  ],
  [
    '党委中心组、政府常务会议分别学法5次、8次。',
    ['5 次 center-group-law-sessions', '8 次 executive-law-sessions'],
    'a verb behind 分别 holds for all',
  ],
  [
    '省、市、县三级政务服务事项网上可办率分别达到95%、86%和80%。',
    ['95 % online-rate', '86 % online-rate', '80 % online-rate'],
    'what the last of a list says holds for all',
  ],
  [
    '收到行政复议申请 | 46件\n审结行政复议案件 | 41件',
    ['46 件 reconsideration-received', '41 件 reconsideration-concluded'],
    'the cell before a figure names it',
  ],
  [
    '行政许可事项清单调整至248项。',
    ['248 项 licensing-items'],
    'what a list is adjusted to is its size',
  ],
  ['动态调整行政许可事项12项。', ['12 项 powers-adjusted'], 'what is adjusted in it is a change'],
  ['提出修改意见47条。', ['47 条 -'], 'opinions on nothing that is named'],
  [
    '审查合同31份，提出修改意见47条。',
    ['31 份 contracts-reviewed', '47 条 legal-opinions-issued'],
    'on contracts',
  ],
  [
    '全年审阅协议书29份，过目部门文件12份。',
    ['29 份 contracts-reviewed', '12 份 normative-docs-reviewed'],
    'other words for the act and for the thing',
  ],
  [
    '评阅案卷45本，镇长到庭应诉3次。',
    ['45 本 case-files-reviewed', '3 次 head-appearances'],
    'and for who appears',
  ],
  [
    '组织执法队员集训4期，参训120人次。',
    ['4 期 enforcement-trainings', '120 人次 enforcement-training-attendees'],
    'those who took part did so in what was counted before',
  ],
  [
    '举办法治讲座4期，参训120人次。',
    ['4 期 rule-of-law-trainings', '120 人次 training-attendees'],
    'whichever it was',
  ],
  [
    '受理行政复议、行政诉讼64件。',
    ['64 件 -'],
    'what is done to several things of a list counts none of them alone',
  ],
  [
    '对重大行政决策、规范性文件和合同进行合法性审查64件。',
    ['64 件 legal-opinions-issued'],
    'unless one indicator covers them all',
  ],
  [
    '审查规范性文件、合同等共64件。',
    ['64 件 legal-opinions-issued'],
    'whether the act stands before or behind the list',
  ],
  ['对规范性文件进行审核64件。', ['64 件 normative-docs-reviewed'], 'one thing is counted'],
  [
    '审查各类材料90件。其中，规范性文件审查7件，镇村合同审查83件。',
    ['90 件 -', '7 件 normative-docs-reviewed', '83 件 contracts-reviewed'],
    'what an item says itself is more than what its list speaks of',
  ],
  ['行政处罚案件268个。', ['268 个 penalty-cases'], '个 counts cases'],
  ['行政处罚服务站6个。', ['6 个 -'], 'and other things, which are none'],
  [
    '组织干部考试，参考率和通过率均为100%。',
    ['100 % law-exam-participation-rate', '100 % law-exam-pass-rate'],
    'each rate bears its own name',
  ],
  [
    '坚持县政府常务会议会前学法，全年安排8次。',
    ['8 次 executive-law-sessions'],
    'the clause before says what took place',
  ],
  ['党工委会前学法7次。', ['7 次 executive-law-sessions'], 'before a meeting, whoever holds it'],
  [
    '公布1310项政务服务事项，县本级1206项政务服务事项中可网上申办940项。',
    ['1310 项 service-items', '1206 项 service-items', '940 项 online-items'],
    'a part behind 中',
  ],
  [
    '保留行政权力2950项，较上年减少310项。',
    ['2950 项 power-list-items', '310 项 powers-adjusted'],
    'a change of what was counted before',
  ],
  [
    '立案处罚16起，立案撤销5起。',
    ['16 件 penalty-cases', '5 件 -'],
    'a case opened and punished, and one that was dropped',
  ],
  ['全区74个村均有驻村律师。', ['74 个 village-legal-advisors'], 'lawyers of villages'],
  ['力争85%以上的服务事项可网上办。', ['85 % online-rate'], 'a share told in a sentence'],
  ['组织收看庭审直播，62人次参加。', ['62 人次 court-hearing-attendees'], 'a hearing on a screen'],
  [
    '审核重大行政处罚案件17件。',
    ['17 件 legal-reviews-enforcement'],
    'what is reviewed is no penalty',
  ],
  [
    '将各单位的84项证明事项压减至21项。',
    ['84 项 -', '21 项 proof-items-retained'],
    'what is left of what is changed',
  ],
  [
    '组织干部参加学法考试，参与率、合格率均达100%。',
    ['100 % law-exam-participation-rate', '100 % law-exam-pass-rate'],
    '与 inside a rate joins nothing',
  ],
  ['仲裁机构办理仲裁案件310件。', ['310 件 -'], 'an arbitration is no reconsideration'],
  ['举办青年干部研修班4期。', ['4 期 -'], 'a training of officials that says nothing of law'],
  ['举办干部法治轮训2期。', ['2 期 rule-of-law-trainings'], 'and one that does'],
  ['开展“双随机”联合抽查38次。', ['38 次 double-random-tasks'], 'drawn by lot, whoever joins in'],
  ['新增规范性文件3件。', ['3 件 normative-docs-issued'], 'what is new was issued'],
  ['33项行政许可事项实现“掌上办”。', ['33 项 online-items'], 'what is said of items'],
  ['行政处罚立案61件。', ['61 件 enforcement-cases'], 'a case opened is no penalty yet'],
  [
    '将65项县级行政处罚权赋予10家单位实施。',
    ['65 项 powers-delegated', '10 家 -'],
    'what is done stands behind the noun',
  ],
  [
    '对9个市（州）、12个省直部门开展督察。',
    ['9 个 inspected-units', '12 个 inspected-units'],
    'a remark in brackets does not end a list',
  ],
  [
    '制定县政府规范性文件11件，按期向市政府和县人大常委会备案11件。',
    ['11 件 normative-docs-issued', '11 件 normative-docs-filed'],
    'what ends a long clause tells what is counted',
  ],
  [
    '对182个事项实行告知承诺，办件量1134件。',
    ['182 个 commitment-items', '1134 件 commitment-cases'],
    'what was handled is of the items before',
  ],
  [
    '县委理论学习中心组学法4次，县政府召开会议，全年办件量1134件。',
    ['4 次 center-group-law-sessions', '1134 件 service-cases-handled'],
    'unless there are none',
  ],
])('%s', (text, expected) => {
  expect(indicated(text)).toEqual(expected);
});
