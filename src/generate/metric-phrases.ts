/** How generated reports state each indicator: phrases with `{n}` for the number and its unit. */

/** One indicator: its id, unit, the range of its values, and ways to state it. */
export interface MetricPhrase {
  indicator: string;
  unit: string;
  range: readonly [least: number, most: number];
  phrases: readonly string[];
}

const phrase = (
  indicator: string,
  unit: string,
  least: number,
  most: number,
  ...phrases: string[]
): MetricPhrase => ({ indicator, unit, range: [least, most], phrases });

/** Statements about law enforcement. */
export const ENFORCEMENT_PHRASES = [
  phrase(
    'penalty-cases',
    '件',
    0,
    4000,
    '办理行政处罚案件{n}',
    '作出行政处罚决定{n}',
    '共办结行政处罚案件{n}',
  ),
  phrase('inspections', '次', 3, 6000, '开展行政检查{n}', '实施行政检查{n}'),
  phrase('licences-issued', '件', 2, 30000, '办理行政许可{n}', '作出行政许可决定{n}'),
  phrase(
    'legal-reviews-enforcement',
    '件',
    1,
    300,
    '开展重大执法决定法制审核{n}',
    '对重大行政执法决定进行法制审核{n}',
  ),
  phrase('case-files-reviewed', '卷', 5, 600, '评查行政执法案卷{n}', '抽查评查执法案卷{n}'),
  phrase('enforcement-trainings', '次', 1, 30, '举办行政执法培训{n}', '组织执法人员培训{n}'),
  phrase(
    'enforcement-officers-certified',
    '人',
    3,
    900,
    '新增行政执法持证人员{n}',
    '现有行政执法持证人员{n}',
  ),
  phrase(
    'double-random-tasks',
    '次',
    1,
    200,
    '开展“双随机、一公开”抽查{n}',
    '完成双随机抽查任务{n}',
  ),
  phrase('body-cameras', '台', 2, 300, '配备执法记录仪{n}', '新购置执法记录仪{n}'),
  phrase('criminal-transfers', '件', 0, 40, '向公安机关移送涉嫌犯罪案件{n}'),
];

/** Statements about disputes and remedies. */
export const DISPUTE_PHRASES = [
  phrase('reconsideration-received', '件', 0, 900, '收到行政复议申请{n}', '共收到行政复议申请{n}'),
  phrase(
    'reconsideration-accepted',
    '件',
    0,
    800,
    '受理行政复议案件{n}',
    '依法受理行政复议申请{n}',
  ),
  phrase('reconsideration-concluded', '件', 0, 700, '审结行政复议案件{n}', '办结行政复议案件{n}'),
  phrase('litigation-cases', '件', 0, 400, '办理行政应诉案件{n}', '发生行政诉讼案件{n}'),
  phrase(
    'head-appearance-rate',
    '%',
    60,
    100,
    '行政机关负责人出庭应诉率{n}',
    '行政机关负责人出庭应诉率达到{n}',
  ),
  phrase('disputes-accepted', '件', 5, 9000, '排查矛盾纠纷{n}', '排查各类矛盾纠纷{n}'),
  phrase('disputes-mediated-success', '件', 5, 8000, '成功调解矛盾纠纷{n}', '调解成功各类纠纷{n}'),
  phrase('mediation-success-rate', '%', 80, 100, '调解成功率{n}', '调解成功率达{n}'),
  phrase('legal-aid-cases', '件', 1, 3000, '办理法律援助案件{n}', '受理法律援助案件{n}'),
  phrase('legal-consultations', '人次', 20, 60000, '提供法律咨询{n}', '接待群众法律咨询{n}'),
];

