/** How documents are named: aliases, bare names, descriptions, numbers, and what is no regulation. */
import { describe, expect, it } from 'vitest';
import { createTestResolver, describeFacts, type ReportSketch } from './cite.ts';

const resolve = createTestResolver();

interface Row {
  why: string;
  text: string;
  facts: string[];
  report?: ReportSketch;
}

const rows = (cases: Row[]) =>
  it.each(cases)('$why: $text', ({ text, facts, report }) => {
    expect(describeFacts(resolve(text, report))).toEqual(facts);
  });

const OUTLINE_2021 = '法治政府建设实施纲要（2021－2025年） 中发〔2021〕33号';
const OPINION_2010 = '国务院关于加强法治政府建设的意见 国发〔2010〕33号';

describe('aliases', () => {
  rows([
    {
      why: 'defined, then used',
      text: '印发《青禾县执法监督办法》(以下简称《办法》)。对照《办法》自查。',
      facts: ['青禾县执法监督办法 issues'],
    },
    {
      why: 'used in a heading before its definition',
      text: '一、落实《意见》\n贯彻《国务院关于加强法治政府建设的意见》(国发〔2010〕33号,以下称《意见》)。',
      facts: [`${OPINION_2010} implements`],
    },
    {
      why: 'defined anew: each use means the nearest definition before it',
      text: '学习《甲意见》(简称《意见》)。学习《意见》。印发《青禾县乙意见》(简称《意见》)。落实《意见》。',
      facts: ['甲意见 publicises', '青禾县乙意见 issues'],
    },
    {
      why: 'a short form in the same paragraph as its only full title',
      text: '制定《青禾县物业管理条例》,认真落实《条例》。',
      facts: ['青禾县物业管理条例 issues'],
    },
    {
      why: 'a short form that two titles fit stays open',
      text: '落实《甲条例》和《乙条例》,宣传《条例》。',
      facts: ['甲条例 implements', '乙条例 implements', '? 《条例》 several-fit'],
    },
    {
      why: 'a genre noun without definition',
      text: '认真落实《意见》。',
      facts: ['? 《意见》 generic-noun'],
    },
    {
      why: '《纲要》 in a report on 2018',
      text: '认真落实《纲要》。',
      facts: ['法治政府建设实施纲要（2015－2020年） 中发〔2015〕36号 implements'],
      report: { years: [2018, 2018] },
    },
    {
      why: '《纲要》 in a report on 2023',
      text: '认真落实《纲要》。',
      facts: [`${OUTLINE_2021} implements`],
      report: { years: [2023, 2023] },
    },
    {
      why: '《纲要》 in the year between stays open',
      text: '认真落实《纲要》。',
      facts: ['? 《纲要》 generic-noun'],
      report: { years: [2021, 2021] },
    },
    {
      why: '《纲要》 beside the opinion of 2010 is the outline of 2004',
      text: '落实《国务院关于加强法治政府建设的意见》。加大《纲要》的贯彻力度。',
      facts: [`${OPINION_2010} implements`, '全面推进依法行政实施纲要 国发〔2004〕10号 implements'],
      report: { years: null },
    },
    {
      why: 'one phrase for three documents',
      text: '全面贯彻落实“一规划两纲要”。',
      facts: [
        '法治社会建设实施纲要（2020－2025年） implements',
        '法治中国建设规划（2020－2025年） implements',
        `${OUTLINE_2021} implements`,
      ],
    },
    {
      why: 'years left out, settled by the report’s',
      text: '落实《法治政府建设实施纲要》。',
      facts: [`${OUTLINE_2021} implements`],
    },
    {
      why: 'years left out and the report’s unknown: both fit',
      text: '落实《法治政府建设实施纲要》。',
      facts: ['? 《法治政府建设实施纲要》 several-fit'],
      report: { years: null },
    },
  ]);
});

