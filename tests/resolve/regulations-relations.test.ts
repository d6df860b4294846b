/** What a place does with a document: verbs, lists, modality, other actors. */
import { describe, expect, it } from 'vitest';
import { createTestResolver, describeFacts, type ReportSketch } from './cite.ts';

const resolve = createTestResolver();
const town: ReportSketch = {
  path: ['青山省', '云岭市', '青禾县', '临溪镇'],
  level: 'township',
};
const city: ReportSketch = { path: ['青山省', '云岭市'], level: 'city' };
const province: ReportSketch = { path: ['青山省'], level: 'province' };

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

describe('what the words around a title are really about', () => {
  rows([
    {
      why: 'a verb behind the last list of an enumeration',
      text: '加强对《民法典》《行政许可法》等通用法律，以及《水法》等行业法律的学习。',
      facts: [
        '中华人民共和国民法典 publicises',
        '中华人民共和国行政许可法 publicises',
        '中华人民共和国水法 publicises',
      ],
    },
    {
      why: 'a verb of its own in front of the first list',
      text: '落实《青禾县扬尘管理办法》等规定，并宣传《青禾县河道条例》。',
      facts: ['青禾县扬尘管理办法 implements', '青禾县河道条例 publicises'],
    },
    {
      why: 'what a meeting has passed',
      text: '审议并通过了《青禾县农业局依法行政办法》。',
      facts: ['青禾县农业局依法行政办法 issues'],
    },
    {
      why: 'a meeting that passed or settled it',
      text: '领导小组会议通过了《青禾县普法工作要点》。局务会审定《青禾县农业局依法行政办法》。',
      facts: ['青禾县普法工作要点 issues', '青禾县农业局依法行政办法 issues'],
    },
    {
      why: 'what a study was about, told a clause later',
      text: '常务会议学法5次，内容涉及《中华人民共和国水法》《中华人民共和国森林法》等。',
      facts: ['中华人民共和国水法 publicises', '中华人民共和国森林法 publicises'],
    },
    {
      why: 'a topic without a study is only mentioned',
      text: '收到建议5条，内容涉及《中华人民共和国水法》。',
      facts: ['中华人民共和国水法 cites'],
    },
    {
      why: 'a study around it, and one in a meeting',
      text: '中心组围绕《中华人民共和国水法》等集中学法3次。在局党委会中学习法治思想和《中华人民共和国森林法》。',
      facts: ['中华人民共和国水法 publicises', '中华人民共和国森林法 publicises'],
    },
    {
      why: 'a draft is not carried out yet',
      text: '围绕《青禾县养犬管理办法（草案）》收集意见12条。',
      facts: ['青禾县养犬管理办法（草案） cites'],
    },
    {
      why: 'a law whose coming into force is the occasion of work',
      text: '以《中华人民共和国水法》修订实施为契机，优化流程。结合《中华人民共和国森林法》修订施行，清理文件3件。',
      facts: ['中华人民共和国水法 implements', '中华人民共和国森林法 implements'],
    },
    {
      why: 'a study of how to revise it makes nothing',
      text: '完成修订《青禾县河道条例》的立法调研。',
      facts: ['青禾县河道条例 cites'],
    },
    {
      why: 'a plan without 《》 that a meeting looked into',
      text: '党委会研究2022年临溪镇法治政府建设工作要点。',
      facts: ['2022年临溪镇法治政府建设工作要点 cites'],
    },
    {
      why: 'a plan that every place has one of its own of',
      text: '制定“八五”普法规划。',
      facts: ['“八五”普法规划 issues'],
    },
    {
      why: 'the nation’s plan of the same name',
      text: '深入实施“八五”普法规划。',
      facts: ['关于开展法治宣传教育的第八个五年规划（2021－2025年） implements'],
    },
    {
      why: 'a superior’s document that is printed for those below',
      text: '印发《市场准入负面清单》。',
      facts: ['市场准入负面清单 issues'],
    },
    {
      why: 'the tasks that it sets',
      text: '《青禾县依法行政规划》主要任务基本完成。',
      facts: ['青禾县依法行政规划 implements'],
    },
    {
      why: 'an event named after it',
      text: '开展“千名党员学宪法学党章竞赛”。',
      facts: ['中华人民共和国宪法 publicises', '中国共产党章程 publicises'],
    },
    {
      why: 'its coming into force only dates a training',
      text: '新修订的《中华人民共和国行政处罚法》施行前，举办专题培训4期。',
      facts: ['中华人民共和国行政处罚法 publicises'],
    },
    {
      why: 'a superior that issued it is no teacher',
      text: '《法治政府建设与责任落实督察工作规定》印发后，局党组专门组织学习。',
      facts: ['法治政府建设与责任落实督察工作规定 厅字〔2019〕28号 publicises'],
    },
    {
      why: 'an occasion for teaching',
      text: '以《信访工作条例》施行为契机，开展集中宣传活动。',
      facts: ['信访工作条例 publicises'],
    },
    {
      why: 'an occasion for something else',
      text: '以《优化营商环境条例》实施为契机，清理证明事项。',
      facts: ['优化营商环境条例 国务院令第722号 implements'],
    },
    {
      why: 'a plan is carried out whatever its first step is',
      text: '深入推进《提升行政执法质量三年行动计划（2023—2025年）》，举办培训班9期。',
      facts: ['提升行政执法质量三年行动计划（2023－2025年） 国办发〔2023〕27号 implements'],
    },
    {
      why: 'a law that is pushed and taught is taught',
      text: '深入推进《中华人民共和国宪法》，举办讲座9期。',
      facts: ['中华人民共和国宪法 publicises'],
    },
    {
      why: 'a lecture on carrying out a law teaches it',
      text: '举办学习贯彻《中华人民共和国行政复议法》专题讲座。',
      facts: ['中华人民共和国行政复议法 publicises'],
    },
    {
      why: 'titles behind the number of what was made',
      text: '全年出台规范性文件2件，分别是《青禾县公路管理办法》和《青禾县停车管理办法》。',
      facts: ['青禾县公路管理办法 issues', '青禾县停车管理办法 issues'],
    },
    {
      why: 'a title in a later clause that was not what was made',
      text: '全年出台规范性文件2件，参考《青禾县公路管理办法》。',
      facts: ['青禾县公路管理办法 cites'],
    },
    {
      why: 'newly made at the beginning of a clause',
      text: '新出台《青禾县民宿管理办法》。',
      facts: ['青禾县民宿管理办法 issues'],
    },
    {
      why: 'newly made by others',
      text: '新出台《青山省民宿管理办法》。',
      facts: ['青山省民宿管理办法 cites'],
    },
    {
      why: 'drafted by a department and looked at',
      text: '对县住建局起草的《青禾县物业管理办法》进行审查。',
      facts: ['青禾县物业管理办法 cites'],
    },
    {
      why: 'the making of it is put on a list',
      text: '将《青禾县“十四五”水利规划》编制纳入目录管理。',
      facts: ['青禾县“十四五”水利规划 issues'],
    },
    {
      why: 'a sentence that opens with the next year',
      text: '2023年，重点抓好三项工作：一是出台《青禾县物业管理办法》；二是开展督察。',
      facts: ['青禾县物业管理办法 issues planned'],
    },
    {
      why: 'a day of the next year that has passed',
      text: '2023年1月，县政府出台《青禾县物业管理办法》。',
      facts: ['青禾县物业管理办法 issues'],
    },
    {
      why: 'a document of its own without brackets behind a title',
      text: '认真落实《法治政府建设实施纲要（2021—2025年）》和青禾县2022年法治政府建设工作要点，依法履职。',
      facts: [
        '法治政府建设实施纲要（2021－2025年） 中发〔2021〕33号 implements',
        '青禾县2022年法治政府建设工作要点 implements',
      ],
    },
    {
      why: 'one at the beginning of a sentence without a verb',
      text: '公布目录4项；青禾小米区域品牌管理办法，委托4名专家论证。',
      facts: ['青禾小米区域品牌管理办法 cites'],
    },
    {
      why: 'a kind of document with another name in front',
      text: '公布目录4项；小米区域品牌管理办法，委托4名专家论证。',
      facts: [],
    },
  ]);
});