/** Statements about services to the public. */
export const SERVICE_PHRASES = [
  phrase(
    'licensing-items',
    '项',
    20,
    500,
    '公布行政许可事项{n}',
    '编制行政许可事项清单，涉及行政许可事项{n}',
  ),
  phrase('service-items', '项', 50, 3000, '梳理政务服务事项{n}', '纳入政务服务事项{n}'),
  phrase(
    'service-cases-handled',
    '件',
    300,
    900000,
    '办理政务服务事项{n}',
    '政务服务大厅受理办件{n}',
  ),
  phrase('service-windows', '个', 5, 200, '设置综合窗口{n}', '政务大厅设服务窗口{n}'),
  phrase('items-cancelled', '项', 1, 200, '取消行政审批事项{n}'),
  phrase('proof-items-cancelled', '项', 1, 200, '取消证明事项{n}', '清理取消证明事项{n}'),
  phrase('online-rate', '%', 70, 100, '政务服务事项网上可办率{n}', '政务服务事项网上可办率达到{n}'),
  phrase(
    'hotline-orders',
    '件',
    50,
    200000,
    '办理12345热线工单{n}',
    '受理12345政务服务热线工单{n}',
  ),
];

/** Statements about rules and decisions. */
export const DECISION_PHRASES = [
  phrase(
    'normative-docs-reviewed',
    '件',
    1,
    200,
    '审查规范性文件{n}',
    '对规范性文件进行合法性审核{n}',
  ),
  phrase('normative-docs-issued', '件', 0, 60, '制定出台规范性文件{n}', '制定行政规范性文件{n}'),
  phrase('normative-docs-filed', '件', 0, 60, '报送备案规范性文件{n}', '向上级报备规范性文件{n}'),
  phrase(
    'normative-docs-repealed',
    '件',
    0,
    90,
    '废止规范性文件{n}',
    '宣布失效和废止规范性文件{n}',
  ),
  phrase('contracts-reviewed', '件', 2, 900, '审查政府合同{n}', '审查各类政府合同{n}'),
  phrase('legal-opinions-issued', '件', 2, 900, '出具法律意见书{n}', '出具合法性审查意见{n}'),
  phrase(
    'major-decisions',
    '项',
    1,
    40,
    '年度重大行政决策目录列入事项{n}',
    '将{n}列入重大行政决策事项目录',
  ),
];

/** Statements about knowledge of the law. */
export const CAPACITY_PHRASES = [
  phrase(
    'executive-law-sessions',
    '次',
    1,
    12,
    '政府常务会议学法{n}',
    '组织政府常务会议会前学法{n}',
  ),
  phrase('center-group-law-sessions', '次', 1, 12, '党委理论学习中心组集体学法{n}'),
  phrase(
    'law-publicity-events',
    '次',
    5,
    900,
    '开展普法宣传活动{n}',
    '组织开展各类法治宣传活动{n}',
  ),
  phrase('leaflets-distributed', '份', 200, 90000, '发放宣传资料{n}', '发放法治宣传手册和资料{n}'),
  phrase(
    'law-exam-participants',
    '人',
    10,
    9000,
    '参加学法考试{n}',
    '组织国家工作人员学法考试，参考{n}',
  ),
  phrase('law-exam-pass-rate', '%', 90, 100, '学法考试合格率{n}'),
  phrase(
    'legal-knowledgeable-count',
    '人',
    5,
    6000,
    '培养“法律明白人”{n}',
    '选拔培育“法律明白人”{n}',
  ),
  phrase(
    'demo-village-count',
    '个',
    1,
    200,
    '创建民主法治示范村（社区）{n}',
    '建成民主法治示范村{n}',
  ),
];

/** Statements about oversight. */
export const OVERSIGHT_PHRASES = [
  phrase('npc-suggestions', '件', 1, 400, '办理人大代表建议{n}', '承办人大代表建议{n}'),
  phrase('cppcc-proposals', '件', 1, 400, '办理政协提案{n}', '承办政协委员提案{n}'),
  phrase('proposal-reply-rate', '%', 95, 100, '建议提案办复率{n}'),
  phrase(
    'disclosure-requests-received',
    '件',
    0,
    700,
    '收到政府信息公开申请{n}',
    '收到依申请公开{n}',
  ),
  phrase('proactive-disclosures', '条', 50, 40000, '主动公开政府信息{n}', '主动公开各类信息{n}'),
  phrase('procuratorial-suggestions', '件', 0, 60, '收到检察建议{n}', '办理检察建议{n}'),
];
