/** Made-up pages of government sites, each in the manner of another publishing system, all with one and the same report. */

export const TITLE = '青禾县2021年度法治政府建设情况报告';

/** The paragraphs of the report, in order. */
export const PARAGRAPHS: readonly string[] = [
  '2021年,青禾县坚持以习近平法治思想为指导,深入推进依法行政,法治政府建设取得新进展。现将有关情况报告如下:',
  '一、主要举措和成效',
  '(一)完善制度。全年审查规范性文件12件、重大合同35份,提出修改意见80余条。',
  '(二)规范执法。组织执法人员培训3期,参训240人次,开展案卷评查2次,评查案卷90份。',
  '二、存在的问题',
  '一是基层执法力量与任务不相适应;二是普法宣传的针对性不够,形式单一。',
  '三、下一步工作打算',
  '进一步健全监督机制,推动执法重心下移,落实谁执法谁普法责任制。',
  '青禾县人民政府',
  '2022年1月20日',
];

const p = PARAGRAPHS.map((line) => `<p>${line}</p>`).join('\n');
const div = PARAGRAPHS.map((line) => `<div>&nbsp;&nbsp;&nbsp;&nbsp;${line}</div>`).join('\n');
const br = PARAGRAPHS.map((line) => `　　${line}`).join('<br>\n');
const spans = PARAGRAPHS.map(
  (line) =>
    `<p style="TEXT-INDENT: 2em"><span style="font-family:仿宋_GB2312;font-size:16pt">${line.slice(0, 9)}</span><span lang="EN-US">${line.slice(9)}</span><o:p></o:p></p>`,
).join('\n');
const menu = [
  '首页',
  '走进青禾',
  '新闻中心',
  '政务公开',
  '政务服务',
  '互动交流',
  '数据发布',
  '专题专栏',
]
  .map((name, at) => `<li><a href="/c${at}/" target="_blank">${name}</a></li>`)
  .join('');
const related = [
  '青禾县召开法治政府建设推进会,部署全年重点任务',
  '青禾县举办行政执法人员培训班,三百人参加',
  '青禾县2020年度法治政府建设情况报告',
]
  .map((name, at) => `<li><a href="/a${at}.html">${name}</a><span>2022-01-1${at}</span></li>`)
  .join('');
