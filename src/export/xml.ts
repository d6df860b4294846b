/** What any XML file needs. */

// Characters that XML 1.0 forbids even when escaped: U+0000 to U+001F without tab and line ends, U+FFFE, U+FFFF.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Text without the characters that no XML file may hold. */
export function withoutControlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text made fit for element content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return withoutControlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