describe('making documents', () => {
  rows([
    {
      why: 'a document of its own that was filed',
      text: '向市司法局报备《青禾县行政调解办法》。',
      facts: ['青禾县行政调解办法 issues'],
    },
    {
      why: 'one that was looked at because it was filed',
      text: '对《青禾县行政调解办法》开展备案审查。',
      facts: ['青禾县行政调解办法 cites'],
    },
    {
      why: 'one of its own that is heard or put before a congress',
      text: '《青禾县停车收费方案》召开听证会1次。《青禾县养犬办法》提请市人大常委会审议通过。',
      facts: ['青禾县停车收费方案 issues', '青禾县养犬办法 issues'],
    },
    {
      why: 'one that events are about',
      text: '面向务工人员开展《中华人民共和国民法典》主题活动95场。',
      facts: ['中华人民共和国民法典 publicises'],
    },
    {
      why: 'a verb before',
      text: '印发《青禾县行政调解办法》。',
      facts: ['青禾县行政调解办法 issues'],
    },
    {
      why: 'one verb for a list',
      text: '制定出台《青禾县甲类文件管理办法》《青禾县乙类文件管理办法》等文件6件。',
      facts: ['青禾县甲类文件管理办法 issues', '青禾县乙类文件管理办法 issues'],
    },
    {
      why: 'a title in single angle brackets',
      text: '印发〈青禾县档案管理办法〉。',
      facts: ['青禾县档案管理办法 issues'],
    },
    {
      why: 'the decision by which documents were repealed',
      text: '印发《青禾县人民政府关于公布清理结果的决定》废止文件12件。',
      facts: ['青禾县人民政府关于公布清理结果的决定 issues'],
    },
    {
      why: 'verbs joined by 并 count as the strongest',
      text: '印发并贯彻实施《青禾县法治政府建设规划(2016-2020年)》。',
      facts: ['青禾县法治政府建设规划（2016－2020年） issues'],
    },
    {
      why: 'a verb behind',
      text: '《青禾县优化营商环境二十条措施》已于3月印发。',
      facts: ['青禾县优化营商环境二十条措施 issues'],
    },
    {
      why: 'the place is the subject of an attributive clause',
      text: '我局制定的《青禾县轻微违法不予处罚清单》。',
      facts: ['青禾县轻微违法不予处罚清单 issues'],
    },
    {
      why: 'a bureau of the district, although 市 is a superior level',
      text: '区市场监管局出台《云岭区包容审慎监管清单》。',
      facts: ['云岭区包容审慎监管清单 issues'],
      report: { path: ['青山市', '云岭区'] },
    },
    {
      why: 'the place’s own notice',
      text: '青禾县人民政府关于印发《青禾县行政调解办法》的通知',
      facts: ['青禾县行政调解办法 issues'],
    },
    {
      why: 'in force from a date',
      text: '《青禾县行政合同管理办法》于5月1日起施行。',
      facts: ['青禾县行政合同管理办法 issues'],
    },
    {
      why: 'a plan made of a document carries that document out',
      text: '制定《法治社会建设实施纲要(2020-2025年)》任务分工方案。',
      facts: ['法治社会建设实施纲要（2020－2025年） implements'],
    },
    {
      why: 'what is published is an explanation',
      text: '发布《青禾县供水管理办法》解读3期。',
      facts: ['青禾县供水管理办法 publicises'],
    },
    {
      why: 'forwarding',
      text: '转发《云岭市人民政府办公室关于做好文件清理工作的通知》。',
      facts: ['云岭市人民政府办公室关于做好文件清理工作的通知 issues'],
    },
    {
      why: 'a city with its own legislature',
      text: '市政府制定《云岭市扬尘污染防治规定》,颁布实施《云岭市城市管理条例》。',
      facts: ['云岭市扬尘污染防治规定 issues', '云岭市城市管理条例 issues'],
      report: city,
    },
    {
      why: 'a province',
      text: '省人大常委会审议通过《青山省优化营商环境促进条例》。',
      facts: ['青山省优化营商环境促进条例 issues'],
      report: province,
    },
    {
      why: 'a meeting that deliberates it',
      text: '县政府常务会议研究审议《青禾县户外广告管理办法》。',
      facts: ['青禾县户外广告管理办法 issues'],
    },
    {
      why: 'but not when opinions on it are gathered',
      text: '参与《云岭市养犬管理条例》意见征集。',
      facts: ['云岭市养犬管理条例 cites'],
    },
    {
      why: 'repeal beside revision',
      text: '修改《青禾县公租房管理办法》等3件,废止《青禾县旅游奖励办法》等2件。',
      facts: ['青禾县公租房管理办法 issues', '青禾县旅游奖励办法 repeals'],
    },
    {
      why: 'repeal around the title',
      text: '宣布《青禾县招商引资办法》失效。',
      facts: ['青禾县招商引资办法 repeals'],
    },
  ]);
});

