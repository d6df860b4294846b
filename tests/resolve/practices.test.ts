/** Practices of whole paragraphs by the real lexicon: what is found, with which status, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import type { PracticeFact, ReportKind, SectionRole } from '../../src/schema/extraction.ts';
import { createPracticeResolver } from '../../src/resolve/resolve-practices.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { madeUpDocument } from '../made-up-document.ts';
import { PARAGRAPHS } from './practice-paragraphs.ts';

const vocabulary = loadVocabulary('content');
const resolve = createPracticeResolver(vocabulary);
const tierOf = new Map(vocabulary.practices.map(({ id, tier }) => [id, tier]));

interface Part {
  text: string;
  role?: SectionRole;
  heading?: string;
}

function read(parts: Part[], kind: ReportKind = 'annual-report', title = ''): PracticeFact[] {
  let text = '';
  const sections = parts.map(({ text: body, role = 'measures', heading }) => {
    const start = text.length;
    text += `${body}\n`;
    return { path: heading === undefined ? [] : [heading], role, start, end: text.length };
  });
  const document = madeUpDocument(text, 2022, { metadata: { title, kind }, sections });
  return resolve(document, []);
}

/** `id` for what is adopted, `id:status` otherwise. */
const label = ({ id, status }: PracticeFact) => (status === 'adopted' ? id : `${id}:${status}`);

describe('made-up paragraphs', () => {
  it.each(PARAGRAPHS)('$role: $text', ({ role, text, practices, open = [] }) => {
    const found = read([{ text, role }])
      .filter(({ id }) => tierOf.get(id) === 1 && !open.includes(id))
      .map(label);
    expect(found.sort()).toEqual([...practices].sort());
  });
});

