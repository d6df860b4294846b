/** Made-up reports and the damage that a wrong font map does to them. */

const HEAD = (place: string, year: number, body: string) =>
  `${place}${year}年度法治政府建设情况报告\n\n${year}年,在县委的坚强领导下,${place}深入学习贯彻习近平法治思想,认真落实《法治政府建设实施纲要(2021—2025年)》,扎实推进依法行政各项工作,法治政府建设取得新的进展。现将有关情况报告如下:\n\n${body}\n\n${place}人民政府\n${year + 1}年1月20日\n`;

/** Three reports of different words, each of one to two thousand characters. */
export const CLEAN_REPORTS: readonly string[] = [
  HEAD(
    '青禾县',
    2021,
    `一、主要举措和成效

(一)加强组织领导,压实工作责任。县政府常务会议专题研究法治政府建设工作4次,听取各部门情况汇报,研究解决重点难点问题。印发年度工作要点,明确38项任务的责任单位和完成时限,并纳入年终绩效考核。各乡镇、各部门主要负责人切实履行推进法治建设第一责任人职责,做到重要工作亲自部署、重大问题亲自过问。

(二)依法全面履行职能。深化行政审批制度改革,公布权责清单,取消证明事项21项,下放审批权限15项。全县政务服务事项网上可办率达到96%,平均办理时限压缩60%。加强事中事后监管,推行“双随机、一公开”,开展跨部门联合抽查32次,发现并纠正问题57个。对食品药品、安全生产、生态环境等领域加大执法力度,立案查处违法案件126起,罚没款84万元。

(三)提高制度建设质量。严格规范性文件的制定程序和备案审查,全年审查规范性文件12件、重大合同35份,提出修改意见80余条。组织开展文件清理,废止不合时宜的文件6件,宣布失效3件。凡是与群众利益密切相关的决策事项,都经过公众参与、专家论证、风险评估、合法性审查和集体讨论决定。

(四)规范公正文明执法。全面推行行政执法公示、执法全过程记录、重大执法决定法制审核三项制度。组织行政执法人员培训3期,参训人员240人次,换发执法证件186个。开展案卷评查,抽查案卷90份,下发整改通知书11份。

二、存在的问题

一是个别干部运用法治思维解决问题的能力还不强,不愿担当、不敢担当的现象依然存在;二是基层执法力量与任务不相适应,专业人员偏少,装备落后;三是普法宣传的针对性不够,形式单一,群众参与度不高;四是部分单位对规范性文件管理重视不够,应报未报的情况时有发生。

三、下一步工作打算

进一步强化学习培训,抓好领导干部这个关键少数;进一步整合执法资源,推动执法重心下移;进一步创新普法方式,落实谁执法谁普法责任制;进一步健全监督机制,自觉接受人大、政协和社会各界的监督,努力为全县经济社会发展提供有力的法治保障。`,
  ),
  HEAD(
    '云岭县',
    2020,
    `一、工作开展情况

(一)坚持党的领导,完善体制机制。调整充实全面依法治县委员会组成人员,先后召开委员会会议2次、办公室会议5次,审议通过议事规则和年度计划。将法治建设与经济发展同部署、同落实、同检查,形成上下联动、齐抓共管的局面。

(二)优化营商环境,激发市场活力。出台支持民营企业发展的二十条措施,设立绿色通道,推出一窗受理、并联审批、限时办结等服务。新登记市场主体1820户,比上年增长12.6%。清理拖欠账款730万元,兑现奖励资金256万元。建立政企沟通机制,收集企业诉求93条,办结率百分之百。

(三)防控疫情,依法应急。及时启动应急响应,依法划定管控区域,查处哄抬物价、制售假冒防护用品等违法行为19起。发布通告14期,回应社会关切。组织党员干部、医务人员、志愿者下沉社区,开展排查和宣传。

(四)化解矛盾纠纷,维护社会稳定。健全人民调解、行政调解、司法调解衔接联动的工作体系,建成调解组织152个,调处纠纷1346件,成功率98%。受理行政复议申请9件,审结8件,其中维持5件、撤销2件、终止1件。行政机关负责人出庭应诉率由上年的70%提高到95%。畅通信访渠道,推进领导干部接访下访,妥善处理了一批历史遗留问题。

(五)加强权力监督。认真办理人大代表建议48件、政协委员提案63件,答复率、满意率均为百分之百。主动公开政府信息5200余条,办理依申请公开11件。审计项目26个,促进增收节支1900万元。对违纪违法行为严肃追究责任,给予党纪政务处分37人。

二、存在不足和原因

法治政府建设工作虽然取得一定成绩,但与上级要求和群众期盼相比仍有差距。有的部门重业务、轻法治,制度执行不到位;有的执法人员程序意识淡薄,文书制作不规范;法律顾问作用发挥不充分,参与决策的深度和广度有待拓展。究其原因,主要是思想认识有偏差,队伍建设跟不上,保障机制不完善。

三、2021年工作安排

以建设职责明确、依法行政的政府治理体系为目标,从群众最关心的事情做起,加快补齐短板弱项。健全重大行政决策跟踪评估和责任倒查机制,加快推进综合行政执法改革,广泛开展法律进机关、进乡村、进社区、进学校、进企业、进单位活动,不断提升依法治理水平。`,
  ),
  HEAD(
    '临海县',
    2022,
    `一、2022年法治政府建设的主要做法

(一)深入学习宣传。把习近平法治思想作为党委理论学习中心组的必学内容,举办专题讲座6场,发放读本800册。利用广播电视、微信公众号、宣传栏等载体,讲解宪法、民法典、行政处罚法,受众达12万人次。建设法治文化广场3处、法治长廊5条。

(二)推进职能转变。承接省市下放事项44项,编制行政许可事项清单265项。推行告知承诺制,减少材料1100余份。打造智慧政务平台,实现数据共享,让群众少跑腿、好办事。开通咨询投诉热线,受理来电来信3900件,按时办结率99%。

(三)严格决策程序。制定重大行政决策事项目录,确定决策事项7个。对涉及民生的道路改造、学校布局、水价调整等事项召开听证会,邀请专家、律师、居民代表参加,采纳合理意见22条。所有决策均按规定归档备查,未发生因决策失误引发的群体性事件。

(四)强化执法监督。围绕自然资源、农业农村、交通运输、文化旅游等重点领域,开展专项监督检查8次,现场指出问题并限期整改。建立执法人员资格管理和信息档案,注销不在岗人员证件29个。落实行政裁量权基准制度,同案不同罚的现象明显减少。推广柔性执法,对首次轻微违法行为不予处罚54起。

(五)完善公共法律服务。建立公共法律服务中心1个、工作站13个、工作室108个,配备村居法律顾问。办理法律援助案件312件,为农民工讨薪460万元。公证处办理公证事项2700件,对老年人、残疾人等特殊群体减免收费。

二、存在的主要问题

(一)协调配合机制不够顺畅,部门之间信息壁垒仍未完全打破。
(二)基层法治力量薄弱,乡镇司法所人员少、任务重,身兼数职。
(三)少数工作人员服务意识不强,存在推诿扯皮、久拖不决的情况。

三、党政主要负责人履行推进法治建设第一责任人职责情况

县长主持召开常务会议研究法治工作9次,带头讲授法治课,带头旁听庭审,带头签批法治督察报告。县政府班子成员在年终述职时一并述法,接受评议。

四、下一年度主要安排

聚焦示范创建,对照指标体系逐项自查;聚焦数字赋能,加强互联网、大数据在执法监管中的应用;聚焦群众满意,着力解决急难愁盼问题;聚焦队伍建设,选优配强法制审核人员,确保各项目标任务圆满完成。`,
  ),
];