describe('acts that are not the place’s own', () => {
  rows([
    {
      why: 'but the place’s when one of its bodies helps another',
      text: '配合县政府办组织编制《青禾县重大行政决策目录》。',
      facts: ['青禾县重大行政决策目录 issues'],
    },
    {
      why: 'but the place’s when its own assembly adopts it',
      text: '县人大常委会审议通过《关于开展第八个五年法治宣传教育的决议》。',
      facts: ['关于开展第八个五年法治宣传教育的决议 issues'],
    },
    {
      why: 'but the place’s when it is first in the whole city',
      text: '在全市率先印发《青禾县外聘律师考核办法》。',
      facts: ['青禾县外聘律师考核办法 issues'],
    },
    {
      why: 'the province is the subject',
      text: '省政府印发《青山省行政执法监督办法》后,我县认真组织。',
      facts: ['青山省行政执法监督办法 cites'],
    },
    {
      why: 'a city office is the subject, then the county',
      text: '市委、市政府印发《云岭市甲方案》后,我县制定《青禾县甲方案》。',
      facts: ['云岭市甲方案 cites', '青禾县甲方案 issues'],
    },
    {
      why: 'the county is the superior of a town',
      text: '县政府印发了《青禾县甲方案》,我镇制定了《临溪镇甲方案》。',
      facts: ['青禾县甲方案 cites', '临溪镇甲方案 issues'],
      report: town,
    },
    {
      why: 'a superior’s act in an attributive clause; the place follows',
      text: '根据县委、县政府印发的《青禾县2022年法治建设工作要点》要求,抓好落实。',
      facts: ['青禾县2022年法治建设工作要点 implements'],
      report: town,
    },
    {
      why: 'taking part in drafting',
      text: '参与《云岭市城市绿化条例》修订工作。',
      facts: ['云岭市城市绿化条例 cites'],
    },
    {
      why: 'commenting on a draft',
      text: '对《云岭市养犬管理条例(草案)》等8部草案提出修改意见。',
      facts: ['云岭市养犬管理条例（草案） cites'],
    },
    {
      why: 'not yet made',
      text: '尚未出台《青禾县行政裁决办法》。',
      facts: ['青禾县行政裁决办法 cites'],
    },
    {
      why: 'a county makes no national law',
      text: '新修订《行政处罚法》颁布后,及时组织学习。',
      facts: ['中华人民共和国行政处罚法 publicises'],
    },
    {
      why: 'another place’s practice',
      text: '参照外地做法,借鉴《云海市行政裁量基准》。',
      facts: ['云海市行政裁量基准 cites'],
    },
    {
      why: 'a commentary does nothing itself',
      text: '要认真贯彻实施政府信息公开条例。',
      facts: ['中华人民共和国政府信息公开条例 国务院令第711号 cites'],
      report: { kind: 'commentary' },
    },
  ]);
});

