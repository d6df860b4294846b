/** How to cite the data, for programs: the Citation File Format 1.2.0. */
import { stringify } from 'yaml';
import type { ExportOptions } from './export-options.ts';
import { isKnownAddress } from './site-address.ts';

/** The text of CITATION.cff; it names the site once its address is known. */
export function writeCitationFile({ base, version, license }: ExportOptions): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below. 引用本数据请注明出处。',
    type: 'dataset',
    title: '法治图谱 Fazhi Atlas',
    abstract:
      'Who carries out which regulation, which practices places share and what they count, read from annual reports on law-based government in China, each fact with its sentence.',
    authors: [{ name: 'Fazhi Atlas contributors' }],
    version,
    license: license.name,
    ...(isKnownAddress(base) ? { url: base } : {}),
    keywords: ['法治政府建设', 'law-based government', 'China', 'knowledge graph'],
  });
}
