/** How to cite the data, for programs: the Citation File Format 1.2.0. */
import { stringify } from 'yaml';
import type { ExportOptions } from './export-options.ts';
import { isKnownAddress } from './site-address.ts';

/** The text of CITATION.cff; it names the site once its address is known. */
export function writeCitationFile({ base, version, dataset, license }: ExportOptions): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below. 引用本数据请注明出处。',
    type: 'dataset',
    title: `${dataset.name.zh} ${dataset.name.en}`,
    abstract: dataset.description.en,
    authors: [{ name: `${dataset.name.en} contributors` }],
    version,
    license: license.name,
    ...(isKnownAddress(base) ? { url: base } : {}),
    keywords: [...dataset.keywords],
  });
}