describe('following, teaching, citing', () => {
  rows([
    {
      why: 'a slogan without 习',
      text: '组织开展“学宪法学党章考法律”活动。',
      facts: ['中华人民共和国宪法 publicises', '中国共产党章程 publicises'],
    },
    {
      why: '学 in 大学 teaches nothing',
      text: '与青禾大学《民法典》研究会签约。',
      facts: ['中华人民共和国民法典 cites'],
    },
    {
      why: 'a test on several laws',
      text: '组织《行政处罚法》《民法典》专题测试2次。',
      facts: ['中华人民共和国行政处罚法 publicises', '中华人民共和国民法典 publicises'],
    },
    {
      why: 'the first thing to be told',
      text: '把《民法典》列为“送法进园区”首讲内容。',
      facts: ['中华人民共和国民法典 publicises'],
    },
    {
      why: 'what acts are based on',
      text: '坚持以宪法为根本活动准则，推进学法工作。',
      facts: ['中华人民共和国宪法 implements'],
    },
    {
      why: 'a document joined to the rest of what was to be done with another',
      text: '完成《法治政府建设实施纲要（2021-2025年）》收官任务和《青山省法治政府建设实施方案》。',
      facts: [
        '法治政府建设实施纲要（2021－2025年） 中发〔2021〕33号 implements',
        '青山省法治政府建设实施方案 implements',
      ],
    },
    {
      why: 'the demands of what somebody else of the place sent down',
      text: '对照县政府办公室下发《青禾县行政调解办法》（青政办〔2021〕8号）等文件要求，推进工作。',
      facts: ['青禾县行政调解办法 青政办〔2021〕8号 implements'],
    },
    {
      why: '要求 as a verb',
      text: '印发《青禾县行政调解办法》要求各乡镇遵守。',
      facts: ['青禾县行政调解办法 issues'],
    },
    {
      why: 'the verbs of a slogan are not the place’s',
      text: '开展以“遵守宪法、维护宪法”为主题的宣传活动。',
      facts: ['中华人民共和国宪法 publicises'],
    },
    {
      why: 'a quotation that is no slogan',
      text: '按照“严格遵守宪法”要求开展工作。',
      facts: ['中华人民共和国宪法 implements'],
    },
    {
      why: 'plain words between names of one enumeration',
      text: '将宪法、党内法规、民法典等纳入学习内容。',
      facts: ['中华人民共和国宪法 publicises', '中华人民共和国民法典 publicises'],
    },
    {
      why: 'following',
      text: '严格落实《党政主要负责人履行推进法治建设第一责任人职责规定》。',
      facts: ['党政主要负责人履行推进法治建设第一责任人职责规定 中办发〔2016〕71号 implements'],
    },
    {
      why: 'the basis follows, the made document is issued',
      text: '根据《重大行政决策程序暂行条例》,制定《青禾县重大行政决策程序规定》。',
      facts: [
        '重大行政决策程序暂行条例 国务院令第713号 implements',
        '青禾县重大行政决策程序规定 issues',
      ],
    },
    {
      why: 'study and follow: the stronger',
      text: '学习贯彻《法治政府建设与责任落实督察工作规定》。',
      facts: ['法治政府建设与责任落实督察工作规定 厅字〔2019〕28号 implements'],
    },
    {
      why: 'study',
      text: '县政府常务会议专题学习《行政处罚法》《民法典》等法律12次。',
      facts: ['中华人民共和国行政处罚法 publicises', '中华人民共和国民法典 publicises'],
    },
    {
      why: 'a weak verb before, teaching behind',
      text: '围绕宪法、民法典等法律开展法治宣传。',
      facts: ['中华人民共和国宪法 publicises', '中华人民共和国民法典 publicises'],
    },
    {
      why: 'a weak verb before, nothing behind',
      text: '围绕《信访工作条例》规范办理流程。',
      facts: ['信访工作条例 implements'],
    },
    {
      why: '以及 holds no verb 以',
      text: '落实《信访工作条例》以及市政府《信访工作办法》。',
      facts: ['信访工作条例 implements', '信访工作办法 implements'],
    },
    {
      why: 'the verb reaches over 要求和',
      text: '按照《信访工作条例》要求和《青禾县信访办法》规定办理。',
      facts: ['信访工作条例 implements', '青禾县信访办法 implements'],
    },
    {
      why: 'a course about a law',
      text: '举办《行政处罚法》专题培训班3期。',
      facts: ['中华人民共和国行政处罚法 publicises'],
    },
    {
      why: 'a list of laws to know',
      text: '将《宪法》纳入领导干部应知应会清单。',
      facts: ['中华人民共和国宪法 publicises'],
    },
    {
      why: 'put into a plan: the plan is only named',
      text: '将学法用法工作纳入《青禾县绩效考核办法》。',
      facts: ['青禾县绩效考核办法 cites'],
    },
    {
      why: 'breaking a law',
      text: '查处违反《治安管理处罚法》的行为。',
      facts: ['中华人民共和国治安管理处罚法 cites'],
    },
    {
      why: 'the strongest over all mentions',
      text: '学习《民法典》。严格实施《民法典》。',
      facts: ['中华人民共和国民法典 implements'],
    },
  ]);
});