describe('what only looks like a practice', () => {
  it.each([
    { id: 'normative-doc-cleanup', text: '完成证明事项清理，取消证明36项。' },
    { id: 'normative-doc-filing-review', text: '重大行政处罚备案42件，投资项目备案88个。' },
    { id: 'decision-hearing', text: '组织行政处罚听证会3次，对信访积案举行公开听证。' },
    { id: 'decision-expert-argumentation', text: '落实公众参与、专家论证、风险评估等程序。' },
    { id: 'government-legal-counsel', text: '各村均聘请法律顾问，实现一村一法律顾问全覆盖。' },
    { id: 'decision-lifelong-accountability', text: '落实生态环境损害责任终身追究。' },
    { id: 'three-enforcement-systems', text: '深化国有企业劳动、人事、分配三项制度改革。' },
    { id: 'enforcement-full-recording', text: '落实重大行政决策全过程记录，资料完整归档。' },
    { id: 'power-responsibility-lists', text: '印发普法责任清单和整改责任清单。' },
    { id: 'enforcement-certification', text: '餐饮从业人员全部持健康证上岗。' },
    { id: 'enforcement-responsibility-system', text: '落实“谁执法谁普法”普法责任制。' },
    { id: 'one-window-service', text: '矛调中心一站式接收、一揽子调处群众诉求。' },
    { id: 'hotline-12345', text: '开通12348公共法律服务热线。' },
    { id: 'market-access-negative-list', text: '严格执行生态环境准入负面清单。' },
    { id: 'first-responsible-person', text: '落实安全生产第一责任人责任。' },
    { id: 'administrative-mediation', text: '推进人民调解、行政调解、司法调解衔接联动。' },
    { id: 'dispute-screening', text: '开展消防安全隐患排查，整改问题310处。' },
    { id: 'case-file-review', text: '参加全市行政复议案卷集中评查。' },
    { id: 'enforcement-publicity', text: '确保行政执法公正、公开、公平。' },
    { id: 'rule-of-law-committee', text: '经济技术开发区管理委员会围绕法治政府建设开展工作。' },
    { id: 'rule-of-law-committee', text: '贯彻中央关于全面依法治国和省委关于全面依法治省的部署。' },
    { id: 'enforcement-supervision-system', text: '开展运输执法领域突出问题专项整治。' },
    { id: 'annual-work-plan', text: '制定法治政府建设任务分工方案（2021—2025年）。' },
    { id: 'annual-work-plan', text: '印发普法依法治理工作要点。' },
    { id: 'decision-public-participation', text: '坚持重大决策听取法律顾问意见。' },
    { id: 'licensing-item-list', text: '推行权力清单管理，深化行政审批制度改革。' },
    { id: 'disclosure-on-request', text: '办理依申请行政事项1.2万件。' },
    { id: 'one-window-service', text: '行政复议申请一窗受理、一站式办理。' },
    { id: 'one-network-service', text: '群众申请行政复议零跑腿。' },
    { id: 'one-network-service', text: '两张清单在县政府网站和省政务服务网同步公布。' },
    { id: 'constitution-week', text: '学习在国家宪法日之际作出的重要指示。' },
    { id: 'annual-report', text: '现将2022年法治政府建设情况报告如下。' },
    { id: 'constitution-week', text: '中心组学习宪法法律4次。' },
    { id: 'litigation-mediation-linkage', text: '推动人民调解、行政调解、司法调解相互衔接。' },
    { id: 'discretion-benchmark', text: '一年来未发生自由裁量权滥用问题。' },
    { id: 'rule-of-law-committee', text: '传达市委依法治市委员会第三次会议精神。' },
    { id: 'rule-of-law-committee', text: '在州委依法治州委的有力指导下，各项工作稳步推进。' },
    { id: 'enforcement-supervision-system', text: '选派骨干充实执法办案、监督管理等岗位。' },
    { id: 'enforcement-supervision-system', text: '规范文明执法，加强对权力运行的监督。' },
    { id: 'rule-of-law-inspection', text: '依法行政各项任务有人牵头、有人督察。' },
    { id: 'rule-of-law-inspection', text: '以法治思维办理调研、督查各项事务。' },
    { id: 'township-enforcement-reform', text: '街道派出所、综合行政执法队等部门负责人参加会议。' },
    { id: 'township-enforcement-reform', text: '街道司法所、综合执法中队共同走访商户。' },
    { id: 'township-enforcement-reform', text: '向机场派驻执法人员6名。' },
    { id: 'who-enforces-educates', text: '全镇上下明确任务，增强普法工作的责任感。' },
    { id: 'third-party-evaluation', text: '建设法治公园，增强市民满意度。' },
    { id: 'decision-legality-review', text: '完善案件法制审核、重大决策和处罚决定集体审议制度。' },
    { id: 'normative-doc-legality-review', text: '负责合同合法性审核、规范性文件报备。' },
    { id: 'demonstration-creation', text: '被评为全市依法行政先进单位。' },
    { id: 'annual-work-plan', text: '现将今年法治建设情况和下一年度工作安排汇报如下。' },
    { id: 'annual-report', text: '现将上一年度法治政府建设情况和明年工作计划报告如下。' },
    { id: 'annual-law-reporting', text: '本报告由工作成效、年度述法情况、下步打算三部分组成。' },
    { id: 'first-responsible-person', text: '全文分第一责任人职责履行情况等四个部分。' },
  ])('$id in: $text', ({ id, text }) => {
    expect(read([{ text }]).map((fact) => fact.id)).not.toContain(id);
  });
});

describe('the head of a page', () => {
  const HEAD = '青禾县人民政府\n2022年度法治政府建设情况报告\n来源：县政府\n';
  it('states nothing', () => {
    expect(read([{ text: `${HEAD}2022年，县里工作平稳。` }])).toEqual([]);
  });
  it('ends where the sentences begin', () => {
    const found = read([{ text: `${HEAD}2022年，县里健全政府法律顾问制度。` }]);
    expect(found.map(({ id }) => id)).toEqual(['government-legal-counsel']);
  });
});