describe('names without 《》', () => {
  rows([
    {
      why: 'a list of laws',
      text: '贯彻行政许可法、行政处罚法等法律。',
      facts: ['中华人民共和国行政许可法 implements', '中华人民共和国行政处罚法 implements'],
    },
    { why: 'a day', text: '开展“12·4”国家宪法日活动。', facts: [] },
    { why: 'an oath', text: '组织宪法宣誓3次。', facts: [] },
    { why: 'a museum', text: '建成民法典宣传教育馆1个。', facts: [] },
    { why: 'a month of events', text: '开展民法典宣传月。', facts: [] },
    { why: 'a longer word', text: '劳动法律服务、劳动法规宣传。', facts: [] },
    {
      why: 'behind a level word it is a local document, not the central one',
      text: '落实省信访工作条例。',
      facts: ['省信访工作条例 implements'],
    },
    {
      why: 'one name for a document of each of several levels is none',
      text: '落实中央和省法治政府建设实施纲要，推进省、市依法行政工作规划。',
      facts: [],
    },
    {
      why: 'a law of which another is a part',
      text: '执行海洋环境保护法。',
      facts: ['中华人民共和国海洋环境保护法 implements'],
    },
    {
      why: 'the plan of law teaching by its number',
      text: '实施“八五”普法规划。',
      facts: ['关于开展法治宣传教育的第八个五年规划（2021－2025年） implements'],
    },
    {
      why: 'a second document by 及其',
      text: '严格执行《行政复议法》及其实施条例。',
      facts: [
        '中华人民共和国行政复议法 implements',
        '中华人民共和国行政复议法实施条例 国务院令第499号 implements',
      ],
    },
    {
      why: 'described: a place’s name and a genre word behind a verb of making',
      text: '制定了青禾县档案管理制度。',
      facts: ['青禾县档案管理制度 issues'],
    },
    {
      why: 'described within quotation marks',
      text: '落实“2023年法治青禾建设工作要点”任务。',
      facts: ['2023年法治青禾建设工作要点 implements'],
    },
    {
      why: 'described with a strong genre word',
      text: '制定了深化行政审批制度改革实施方案。',
      facts: ['深化行政审批制度改革实施方案 issues'],
    },
    {
      why: 'described as 关于…的通知, with a title inside',
      text: '按照青禾县司法局关于落实《信访工作条例》有关工作的通知,开展自查。',
      facts: ['青禾县司法局关于落实〈信访工作条例〉有关工作的通知 implements'],
    },
    {
      why: 'described, with years in brackets behind',
      text: '启动编制青禾县法治政府建设实施方案（2026—2030年），贯彻青禾县档案工作实施方案(2021-2025年)。',
      facts: [
        '青禾县法治政府建设实施方案（2026－2030年） issues',
        '青禾县档案工作实施方案（2021－2025年） implements',
      ],
    },
    { why: 'nothing is named', text: '制定具体实施方案,落实相关管理办法。', facts: [] },
    { why: 'a yearly plan without its year', text: '制定年度工作要点。', facts: [] },
    { why: 'institutions', text: '落实公平竞争审查制度、行政执法三项制度。', facts: [] },
    {
      why: 'by number alone',
      text: '根据青政发〔2022〕8号文件精神,开展清理。',
      facts: ['青政发〔2022〕8号 青政发〔2022〕8号 implements'],
    },
    {
      why: 'by the number of a known document',
      text: '落实国发〔2021〕26号文件要求。',
      facts: [
        '国务院关于进一步贯彻实施〈中华人民共和国行政处罚法〉的通知 国发〔2021〕26号 implements',
      ],
    },
  ]);
});