describe('done and planned', () => {
  rows([
    {
      why: '将 in front of its object is no future',
      text: '推动将重点任务纳入《青禾县乡村振兴规划》。',
      facts: ['青禾县乡村振兴规划 cites'],
    },
    {
      why: '拟',
      text: '拟出台《青禾县行政调解办法》。',
      facts: ['青禾县行政调解办法 issues planned'],
    },
    {
      why: '拟 in 拟定 is no future',
      text: '拟定了《青禾县行政调解办法》。',
      facts: ['青禾县行政调解办法 issues'],
    },
    {
      why: '下一步 reaches to the end of the sentence',
      text: '下一步,一是落实《信访工作条例》;二是制定《青禾县信访办法》。三是印发《青禾县甲办法》。',
      facts: [
        '信访工作条例 implements planned',
        '青禾县信访办法 issues planned',
        '青禾县甲办法 issues',
      ],
    },
    {
      why: '正在起草',
      text: '正在起草《青禾县行政调解办法》。',
      facts: ['青禾县行政调解办法 issues planned'],
    },
    {
      why: '将 before a verb is future',
      text: '下一年,将继续贯彻落实《信访工作条例》。',
      facts: ['信访工作条例 implements planned'],
    },
    {
      why: '将 before the title is a preposition',
      text: '将《信访工作条例》落实到基层。',
      facts: ['信访工作条例 implements'],
    },
    {
      why: '计划 as a part of a noun',
      text: '按照工作计划印发《青禾县行政调解办法》。',
      facts: ['青禾县行政调解办法 issues'],
    },
    {
      why: 'a basis whose main clause is future',
      text: '根据《青禾县三级同创方案》精神,拟将群众社区设为示范点。',
      facts: ['青禾县三级同创方案 implements planned'],
    },
    {
      why: 'a section of plans',
      text: '落实《信访工作条例》。',
      facts: ['信访工作条例 implements planned'],
      report: { role: 'plan' },
    },
    {
      why: 'a plan document',
      text: '落实《信访工作条例》。',
      facts: ['信访工作条例 implements planned'],
      report: { kind: 'plan' },
    },
    {
      why: 'done once is done',
      text: '印发《青禾县行政调解办法》。下一步,拟修订《青禾县行政调解办法》。',
      facts: ['青禾县行政调解办法 issues'],
    },
    {
      why: 'what is about to be in force is carried out, not made',
      text: '贯彻即将施行的《青山省行政执法监督条例》。',
      facts: ['青山省行政执法监督条例 implements'],
    },
    {
      why: 'the second of a list behind the definition of a short name',
      text: '对标对表《青山省法治政府建设规划》(以下简称《规划》)和《云岭市普法办法》,推进工作。',
      facts: ['青山省法治政府建设规划 implements', '云岭市普法办法 implements'],
    },
    {
      why: 'an instalment behind the genre word',
      text: '按《云岭市赋予乡镇处罚权事项目录(第一批)》承接53项。',
      facts: ['云岭市赋予乡镇处罚权事项目录（第一批） implements'],
    },
  ]);
});

