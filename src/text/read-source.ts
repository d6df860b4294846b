/** A file as people have it → the reports in it, as clean text with sections and metadata. */
import { createHash } from 'node:crypto';
import type { Section, SectionRole } from '../schema/extraction.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Document, SourceFile } from './document.ts';
import { identityMap } from './offset-map.ts';

/**
 * Reads one file of any supported format.
 * @returns its reports in order; several for a compilation
 * @throws RefusalError when the file holds no readable report
 */
export function readSource(file: SourceFile, _vocabulary: Vocabulary): Promise<Document[]> {
  const raw = new TextDecoder().decode(file.bytes);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const starts = [...raw.matchAll(/^第[一二三四五六七八九十]+篇[::]/gmu)].map((m) => m.index);
  const bounds = starts.length > 1 ? starts : [0];
  const documents = bounds.map((start, index): Document => {
    const text = raw.slice(start, bounds[index + 1] ?? raw.length);
    return {
      metadata: {
        source: { file: file.name, part: index + 1, sha256 },
        title: text.trim().split('\n')[0] ?? '',
        kind: 'annual-report',
        jurisdiction: { path: [], code: null, level: 'county', masked: false },
        body: null,
        period: { from: null, to: null },
        publishedOn: null,
        signedOn: null,
        repair: null,
      },
      raw,
      text,
      map: identityMap(start),
      sections: findSections(text),
      trust: [],
    };
  });
  return Promise.resolve(documents);
}

function findSections(text: string): Section[] {
  const sections: Section[] = [{ path: [], role: 'overview', start: 0, end: text.length }];
  let role: SectionRole = 'measures';
  let top = '';
  for (const match of text.matchAll(
    /^[ \u3000]*([一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))(.{2,60})$/gmu,
  )) {
    const heading = match[0].trim();
    if (/问题|不足/u.test(heading)) role = 'problems';
    else if (/下一步|安排|打算|计划/u.test(heading)) role = 'plan';
    else if (heading.includes('第一责任人')) role = 'responsibility';
    else if (!heading.startsWith('(')) role = 'measures';
    if (!heading.startsWith('(')) top = heading;
    const last = sections.at(-1);
    if (last) last.end = match.index;
    const path = heading.startsWith('(') ? [top, heading] : [heading];
    sections.push({ path, role, start: match.index, end: text.length });
  }
  return sections;
}
