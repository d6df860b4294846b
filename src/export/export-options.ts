/** What the exports say about the whole that the atlas itself does not know. */
export interface ExportOptions {
  /** Absolute address of the site, ending in `/`: the base of all IRIs. */
  base: string;
  /** Version of the data, e.g. `0.1.0`. */
  version: string;
  license: { name: string; title: string; path: string };
}
