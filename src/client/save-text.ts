/** Offers a text as a file to save. */
import { element } from './elements.ts';

/**
 * @param name of the file
 * @param type media type
 */
export function saveText(name: string, type: string, text: string): void {
  // Spreadsheets take a text for UTF-8 only when it begins with this mark.
  const blob = new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
