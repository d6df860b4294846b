/** Paragraphs made up in the manner of reports, each with the practices that a careful reader takes from it. */
import type { SectionRole } from '../../src/schema/extraction.ts';

export interface PracticeParagraph {
  /** Role of the section that the paragraph stands in. */
  role: SectionRole;
  text: string;
  /** Ids, with `:planned` or `:problem` where the practice is not adopted. Tier 1 alone. */
  practices: string[];
  /** Ids that may be found or not: readers differ. */
  open?: string[];
}

export const PARAGRAPHS: PracticeParagraph[] = [
  {
    role: 'measures',
    text: '按时向市政府报告上年度法治政府部门建设情况。制定印发年度法治水务建设工作要点。各镇成立了综合行政审批机构。',
    practices: ['annual-report', 'annual-work-plan', 'centralized-licensing-power'],
  },
  {
    role: 'measures',
    text: '学习党的二十大报告有关法治建设的论述。在镇法治机构之外引入第三方驻点律师服务。出台《临溪镇工程款审核办法》《临溪镇合同管理办法》等制度。',
    practices: [],
    open: ['government-legal-counsel'],
  },
  {
    role: 'measures',
    text: '坚持党委会、政府常务会会前组织学习法律法规，全年安排专题学法16次，并把习近平法治思想列为党组理论学习中心组必学内容。选派28名科级干部到县法院旁听行政案件开庭审理，组织全县公职人员参加年度网上学法用法考试，参考率99.2%。',
    practices: [
      'executive-meeting-study',
      'center-group-study',
      'court-hearing-attendance',
      'law-exam',
    ],
  },
  {
    role: 'measures',
    text: '县政府与律师事务所签约，聘请5名律师为政府提供常年法律服务，凡重大合同、招商协议签订前一律送法律顾问把关，全年出具法律意见86份，审查各类协议57件；县直部门、乡镇公职律师已达21名。',
    practices: ['government-legal-counsel', 'government-contract-review', 'public-lawyers'],
  },
  {
    role: 'measures',
    text: '对拟出台的行政规范性文件，一律由司法局进行合法性审查，全年审核23件，提出修改意见61条；印发后15日内向市政府和县人大常委会报备，报备率、及时率均为100%。组织对2010年以来的政府文件开展全面清理，宣布废止31件、失效12件、继续有效84件。',
    practices: [
      'normative-doc-legality-review',
      'normative-doc-filing-review',
      'normative-doc-cleanup',
    ],
  },
  {
    role: 'measures',
    text: '公布了年度重大行政决策事项清单，对列入清单的6个事项逐一履行听取公众意见、专家评审、风险评估、合法性审核和集体研究程序，其中对城区停车收费调整召开了听证会，对两个征迁项目开展了稳评。决策执行一年后委托高校进行了实施效果评估。',
    practices: [
      'decision-catalogue',
      'decision-statutory-procedure',
      'decision-hearing',
      'social-stability-risk-assessment',
      'decision-post-evaluation',
    ],
    open: [
      'decision-public-participation',
      'decision-expert-argumentation',
      'decision-legality-review',
    ],
  },
  {
    role: 'measures',
    text: '各执法单位在门户网站公开执法主体、依据、流程和结果，配备执法记录仪236台，对现场检查、询问、送达等环节全程录音录像；罚款数额较大、吊销证照等重大处罚案件，未经法规科审核一律不得上会。',
    practices: ['enforcement-publicity', 'enforcement-full-recording', 'enforcement-legal-review'],
  },
  {
    role: 'measures',
    text: '县司法局组织评查组对22个单位的136份行政处罚、行政许可案卷进行集中评查，评出优秀案卷20份；同步开展执法证件清理，注销离岗人员证件43个，组织312人参加执法资格网上考试，举办执法骨干培训班2期。',
    practices: ['case-file-review', 'enforcement-certification', 'enforcement-training'],
  },
  {
    role: 'measures',
    text: '进一步理顺城管、市场监管、交通、农业等领域执法队伍，组建5支综合执法大队；向8个镇下放行政处罚事项88项，镇级设立综合行政执法队，实现一支队伍管执法。推进执法部门与公安、检察机关之间案件移送和信息通报，移送涉嫌犯罪案件9件。',
    practices: [
      'comprehensive-enforcement-reform',
      'township-enforcement-reform',
      'enforcement-criminal-linkage',
    ],
  },
  {
    role: 'measures',
    text: '推行随机抽取检查对象和检查人员、结果公开的监管方式，完成抽查任务312次，部门联合抽查占比35%。对轻微违法、初次违法且及时改正的经营者依法不予处罚，公布不予处罚事项56项，以提醒、约谈、告诫等方式引导整改420家。',
    practices: [
      'double-random-supervision',
      'minor-violation-exemption',
      'flexible-enforcement',
      'one-check-integration',
    ],
  },
  {
    role: 'measures',
    text: '全面梳理编制县乡两级权力和责任清单并动态调整，行政许可事项一单尽列。大厅设无差别综合受理窗口，1260项事项实现网上可办，428项事项群众只跑一趟，推出“新生儿出生”“企业准营”等联办套餐15个，缺少非关键材料的可先行受理。',
    practices: [
      'power-responsibility-lists',
      'licensing-item-list',
      'one-window-service',
      'one-network-service',
      'max-one-visit',
      'one-matter-once',
      'tolerant-acceptance',
    ],
  },
  {
    role: 'measures',
    text: '企业登记、刻章、税务、社保实现一表申请，开办时间压缩到半天；取消各类证明132项，对保留的38项证明实行书面承诺替代。深化证照分离，落地先照后证和“一业一证”。对新出台的涉企政策逐件开展公平竞争审查，严格执行市场准入负面清单。',
    practices: [
      'business-opening-one-stop',
      'proof-reduction',
      'proof-commitment-system',
      'license-permit-separation',
      'commercial-registration-reform',
      'fair-competition-review',
      'market-access-negative-list',
    ],
  },
  {
    role: 'measures',
    text: '坚持和发展新时代“枫桥经验”，全县建成人民调解委员会218个，聘任专职调解员96名，医疗、物业、劳动争议等专业调解组织7个；司法所与派出所、法庭联合调处纠纷，法院立案前委派调解成功412件；每月开展纠纷集中排查，化解1876件。',
    practices: [
      'fengqiao-experience',
      'people-mediation-network',
      'industry-mediation',
      'police-mediation-linkage',
      'litigation-mediation-linkage',
      'dispute-screening',
    ],
  },
  {
    role: 'measures',
    text: '县政府统一受理行政复议案件47件，办结45件，经调解和解终止12件，在4个镇司法所设立复议咨询代办点。全年一审行政应诉案件33件，行政机关主要领导、分管领导出庭率100%。与县法院召开联席会议，会商涉诉突出问题。',
    practices: [
      'reconsideration-centralization',
      'reconsideration-mediation',
      'reconsideration-acceptance-points',
      'head-court-appearance',
      'court-government-linkage',
    ],
  },
  {
    role: 'measures',
    text: '主动接受人大法律监督、政协民主监督，办理人大代表建议97件、政协提案112件，办复率100%；认真办理检察机关发出的检察建议15份，全部按期整改回复。完成审计项目28个，其中领导干部经济责任审计9个。公开政府信息3.2万条，受理公众依申请事项41件。',
    practices: [
      'deputies-proposals',
      'judicial-procuratorial-suggestions',
      'disclosure-on-request',
    ],
    open: ['audit-full-coverage'],
  },
  {
    role: 'measures',
    text: '成立以县长为组长的法治政府建设领导小组，年初印发法治政府建设重点任务安排，将依法行政情况列入对各镇各部门的年度综合考评，占比5分；52名党政主要负责人作了年终述法报告；对12个单位开展法治督察，反馈问题37个。县政府向市政府、县委和县人大常委会报告了上年度法治政府建设情况并在网站公布。',
    practices: [
      'rule-of-law-committee',
      'annual-work-plan',
      'performance-assessment',
      'annual-law-reporting',
      'rule-of-law-inspection',
      'annual-report',
    ],
  },
  {
    role: 'plan',
    text: '下一步，我们将严格规范执法自由裁量，细化处罚裁量标准；加强基层司法所力量，实现乡镇合法性审核全覆盖；推进公共法律服务实体平台提档升级，扩大法律援助覆盖面；深入实施“八五”普法，打造法治文化广场，培育“法律明白人”。',
    practices: [
      'discretion-benchmark:planned',
      'township-legality-review:planned',
      'public-legal-service-system:planned',
      'legal-aid:planned',
      'five-year-law-plan:planned',
      'legal-culture-venues:planned',
      'legal-knowledgeable-persons:planned',
    ],
  },
  {
    role: 'problems',
    text: '存在的主要问题：一是部分单位行政执法三项制度落实不到位，执法全过程记录不规范；二是专业法制审核人员配备不足；三是行政机关负责人出庭应诉率还不高。',
    practices: [
      'three-enforcement-systems:problem',
      'enforcement-full-recording:problem',
      'legal-review-staffing:problem',
      'head-court-appearance:problem',
    ],
    open: ['enforcement-publicity', 'enforcement-legal-review'],
  },
  {
    role: 'measures',
    text: '区政府每次常务会议前均安排一个法律专题，由部门负责人或法律专家讲法，全年共学习行政复议法等法律法规11部。区委组织部把法律知识测试作为提拔任职的必经环节，对38名拟任科级干部进行了法律知识考试。在区委党校举办领导干部依法行政专题研讨班2期。',
    practices: ['executive-meeting-study', 'pre-appointment-exam', 'rule-of-law-training'],
  },
  {
    role: 'measures',
    text: '坚持把合法性审查作为重大行政决策必经程序，未经审查的事项不得提交区政府常务会议讨论，全年共审查重大决策事项18项。邀请行业专家对供热改革方案进行论证，通过门户网站、座谈会广泛征集市民意见建议260余条并公开采纳情况。建立决策责任倒查机制，对违规决策终身追责。',
    practices: [
      'decision-legality-review',
      'decision-expert-argumentation',
      'decision-public-participation',
      'decision-lifelong-accountability',
    ],
  },
  {
    role: 'measures',
    text: '探索开展规章规范性文件立法意见征集，设立基层立法联系点3个。规范性文件实行统一登记号、统一编号、统一发布，制定机关内设法制机构先行审核。建立规范性文件定期评估清理机制，及时废止与上位法不一致的文件7件。',
    practices: [
      'grassroots-legislation-contact',
      'normative-doc-three-unification',
      'normative-doc-legality-review',
      'normative-doc-cleanup',
    ],
  },
  {
    role: 'measures',
    text: '全面推行行政执法“三项制度”，办案部门均建立法制审核目录清单；建成全区统一的行政执法综合管理监督平台，案件网上办理率达98%。公开遴选发布行政执法典型案例12个，指导基层统一办案尺度。',
    practices: [
      'three-enforcement-systems',
      'enforcement-publicity',
      'enforcement-full-recording',
      'enforcement-legal-review',
      'enforcement-info-platform',
      'case-guidance',
    ],
  },
  {
    role: 'measures',
    text: '严格落实罚款决定与收缴相分离制度，执法经费由区财政全额保障，严禁将罚没收入与单位利益挂钩。对情节复杂或者重大违法行为给予较重处罚的，由局领导班子集体讨论决定。制定行政处罚裁量基准，细化裁量阶次。',
    practices: ['fine-payment-separation', 'case-collective-discussion', 'discretion-benchmark'],
  },
  {
    role: 'measures',
    text: '健全行政执法责任体系，将执法职责分解到岗位、落实到人头，对执法过错行为严肃追责。区司法局对安全生产、生态环境等领域开展执法专项监督3次，下发行政执法监督意见书5份，办理群众对执法行为的投诉举报19件。',
    practices: [
      'enforcement-responsibility-system',
      'enforcement-supervision-system',
      'enforcement-complaints',
    ],
  },
  {
    role: 'measures',
    text: '在区综合执法局集中行使城市管理、水务等10个领域行政处罚权；街道成立综合行政执法中队，承接下放处罚事项126项。全区持证执法人员1120名，实行执法人员资格管理，未取得执法证件不得上岗。许可处罚信息7个工作日内全部上网“双公示”。',
    practices: [
      'concentrated-penalty-power',
      'township-enforcement-reform',
      'enforcement-certification',
      'double-publicity',
    ],
  },
  {
    role: 'measures',
    text: '设立行政审批服务局，将23个部门216项许可事项划转集中，实现一枚印章管审批。工程建设项目实行分阶段并联审批、联合图审，从立项到开工审批时间压缩到60个工作日以内。清理规范中介服务事项28项，入驻中介超市机构92家。',
    practices: [
      'centralized-licensing-power',
      'parallel-approval',
      'construction-approval-reform',
      'approval-intermediary-cleanup',
    ],
  },
  {
    role: 'measures',
    text: '推进政务服务事项名称、编码、依据等要素统一，建成一体化政务大数据平台，打通38个部门数据。12345热线受理群众诉求5.6万件，按时办结率99%。建立企业信用档案，实施分级分类监管，对失信主体实施联合惩戒；开展政府机构失信专项治理，清偿拖欠民营企业中小企业账款1.2亿元。',
    practices: [
      'service-item-standardization',
      'digital-government',
      'hotline-12345',
      'social-credit-system',
      'government-integrity',
    ],
  },
  {
    role: 'measures',
    text: '建成区级社会矛盾纠纷调处化解中心，整合信访、司法、法院等力量入驻，实行一站式接收、一揽子调处。推动人民调解、行政调解、司法调解有机衔接，构建多元化纠纷化解格局。公安、市场监管、自然资源等部门依法开展行政调解，化解与行政管理有关的纠纷860件；依法裁决山林权属争议6起。',
    practices: [
      'one-stop-dispute-center',
      'three-mediation-linkage',
      'diversified-dispute-resolution',
      'administrative-mediation',
      'administrative-adjudication',
    ],
  },
  {
    role: 'measures',
    text: '全区划分网格1286个，配备网格员2200名，实现小事不出格。畅通信访渠道，推动信访问题依法分类处理，县级领导干部包案化解信访积案26件。建成区、街道、社区三级公共法律服务站点168个，每个社区配备1名法律顾问，受理法援案件520件，为农民工讨薪开辟绿色通道。',
    practices: [
      'grid-governance',
      'petition-rule-of-law',
      'public-legal-service-system',
      'village-legal-advisor',
      'legal-aid',
    ],
  },
  {
    role: 'measures',
    text: '行政复议办案推行繁简分流、听证审理，配备专用办案场所和听证室；对拒不履行生效判决、裁定的督促整改，法院生效裁判履行率100%。成立行政争议调解中心，诉前化解行政争议64件，行政诉讼败诉率同比下降3个百分点。',
    practices: [
      'reconsideration-standardization',
      'effective-judgment-performance',
      'administrative-dispute-center',
    ],
  },
  {
    role: 'measures',
    text: '编制26个试点领域公开标准目录，财政预决算、征地补偿、义务教育等重点领域信息全部公开；政策文件出台同步公布图文解读材料75篇，召开新闻发布会16场，及时回应网络舆情36条。坚持决策、执行、管理、服务、结果“五公开”。',
    practices: [
      'key-area-disclosure',
      'policy-interpretation',
      'public-opinion-response',
      'five-openness',
    ],
  },
  {
    role: 'measures',
    text: '严格落实国家机关普法责任制，制定普法责任清单，组织法官、检察官、律师以真实案例开展宣讲140场；“12·4”期间开展宪法进校园进社区系列活动；在微信公众号、抖音号推送普法短视频；新建法治主题公园2个，13个村获评省级民主法治示范村。',
    practices: [
      'who-enforces-educates',
      'case-based-education',
      'constitution-week',
      'law-entering-six',
      'new-media-popularization',
      'legal-culture-venues',
      'demo-villages',
    ],
  },
  {
    role: 'plan',
    text: '2024年，重点做好以下工作：压实党政主要负责人推进法治建设第一责任人职责；完善依法治区委员会运行机制；开展法治政府示范创建；委托第三方机构对法治政府建设成效开展评估；加大行政问责力度，对不作为乱作为严肃处理。',
    practices: [
      'first-responsible-person:planned',
      'rule-of-law-committee:planned',
      'demonstration-creation:planned',
      'third-party-evaluation:planned',
      'administrative-accountability:planned',
    ],
  },
  {
    role: 'problems',
    text: '一是行政执法监督力度不够，二是个别部门行政复议、行政应诉工作质量有待提高，三是基层人民调解员队伍专业化水平不高，法律顾问作用发挥不充分。',
    practices: [
      'enforcement-supervision-system:problem',
      'people-mediation-network:problem',
      'government-legal-counsel:problem',
    ],
  },
  {
    role: 'measures',
    text: '市政府把学法作为常务会议固定议题，先后学习安全生产法、噪声污染防治法等9部法律；党委理论中心组开展法治专题学习4次；举办市管干部法治讲座3场；印发领导干部应知应会法律法规目录，组织任前法治考试5批次。',
    practices: [
      'executive-meeting-study',
      'center-group-study',
      'rule-of-law-training',
      'leaders-must-know-law-list',
      'pre-appointment-exam',
    ],
  },
  {
    role: 'measures',
    text: '我局对起草的规范性文件严格履行调研、征求意见、合法性审核、集体审议、公开发布等程序，今年制发规范性文件2件，均按要求报市司法局备案。对涉及市场主体的文件全部开展公平竞争审查，对不合时宜的3份文件予以废止。',
    practices: [
      'normative-doc-legality-review',
      'normative-doc-filing-review',
      'fair-competition-review',
      'normative-doc-cleanup',
    ],
  },
  {
    role: 'measures',
    text: '我局制定了重大行政执法决定法制审核目录，全年法制审核案件45件；为一线执法人员配发执法记录仪，做到执法留痕和可回溯管理；行政处罚结果在7个工作日内对外公示。聘请律师为单位法律顾问，参与案件研究和合同审核。',
    practices: [
      'enforcement-legal-review',
      'enforcement-full-recording',
      'enforcement-publicity',
      'government-legal-counsel',
      'government-contract-review',
    ],
  },
  {
    role: 'measures',
    text: '严格执行“三重一大”事项集体研究决策，重大事项均经局党组会讨论决定。落实双随机监管，抽查企业86家次。执法人员持证率100%，组织参加省市执法业务培训46人次。修订行政处罚自由裁量权适用规则。',
    practices: [
      'three-majors-one-big',
      'double-random-supervision',
      'enforcement-certification',
      'enforcement-training',
      'discretion-benchmark',
    ],
  },
  {
    role: 'measures',
    text: '镇成立综合行政执法办公室，整合派驻执法力量，以镇政府名义开展执法；建立与县直部门联合执法机制。全镇14个村均聘请法律顾问，培养法律明白人56名，创建民主法治村3个。镇综治中心实体化运行，网格员每日巡查上报隐患。',
    practices: [
      'township-enforcement-reform',
      'village-legal-advisor',
      'legal-knowledgeable-persons',
      'demo-villages',
      'comprehensive-governance-center',
      'grid-governance',
    ],
    open: ['one-check-integration'],
  },
  {
    role: 'measures',
    text: '镇党委、政府主要领导切实履行第一责任人职责，将法治政府建设列入重要议事日程，专题研究法治工作3次；明确一名副镇长分管，制定年度工作计划。镇调委会排查受理邻里、土地等纠纷138件，调处成功135件，做到早发现、早介入、早化解。',
    practices: [
      'first-responsible-person',
      'annual-work-plan',
      'people-mediation-network',
      'dispute-screening',
    ],
  },
  {
    role: 'measures',
    text: '深化“放管服”改革，推行不见面审批、全程网办，高频事项“跨省通办”；设立“办不成事”反映窗口。推行首席代表制，审批事项当场承诺办结，对风险可控的许可实行告知承诺，当场发证。事中事后监管实行信用风险分类。',
    practices: ['one-network-service', 'approval-commitment-system', 'social-credit-system'],
  },
  {
    role: 'measures',
    text: '涉及群众切身利益的重大公共政策出台前，均通过网站公示、入户走访、问卷等形式征求社会公众意见，对重大民生事项先行开展民意调查；对重大工程项目做到社会稳定风险应评尽评；完善决策跟踪评估机制，及时调整偏离目标的决策。',
    practices: [
      'decision-public-participation',
      'livelihood-opinion-survey',
      'social-stability-risk-assessment',
      'decision-post-evaluation',
    ],
  },
  {
    role: 'measures',
    text: '凡提交镇长办公会的重大事项，均先由司法所牵头的合法性审查小组把关。执法队对现场检查全程摄录，重大案件一律先审核后决定，处罚结果上网公示；对首次占道经营的商户以提醒函代替罚单，不予处罚12起。',
    practices: [
      'decision-legality-review',
      'township-legality-review',
      'enforcement-full-recording',
      'enforcement-legal-review',
      'enforcement-publicity',
      'minor-violation-exemption',
      'flexible-enforcement',
    ],
    open: ['three-enforcement-systems', 'administrative-accountability'],
  },
  {
    role: 'measures',
    text: '群众只进一扇门就能把纠纷说清、把矛盾解开；居民旁听了一起物业案件。反向衔接收到检察意见3份。12.4月底前完成整改，公平竞争审查开展第三方评估。',
    practices: ['fair-competition-review'],
    open: ['enforcement-criminal-linkage', 'one-stop-dispute-center'],
  },
  {
    role: 'measures',
    text: '处罚结果在省政务服务网公示，共36条。',
    practices: ['enforcement-publicity'],
  },
  {
    role: 'measures',
    text: '坚持复议为民，推行“阳光复议”，公开听证审理案件9件，制发行政复议建议书4份，案前、案中调解贯穿全程，调撤率达42%。行政复议职责由县政府统一行使，原有部门不再受理。',
    practices: [
      'reconsideration-standardization',
      'reconsideration-mediation',
      'reconsideration-centralization',
    ],
  },
  {
    role: 'measures',
    text: '支持法院依法独立审理行政案件，副县长带头出庭应诉，“关键少数”出庭又出声；全年收到司法建议8件、检察建议23件，均在规定期限内反馈；自觉履行法院已经生效的判决。建立府院常态化沟通协调机制。',
    practices: [
      'head-court-appearance',
      'judicial-procuratorial-suggestions',
      'effective-judgment-performance',
      'court-government-linkage',
    ],
  },
  {
    role: 'measures',
    text: '制定谁执法谁普法年度任务清单，深入开展法律进机关、进乡村、进学校活动，发放宣传资料3万份；开展宪法宣传周、民法典宣传月活动；依托“法治青禾”公众号开展线上答题；建成法治长廊5处。七五普法顺利通过省级终期验收。',
    practices: [
      'who-enforces-educates',
      'law-entering-six',
      'constitution-week',
      'new-media-popularization',
      'legal-culture-venues',
      'five-year-law-plan',
    ],
  },
  {
    role: 'measures',
    text: '建立涉企行政检查统筹机制，推行“综合查一次”，减少重复检查32%；对新产业新业态实行包容审慎监管，设置执法观察期；制定轻微违法行为免罚清单；行政执法机关向公安机关移送案件7件，实现行刑双向衔接。',
    practices: [
      'one-check-integration',
      'inclusive-prudent-supervision',
      'minor-violation-exemption',
      'enforcement-criminal-linkage',
    ],
  },
  {
    role: 'measures',
    text: '以创建全国法治政府建设示范县为抓手，逐项对标指标体系整改提升。配合省委依法治省办开展法治政府建设实地督察，反馈问题全部销号。建立部门联席会议制度，将法治建设纳入高质量发展考核指标。聘请第三方开展法治满意度调查，群众满意度达97.5%。',
    practices: [
      'demonstration-creation',
      'rule-of-law-inspection',
      'rule-of-law-committee',
      'performance-assessment',
      'third-party-evaluation',
    ],
  },
  {
    role: 'measures',
    text: '对财政资金、公共资源、国有资产等权力集中岗位，实行分事行权、定期轮岗，强化内部流程控制。纪检监察机关立案查处不作为慢作为问题17起，问责31人。完成重点项目审计24个，实现对公共资金审计监督全覆盖。',
    practices: [
      'power-internal-separation',
      'administrative-accountability',
      'audit-full-coverage',
    ],
  },
  {
    role: 'plan',
    text: '今后将健全执法投诉举报机制，畅通群众监督渠道；加强法制审核队伍建设，配齐专职法制人员；推动实现行政执法全过程网上办案；探索推行行政执法案例指导；继续规范证明事项清理，全面实行告知承诺。',
    practices: [
      'enforcement-complaints:planned',
      'legal-review-staffing:planned',
      'enforcement-info-platform:planned',
      'case-guidance:planned',
      'proof-reduction:planned',
      'proof-commitment-system:planned',
    ],
  },
  {
    role: 'problems',
    text: '当前仍存在一些不足：重大行政决策公众参与度不高；乡镇综合执法承接能力不足；普法宣传针对性不强；法治人才缺乏，部分执法单位没有设立法制机构。',
    practices: [
      'decision-public-participation:problem',
      'township-enforcement-reform:problem',
      'legal-review-staffing:problem',
    ],
  },
];