/** Numbers of headings: `二、`, `（三）` at a line's beginning; another font shows them. */
const ORDINAL = /^[（(]?([一二三四五六七八九十]{1,3})[、)）]/gmu;

/**
 * Shifts the characters of a text as such a font map does: behind two characters in use that follow one another in
 * Unicode, some are shown with the code behind the one before, until the map begins anew.
 * @param seed tells which pairs begin a run and how long it is
 * @param reach a run ends where the next character is farther away; in the file that the mechanism was learnt from at 31
 * @param longest so many shifted characters has a run at most
 */
export function shiftGlyphs(text: string, seed: number, reach = 32, longest = 5): string {
  const random = createRandom(seed);
  const used = [...new Set(text.match(/[\u4e00-\u9fff]/gu))].sort();
  const shownOf = new Map<string, string>();
  let left = 0;
  let shown = 0;
  for (const [at, character] of used.entries()) {
    const code = character.charCodeAt(0);
    const isBehindPair = at > 1 && codeOf(used[at - 1]) === codeOf(used[at - 2]) + 1;
    if (left === 0 && isBehindPair && random() < 0.5)
      left = 1 + Math.floor(random() ** 2 * longest);
    const goesOn = left > 0 && code - (shown + 1) <= reach;
    shown = goesOn ? shown + 1 : code;
    left = goesOn ? left - 1 : 0;
    shownOf.set(character, String.fromCharCode(shown));
  }
  const kept = new Set<number>();
  for (const { index, 0: whole, 1: number = '' } of text.matchAll(ORDINAL))
    for (let at = 0; at < number.length; at += 1) kept.add(index + whole.indexOf(number) + at);
  return Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at);
    return kept.has(at) ? character : (shownOf.get(character) ?? character);
  }).join('');
}

/** Counts characters by what became of them; line ends do not count. */
export function countDamage(original: string, shifted: string, restored: string) {
  const bare = (text: string) => text.replaceAll('\n', '');
  const [right, damaged, read] = [bare(original), bare(shifted), bare(restored)];
  const count = { wrong: 0, restored: 0, spoilt: 0 };
  for (let at = 0; at < right.length; at += 1) {
    if (damaged[at] !== right[at]) {
      count.wrong += 1;
      if (read[at] === right[at]) count.restored += 1;
    } else if (read[at] !== right[at]) count.spoilt += 1;
  }
  return count;
}

function codeOf(character: string | undefined): number {
  return character?.charCodeAt(0) ?? -1;
}

/** A linear congruential generator (Numerical Recipes), so that each seed gives the same damage everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
