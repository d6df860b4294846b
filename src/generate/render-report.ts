/** A generated report as a content file, as a raw page and as a gold annotation. */
import { stringify } from 'yaml';
import type { Gold } from '../evaluate/gold.ts';
import type { Chooser } from './chooser.ts';
import type { GeneratedReport } from './generated-report.ts';

/** Dates and codes must stay strings for a reader of YAML 1.1. */
const QUOTED = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** As a file of content/reports/: front matter and Markdown. */
export function renderContentFile(report: GeneratedReport): string {
  const frontMatter = {
    title: report.title,
    kind: 'annual-report',
    jurisdiction: { path: report.path, code: report.code, level: report.level },
    body: report.body,
    period: { from: report.year, to: report.year },
    publishedOn: report.publishedOn,
    signedOn: report.signedOn,
    source: { title: report.title, publisher: report.body, url: null },
    coverage: 'full',
  };
  const lines = [report.introduction];
  for (const { line, depth } of linesOf(report))
    lines.push(depth === 0 ? line : `${'#'.repeat(depth + 1)} ${line}`);
  return `---\n${stringify(frontMatter, QUOTED)}---\n\n${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

/** As pasted from a web page: navigation, title, date line, text and footer, with half-width marks in some. */
export function renderRawPage(report: GeneratedReport, chooser: Chooser): string {
  const lines = [
    chooser.pick(['无障碍浏览 | 登录', '您当前的位置: 首页 > 政务公开 > 法治政府建设年度报告', '']),
    report.title,
    `信息来源:${report.body} 发布时间:${report.publishedOn} 浏览次数: 次`,
    report.introduction,
    ...linesOf(report).map(({ line }) => line),
    report.body,
    chineseDate(report.signedOn),
    chooser.pick(['扫一扫在手机打开当前页', '主办:人民政府办公室 网站标识码', '']),
  ];
  const text = lines.filter((line) => line !== '').join('\n\n');
  return chooser.chance(0.5) ? text.replaceAll('，', ',').replaceAll('；', ';') : text;
}

/**
 * As a gold annotation.
 * @param source base name of the file that `renderRawPage` was written to
 */
export function renderGold(report: GeneratedReport, source: string): Gold {
  return {
    doc: report.id,
    source,
    part: 1,
    report: {
      title: report.title,
      kind: 'annual-report',
      jurisdiction: [...report.path],
      level: report.level,
      body: report.body,
      period: [report.year, report.year],
      publishedOn: report.publishedOn,
      signedOn: report.signedOn,
    },
    sections: report.sections.map(({ heading, role }, index) => ({
      heading: `${NUMERALS[index]}、${heading}`,
      role,
    })),
    ...report.facts,
  };
}

/** Headings with their numbers (depth 1 and 2) and paragraphs (depth 0), in order. */
function linesOf(report: GeneratedReport): { line: string; depth: number }[] {
  return report.sections.flatMap(({ heading, paragraphs, parts }, index) => [
    { line: `${NUMERALS[index]}、${heading}`, depth: 1 },
    ...paragraphs.map((line) => ({ line, depth: 0 })),
    ...parts.flatMap((part, at) => [
      { line: `（${NUMERALS[at]}）${part.heading}`, depth: 2 },
      ...part.paragraphs.map((line) => ({ line, depth: 0 })),
    ]),
  ]);
}

function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