const html = (head: string, body: string) =>
  `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** What is special about a page, the page, and the day it says it was published. */
export const PAGES: readonly (readonly [what: string, page: string, publishedOn: string | null])[] =
  [
    [
      'TRS: editor block, meta elements, share widget',
      html(
        `<meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2022-01-25 10:12"><meta name="ContentSource" content="县司法局"><title>${TITLE}_青禾县人民政府</title>`,
        `<div class="header"><ul>${menu}</ul></div><div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 法治政府建设</div><div class="xl_title"><h2>${TITLE}</h2></div><div class="xl_tit2">发布时间：2022-01-25 10:12　来源：县司法局　<span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span></div><div class="TRS_Editor">${p}</div><div class="bdsharebuttonbox"><a>分享到</a><a>微信</a><a>微博</a></div><div class="xgwz"><h3>相关文章</h3><ul>${related}</ul></div><div class="footer">主办：青禾县人民政府办公室　承办：青禾县大数据中心<br>备案号：某ICP备05000000号　网站标识码：0000000001　<img src="/images/gongan.png">公网安备00000000000001号</div>`,
      ),
      '2022-01-25',
    ],
    [
      'TRS: UCAP blocks inside a table layout',
      html(
        `<title>${TITLE}</title>`,
        `<table width="1000" align="center"><tr><td colspan="2"><a href="/">网站首页</a> | <a href="/a">政务公开</a> | <a href="/b">办事服务</a> | <a href="/c">公众参与</a></td></tr><tr><td width="220" valign="top"><ul>${related}</ul></td><td><table><tr><td align="center"><b>${TITLE}</b></td></tr><tr><td align="center">2022-01-25　来源:青禾县人民政府网　浏览次数:<script>document.write(42)</script></td></tr><tr><td class="b12c"><div id="UCAP-CONTENT">${spans}</div></td></tr><tr><td>【<a href="#">打印</a>】【<a href="#">关闭</a>】</td></tr></table></td></tr><tr><td colspan="2" align="center">版权所有:青禾县人民政府</td></tr></table>`,
      ),
      '2022-01-25',
    ],
    [
      'JCMS: the article in #zoom, comments around it, a record behind a script',
      html(
        `<title>青禾县人民政府 ${TITLE}</title><meta name="pubdate" content="2022-01-25">`,
        `<div id="barrierfree_container"><div class="wza">无障碍浏览 进入关怀版</div><div class="main"><div class="weizhi">您当前的位置：首页 &gt;&gt; 信息公开 &gt;&gt; 总结报告</div><!--<$[信息内容]>begin--><div id="ivs_title" class="tit">${TITLE}</div><div class="xx"><span>来源：本站</span><span>发布日期：2022-01-25</span><span>浏览次数：<script src="/visit?id=1"></script></span></div><div id="zoom"><!--ZJEG_RSS.content.begin-->${p}<!--ZJEG_RSS.content.end--></div><!--<$[信息内容]>end--><div id="ivs_bottom"><a>打印本页</a><a>关闭窗口</a></div></div></div>`,
      ),
      '2022-01-25',
    ],
    [
      '大汉: an index card as a table above the text',
      html(
        `<title>${TITLE}</title>`,
        `<div class="xxgk_head">青禾县政府信息公开</div><table class="xxgk_table"><tr><td><b>索 引 号：</b></td><td>014000000/2022-00012</td><td><b>主题分类：</b></td><td>司法 / 报告</td></tr><tr><td><b>发布机构：</b></td><td>青禾县人民政府</td><td><b>发布日期：</b></td><td>2022-01-25</td></tr><tr><td><b>文　　号：</b></td><td></td><td><b>效　　力：</b></td><td>有效</td></tr><tr><td><b>名　　称：</b></td><td colspan="3">${TITLE}</td></tr></table><div class="bt_content"><h1>${TITLE}</h1>${p}</div><div class="xxgk_foot">信息来源：县司法局</div>`,
      ),
      '2022-01-25',
    ],
    [
      '开普: an index card as a list, hidden texts for screen readers',
      html(
        `<title>${TITLE} - 青禾县人民政府门户网站</title>`,
        `<div class="sr-only" style="position:absolute;left:-9999px">欢迎使用无障碍辅助浏览,按快捷键可进入导盲模式,按键可切换语音朗读,本页共有十二个区域。</div><div style="display:none">本页二维码生成中,请稍候,如长时间未显示请刷新页面或与网站管理员联系。</div><div class="container"><ul class="fileinfo"><li><em>索引号：</em>QH-2022-0003</li><li><em>组配分类：</em>法治政府建设</li><li><em>发布机构：</em>青禾县司法局</li><li><em>发文日期：</em>2022-01-25</li></ul><h1 class="wztit">${TITLE}</h1><div class="j-fontContent">${div}</div><div class="wzfoot"><span>扫一扫在手机打开当前页</span></div></div><div class="foot-link"><select><option>上级政府网站</option><option>云州市人民政府</option></select></div>`,
      ),
      '2022-01-25',
    ],
    [
      'a page of the early 2010s: nested tables, fonts, no names',
      html(
        `<title>青禾县人民政府</title>`,
        `<table width="980"><tr><td><img src="banner.jpg"></td></tr><tr><td bgcolor="#cc0000"><font color="#fff"><a href="/">首页</a>　<a href="/x">信息公开</a>　<a href="/y">在线办事</a></font></td></tr></table><table width="980"><tr><td width="200" valign="top"><table><tr><td>最新动态</td></tr><tr><td><a href="/1">全县经济工作会议召开,总结全年工作,部署新一年任务</a></td></tr><tr><td><a href="/2">县领导走访慰问困难群众</a></td></tr></table></td><td valign="top"><table width="100%"><tr><td align="center"><font size="5"><b>${TITLE}</b></font></td></tr><tr><td align="center"><font size="2">发布时间：2022-1-25　发布人：管理员　点击：156</font></td></tr><tr><td><font size="4">${br}</font></td></tr></table></td></tr></table><table width="980"><tr><td align="center">地址：青禾县城关镇人民路1号　邮编：000000　技术支持：某某科技</td></tr></table>`,
      ),
      '2022-01-25',
    ],
    [
      'paragraphs as bare lines parted by br in one td',
      html(`<title>${TITLE}</title>`, `<center><h3>${TITLE}</h3></center><hr><td>${br}</td><hr>`),
      null,
    ],
    [
      'a mobile page: main and article elements, a bar of buttons below',
      html(
        `<title>${TITLE}</title><meta property="og:title" content="${TITLE}">`,
        `<header><a>返回</a><span>青禾发布</span></header><main><article><h1>${TITLE}</h1><p class="meta"><time datetime="2022-01-25">2022-01-25</time> 青禾县司法局</p>${p}</article><aside><h2>猜你喜欢</h2><ul>${related}</ul></aside></main><footer><button>收藏</button><button>点赞</button><button>分享</button></footer>`,
      ),
      '2022-01-25',
    ],
    [
      'the text in a textarea-like script is not the article; the shown one is',
      html(
        `<title>${TITLE}</title><script>var content = "<p>脚本里的旧稿,不应读出,请忽略这一段文字。</p>";</script><style>.a:after{content:"样式里的文字,不应读出。"}</style>`,
        `<noscript>您的浏览器不支持脚本,部分内容可能无法正常显示,请更换浏览器后再试。</noscript><div class="news_title">${TITLE}</div><div class="v_news_content">${p}</div><iframe src="/comment.html">评论</iframe>`,
      ),
      null,
    ],
    [
      'a vsb site: a form around the whole page, attachments below',
      html(
        `<title>${TITLE}-青禾县</title>`,
        `<form name="_newscontent_fromname"><div class="nav"><ul>${menu}</ul></div><h1 class="con_title">${TITLE}</h1><div class="con_info">2022年01月25日 10:12 青禾县司法局 点击：[<span id="dynclicks">0</span>]</div><div id="vsb_content"><div class="v_news_content">${p}</div></div><ul class="attach"><li>附件【<a href="/file.pdf">${TITLE}.pdf</a>】已下载次</li></ul><p>上一条：<a href="/1">青禾县2020年度法治政府建设情况报告</a> 下一条：<a href="/2">无</a></p></form>`,
      ),
      '2022-01-25',
    ],
    [
      'a page of Word: conditional comments, empty paragraphs, class names of Word',
      html(
        `<title>${TITLE}</title><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->`,
        `<div class="WordSection1"><p class="MsoNormal" align="center"><b><span style="font-size:22pt">${TITLE}</span></b></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${spans}</div>`,
      ),
      null,
    ],
    [
      'two articles of which one is a short notice, a floating window before them',
      html(
        `<title>${TITLE}</title>`,
        `<div class="floatwin">关于网站升级改版的公告:本网站将于近期升级,届时部分栏目暂停服务,请予谅解。<a>关闭</a></div><div class="box"><div class="left"><ul>${related}</ul></div><div class="right"><div class="detail_title">${TITLE}</div><div class="detail_info">日期：2022-01-25 来源：青禾县人民政府</div><div class="detail_content">${div}</div></div></div>`,
      ),
      '2022-01-25',
    ],
    [
      'the title as a picture’s text, date below the report, comments of readers',
      html(
        `<title>${TITLE}</title>`,
        `<div class="crumbs">首页 / 公开 / 报告</div><div class="article-con">${p}</div><div class="date">更新日期：2022-01-25</div><div class="comment"><h4>网友评论</h4><p>写得很好,希望来年继续公开,接受群众监督。</p></div>`,
      ),
      '2022-01-25',
    ],
  ];