describe("a plan's own document", () => {
  const NOTICE = '青禾县人民政府办公室关于印发青禾县2025年法治政府建设工作要点的通知';
  const BODY = '《青禾县2025年法治政府建设工作要点》已经县政府同意,现印发给你们。';
  rows([
    {
      why: 'is issued, and bears the number above the text',
      text: `${NOTICE}\n\n青政办〔2025〕21号\n\n${BODY}`,
      facts: ['青禾县2025年法治政府建设工作要点 青政办〔2025〕21号 issues planned'],
      report: { kind: 'plan', title: NOTICE },
    },
    {
      why: 'bears the number in the head of the page',
      text: `文    号：青政办〔2025〕21号        有 效 性：有效\n\n${NOTICE}\n\n${BODY}`,
      facts: ['青禾县2025年法治政府建设工作要点 青政办〔2025〕21号 issues planned'],
      report: { kind: 'plan', title: NOTICE },
    },
    {
      why: 'bears no number that stands in a sentence',
      text: `${NOTICE}\n\n根据青政办〔2025〕21号文件。${BODY}`,
      facts: [
        '青政办〔2025〕21号 青政办〔2025〕21号 implements planned',
        '青禾县2025年法治政府建设工作要点 issues planned',
      ],
      report: { kind: 'plan', title: NOTICE },
    },
    {
      why: 'is not meant by the same title in an annual report',
      text: `青政办〔2025〕21号\n各乡镇人民政府:\n${BODY}`,
      facts: ['青禾县2025年法治政府建设工作要点 cites'],
      report: { title: '青禾县2025年法治政府建设工作要点' },
    },
  ]);
});
