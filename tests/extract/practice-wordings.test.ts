/** The practices of the lexicon that reports tend to describe without naming: ways to say them, and near-misses. */
import { describe, expect, it } from 'vitest';
import { createPracticeResolver } from '../../src/resolve/resolve-practices.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { madeUpDocument } from '../made-up-document.ts';

const resolve = createPracticeResolver(loadVocabulary('content'));

function practicesOf(text: string): string[] {
  return resolve(madeUpDocument(text, 2022), []).map(({ id }) => id);
}

describe('described practices', () => {
  it.each([
    ['chief-speaks-last', '研究议题时先由分管同志汇报，局长最后拍板。'],
    ['chief-speaks-last', '镇党委会上班子成员先发言，书记再表明意见。'],
    ['chief-speaks-last', '县长在常务会议上坚持最后发表意见。'],
    ['decision-archive', '每次议事的表决情况和不同意见都写进会议记录，当月归档。'],
    ['decision-archive', '大额支出等重大事项的讨论过程由党政办记录，装订存档备查。'],
    ['decision-archive', '会议纪要和表决结果一并立卷，做到有据可查。'],
    ['decision-public-participation', '街道为老旧小区加装电梯一事开了6场恳谈会听取意见。'],
    ['decision-public-participation', '通过门户网站向社会公开征求意见20天，收到回复31条。'],
    ['decision-public-participation', '集市搬迁前，镇里入户走访征求意见，九成住户赞成。'],
    ['agency-assist-service', '村干部替老人代办社保认证220次。'],
    ['agency-assist-service', '在12个村设代办点，帮村民代跑水电过户。'],
    ['agency-assist-service', '党群服务中心帮办事项410件，群众少跑了路。'],
    ['minor-violation-exemption', '对3起轻微违规占道行为，当场教育后不作处罚。'],
    ['minor-violation-exemption', '初次违反门前三包规定的9户商家，改正后未予处罚。'],
    ['brand-mediation-studio', '建成“老支书调解室”5个，全年说和邻里口角96起。'],
    ['brand-mediation-studio', '以调解能手姓名命名的调解室增至4个。'],
    ['brand-mediation-studio', '各村设五老调解站，由威望高的老人主持。'],
    ['enforcement-legal-review', '普通程序案件逐件交法规股审核，没有审核意见不得送达。'],
    ['enforcement-legal-review', '处罚案卷形成前，法制员对案件进行把关。'],
    ['enforcement-legal-review', '一般程序案件须经法制审核员预审。'],
    ['enforcement-supervisors', '邀请群众代表担任监督员，对城管执法挑毛病。'],
    ['enforcement-supervisors', '行政执法协调监督办公室选聘6名监督员。'],
    ['construction-approval-reform', '12个项目实现验收即发证。'],
    ['construction-approval-reform', '推行四证齐发，企业交地即开工。'],
    ['decision-catalogue', '落实《重大行政决策程序暂行条例》，将5个事项纳入年度目录。'],
    ['enforcement-training', '全县执法人员610名，组织轮训4期、覆盖520人次。'],
    ['enforcement-training', '持证执法人员96名，培训2期共130人次。'],
    ['interview-notice', '对整改进度慢的3个镇通报批评。'],
    ['interview-notice', '约谈单位4家，限期说明情况。'],
    ['interview-notice', '对排名靠后的科室，由分管领导约谈。'],
    ['one-stop-dispute-center', '综治、信访、仲裁、法律援助四个窗口集中办公，群众解忧只进一扇门。'],
    ['one-stop-dispute-center', '法院立案、信访接待、法律援助一并进驻，矛盾就地受理。'],
    ['one-stop-dispute-center', '区社会治理中心吸引调解、仲裁、公证等12个单位进驻。'],
    ['litigation-mediation-linkage', '法庭引调案件88件，成功52件。'],
    ['litigation-mediation-linkage', '诉前委调的物业纠纷有六成达成协议。'],
    ['litigation-mediation-linkage', '法院立案前把邻里官司先交给调解员。'],
    ['service-item-standardization', '对108项事项统一名称、编码和办理时限，全市一个标准。'],
    ['service-item-standardization', '逐条规范事项名称、材料、流程，消除同事不同名。'],
    ['one-window-service', '任意窗口都可受理，大厅不分部门一次收齐材料。'],
    ['one-window-service', '税务大厅18个窗口不分税种通收通办。'],
    ['cross-region-service', '与邻县互设通办窗口，45个事项两地互办。'],
    ['cross-region-service', '医保报销做到都市圈通办。'],
    ['business-consultation-policymaking', '制定仓储补贴细则前，邀请8家企业座谈。'],
    ['business-consultation-policymaking', '修订招商办法时，走访商会和企业收集意见19条。'],
    ['business-consultation-policymaking', '出台惠农政策前听取合作社建议。'],
    [
      'normative-doc-legality-review',
      '起草《县公益岗位管理办法》，经法规科把关、合法性审核后报县政府印发。',
    ],
    ['normative-doc-legality-review', '拟定的两个实施细则先作合法性审查，再上会讨论。'],
    ['losing-case-review', '对被撤销的2件案件逐件查找原因，写出书面分析。'],
    ['losing-case-review', '败诉后由承办科室在例会上检视，落实整改。'],
    ['losing-case-review', '凡被纠错案件，一个月内复盘。'],
    ['case-based-education', '编印身边案例读本：汇编婚姻家庭典型案例15个，发到各村。'],
    ['case-based-education', '司法局每月推送反诈真实案例3个。'],
    ['decision-hearing', '对列入重大行政决策的停车收费事项，按规定组织听证。'],
    ['decision-hearing', '重大决策草案均履行听证程序。'],
    ['decision-legality-review', '法制机构对行政决策、合作协议提出合法性审核意见96份。'],
    ['decision-legality-review', '司法局对重大决策和招商事项出具合法性审查意见51件。'],
    ['reconsideration-mediation', '行政复议案件审结210件，以和解、撤回方式结案63件。'],
    ['reconsideration-mediation', '收到复议申请40件，经协调后自愿撤回申请11件。'],
    ['reconsideration-standardization', '全年审理行政复议案件88件，开庭听证9件。'],
    ['reconsideration-opinion-letters', '行政复议纠错12件；下发意见书7份。'],
    ['administrative-mediation', '职能部门主动调处医疗、物业纠纷900件。'],
    ['administrative-mediation', '调解与行政管理有关的争议320起。'],
    ['policy-interpretation', '随文配发问答式解读。'],
    ['policy-interpretation', '重要文件公布后三日内推出漫画解读。'],
    ['normative-doc-cleanup', '上半年启动文件全面清理，下半年公布结果。'],
    ['normative-doc-cleanup', '组织一次文件清理，废止2件。'],
    ['double-publicity', '行政许可决定作出后7个工作日内在网站公示。'],
    ['double-publicity', '处罚信息自决定之日起七个工作日内上网。'],
    ['service-oriented-enforcement', '把指导融入执法各环节，年内无一起投诉。'],
    ['service-oriented-enforcement', '队员边执法边指导，帮商户改好台账。'],
    ['scan-code-inspection', '进企业须先扫码，没有检查码企业可以拒绝。'],
    ['scan-code-inspection', '检查前执法人员出示检查二维码，企业扫一扫即知依据。'],
    ['scan-code-inspection', '入企检查必须亮码。'],
    ['township-legality-review', '镇里合同实行司法所预审、法律顾问复核。'],
    ['township-legality-review', '村级协议由律师初审、司法所终审。'],
    ['one-network-service', '“皖事通”上线高频事项310个。'],
    ['one-network-service', '移动端可办事项达到900项。'],
  ])('finds %s in %s', (id, text) => {
    expect(practicesOf(text)).toContain(id);
  });

  it.each([
    ['comprehensive-enforcement-reform', '责任单位为农业综合行政执法大队。'],
    ['comprehensive-enforcement-reform', '生态环境综合执法支队检查企业32家。'],
    ['proof-reduction', '申请人书面承诺后可免交证明。'],
    ['law-entering-six', '律师进企业开展“法治体检”12家。'],
    ['enforcement-training', '通过国家统一法律职业资格考试的执法人员有6人。'],
    ['flexible-enforcement', '案卷中文书说理不充分的有3卷。'],
    ['one-check-integration', '今年入企检查减少两成。'],
    ['electronic-supervision', '政务服务“好差评”好评率99.9%。'],
    ['deputies-attend-meetings', '市司法局列席市政府常务会议20次。'],
    ['litigation-mediation-linkage', '派出所受案后先行委托调解12件。'],
    ['one-stop-dispute-center', '整合人民调解、司法调解、律师等资源开展宣讲。'],
    ['double-publicity', '行政处罚决定书7日内送达当事人。'],
    ['double-publicity', '行政处罚结果在七个工作日内上墙公布。'],
    ['scan-code-inspection', '检查站对入企人员先扫码测温。'],
    ['interview-notice', '约谈欠薪企业单位5家。'],
    ['reconsideration-opinion-letters', '向学校发出法治建议书4份。'],
    ['case-based-education', '编印行政执法典型案例20个。'],
    ['service-oriented-enforcement', '建设服务型政府，改进服务。'],
    ['decision-hearing', '行政处罚按规定组织听证3次。'],
    ['agency-assist-service', '在各镇司法所设行政复议代办点。'],
  ])('finds no %s in %s', (id, text) => {
    expect(practicesOf(text)).not.toContain(id);
  });

  it('takes what was hardly begun for a problem', () => {
    const [practice] = resolve(madeUpDocument('重大行政决策后评估基本没有开展。', 2022), []);
    expect(practice).toMatchObject({ id: 'decision-post-evaluation', status: 'problem' });
  });
});
