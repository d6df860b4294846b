/** Addresses of pages for links that scripts make: on a large site some pages are in Chinese alone. */
import { isChineseOnly } from '../i18n/locales.ts';

/**
 * @param pages base path of the pages of this language
 * @param path site path without base and language
 */
export function pageAddress(pages: string, path: string): string {
  const chinese = document.documentElement.dataset['chinesePages'];
  return (chinese !== undefined && isChineseOnly(path) ? chinese : pages) + path;
}