describe('status', () => {
  const counsel = (parts: Part[], kind?: ReportKind) =>
    read(parts, kind).find(({ id }) => id === 'government-legal-counsel');
  const text = '健全政府法律顾问制度。';
  it.each<{ why: string; parts: Part[]; kind?: ReportKind; status: string | undefined }>([
    { why: 'done', parts: [{ text }], status: 'adopted' },
    { why: 'in a section on plans', parts: [{ text, role: 'plan' }], status: 'planned' },
    { why: 'in a plan document', parts: [{ text }], kind: 'plan', status: 'planned' },
    { why: 'announced', parts: [{ text: `下一步，${text}` }], status: 'planned' },
    { why: 'announced by 将', parts: [{ text: `镇里将全面${text}` }], status: 'planned' },
    {
      why: 'said with 将 in front of its object',
      parts: [{ text: '镇里将全面推行的政府法律顾问制度列入目标考核。' }],
      status: 'adopted',
    },
    {
      why: 'there and falling short',
      parts: [{ text: '政府法律顾问制度落实不到位。' }],
      status: 'problem',
    },
    {
      why: 'falling short, which is being mended',
      parts: [{ text: '针对政府法律顾问制度不完善问题,县里续聘律师6名。' }],
      status: 'adopted',
    },
    {
      why: 'another place’s, looked at',
      parts: [{ text: '学习云海市政府法律顾问制度经验。' }],
      status: undefined,
    },
    { why: 'not needed', parts: [{ text: '本年度无需政府法律顾问审查。' }], status: undefined },
    { why: 'among problems', parts: [{ text, role: 'problems' }], status: 'problem' },
    {
      why: 'missing',
      parts: [{ text: '临溪镇尚未建立政府法律顾问制度。' }],
      status: 'problem',
    },
    {
      why: 'done comes before planned, planned before problem',
      parts: [{ text, role: 'problems' }, { text, role: 'plan' }, { text }],
      status: 'adopted',
    },
    {
      why: 'what is missing and planned is planned',
      parts: [
        { text, role: 'problems' },
        { text, role: 'plan' },
      ],
      status: 'planned',
    },
    {
      why: 'under an outlook among problems',
      parts: [{ text: `下一步，要转变作风；${text}`, role: 'problems' }],
      status: 'planned',
    },
    {
      why: 'an explanation of a document',
      parts: [{ text }],
      kind: 'commentary',
      status: undefined,
    },
  ])('$why: $status', ({ parts, kind, status }) => {
    expect(counsel(parts, kind)?.status).toBe(status);
  });
});

describe('facts', () => {
  it('are never sure where one place lacks what another plans', () => {
    const text = '健全政府法律顾问制度。';
    const confidenceOf = (parts: Part[]) => read(parts)[0]?.confidence;
    expect(confidenceOf([{ text, role: 'plan' }])).toBe('high');
    expect(
      confidenceOf([
        { text, role: 'problems' },
        { text, role: 'plan' },
      ]),
    ).toBe('medium');
  });

  it('keep every mention with its sentence, section and rule', () => {
    const facts = read([
      { text: '聘请律师为镇政府提供法律意见。' },
      { text: '法律顾问全程参与决策。', role: 'responsibility' },
    ]);
    expect(facts).toMatchObject([
      {
        id: 'government-legal-counsel',
        name: '政府法律顾问制度',
        status: 'adopted',
        confidence: 'medium',
        mentions: [
          { start: 0, section: 0, rule: 'practice-description' },
          { start: 16, end: 20, quote: '法律顾问', section: 1, rule: 'practice-wording' },
        ],
      },
    ]);
  });

  it('count the parts of a practice that stands for them', () => {
    const facts = read([{ text: '青禾县全面推行行政执法“三项制度”。' }]);
    expect(facts.map(({ id, mentions }) => [id, mentions[0]?.rule])).toEqual([
      ['enforcement-full-recording', 'practice-implied'],
      ['enforcement-legal-review', 'practice-implied'],
      ['enforcement-publicity', 'practice-implied'],
      ['three-enforcement-systems', 'practice-wording'],
    ]);
  });

  it.each([
    { why: 'a name', text: '开展执法案卷评查。', confidence: 'high' },
    { why: 'a description', text: '对案卷集中开展检查。', confidence: 'medium' },
    {
      why: 'a name that needs its context',
      text: '全年组织专项督察3次，依法行政水平提升。',
      confidence: 'low',
    },
  ])('are as sure as their best evidence: $why', ({ text, confidence }) => {
    expect(read([{ text }]).map((fact) => fact.confidence)).toEqual([confidence]);
  });

  it('do not take the title for evidence', () => {
    const title = '青禾县法治政府建设示范创建工作报告';
    const parts = [{ text: `2022年工作平稳。\n${title}\n开展执法案卷评查。` }];
    expect(read(parts).map(label)).toEqual(['demonstration-creation', 'case-file-review']);
    expect(read(parts, 'annual-report', title).map(label)).toEqual(['case-file-review']);
  });

  it('are none for a text without practices', () => {
    expect(read([{ text: '全年粮食总产量38万吨。' }])).toEqual([]);
  });
});
