/** Steps from the home page down to a page. */

/** A step; the path is a site path without base and language. */
export interface Crumb {
  label: string;
  path: string;
  /** Of the label, where it is not the page's. */
  lang?: string | undefined;
}