describe('numbers and titles', () => {
  rows([
    {
      why: 'each title its own number',
      text: '出台《青禾县甲办法》(青政规〔2022〕3号)、《青禾县乙办法》(青政规〔2022〕4号)。',
      facts: ['青禾县甲办法 青政规〔2022〕3号 issues', '青禾县乙办法 青政规〔2022〕4号 issues'],
    },
    {
      why: 'one number for two titles that touch and are alike',
      text: '印发《青禾县镇街指导目录》《青禾县社区指导目录》(青政办函〔2022〕9号)。',
      facts: [
        '青禾县镇街指导目录 青政办函〔2022〕9号 issues',
        '青禾县社区指导目录 青政办函〔2022〕9号 issues',
      ],
    },
    {
      why: 'not for titles that are not alike',
      text: '落实《民法典》《青禾县甲办法》(青政规〔2022〕3号)。',
      facts: ['中华人民共和国民法典 implements', '青禾县甲办法 青政规〔2022〕3号 implements'],
    },
    {
      why: 'inside the title',
      text: '印发《关于做好甲工作的通知(青政发〔2022〕1号)》。',
      facts: ['关于做好甲工作的通知 青政发〔2022〕1号 issues'],
    },
    {
      why: 'before the title',
      text: '根据青政发〔2022〕1号《关于做好甲工作的通知》要求。',
      facts: ['关于做好甲工作的通知 青政发〔2022〕1号 implements'],
    },
    {
      why: 'with an issuer in the brackets and an alias behind',
      text: '落实《青禾县甲办法》(县政府办公室 青政办发〔2022〕7号,以下简称《办法》)。',
      facts: ['青禾县甲办法 青政办发〔2022〕7号 implements'],
    },
    {
      why: 'behind 的通知 and the like',
      text: '落实《青禾县甲办法》的通知(青政办发〔2022〕7号)、《青禾县乙意见》要求(青政办发〔2022〕8号)。',
      facts: [
        '青禾县甲办法 青政办发〔2022〕7号 implements',
        '青禾县乙意见 青政办发〔2022〕8号 implements',
      ],
    },
    {
      why: 'a notice and what it prints are one document',
      text: '印发《青禾县人民政府关于印发青禾县甲办法的通知》(青政发〔2022〕2号)。落实《青禾县甲办法》。',
      facts: ['青禾县甲办法 青政发〔2022〕2号 issues'],
    },
  ]);
});

describe('what is no regulation', () => {
  rows([
    {
      why: 'a book whose title ends in a genre word',
      text: '学习《习近平法治思想学习纲要》。',
      facts: ['[publication] 习近平法治思想学习纲要 publicises'],
    },
    {
      why: 'a word for the kind of the document right in front of its title',
      text: '出台青禾县地方标准《政务服务窗口服务规范》。',
      facts: ['政务服务窗口服务规范 issues'],
    },
    {
      why: 'a newspaper',
      text: '在《法治日报》刊发稿件12篇。',
      facts: ['[publication] 法治日报 cites'],
    },
    {
      why: 'whom it is for stands in brackets behind the genre word',
      text: '落实《青禾县依法行政指标体系（乡镇街道）》。',
      facts: ['青禾县依法行政指标体系（乡镇街道） implements'],
    },
    {
      why: '通报 is no newspaper',
      text: '印发《关于执法检查情况的通报》。',
      facts: ['关于执法检查情况的通报 issues'],
    },
    {
      why: 'a certificate',
      text: '办理《行政执法证》156个。',
      facts: ['[certificate] 行政执法证 cites'],
    },
    {
      why: 'a contract, whatever its title says',
      text: '签订了《青禾县与云海市共建方案》。',
      facts: ['[agreement] 青禾县与云海市共建方案 cites'],
    },
    {
      why: 'a form',
      text: '填写《执法人员登记表》。',
      facts: ['[form] 执法人员登记表 cites'],
    },
    {
      why: 'a table that is worked by is a document',
      text: '对照《云岭市法治建设考评表》自查。',
      facts: ['云岭市法治建设考评表 implements'],
    },
    {
      why: 'a chart that was issued is a document',
      text: '印发《文件制定程序流程图》。',
      facts: ['文件制定程序流程图 issues'],
    },
    {
      why: 'a report',
      text: '审议《青禾县2021年度法治政府建设情况报告》。',
      facts: ['[other] 青禾县2021年度法治政府建设情况报告 cites'],
    },
    {
      why: 'a lecture',
      text: '以《提高依法办事能力》为题作讲座。',
      facts: ['[other] 提高依法办事能力 publicises'],
    },
  ]);
});
