/** What the exports say about the data as a whole: address, version, name, licence. */

/** A text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** What the exports say about the whole that the atlas itself does not know. */
export interface ExportOptions {
  /** Absolute address of the site, ending in `/`: the base of all IRIs. */
  base: string;
  /** Version of the data, e.g. `0.1.0`. */
  version: string;
  /** Whether single things share files, and tables and graphs are compressed, so that a host with limits takes them. */
  isLarge: boolean;
  /** What the data are called, by programs and by people. */
  dataset: {
    id: string;
    name: Bilingual;
    description: Bilingual;
    keywords: readonly string[];
  };
  license: { name: string; title: string; path: string };
}

/** What the name of a compressed file has at its end. */
export const COMPRESSED_ENDING = '.gz';
