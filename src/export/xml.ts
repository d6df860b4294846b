/** What any XML file needs. */

// Characters that XML 1.0 forbids even when escaped: U+0000 to U+001F without tab and line ends, U+FFFE, U+FFFF.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

// Whether there is anything to escape or to leave out; most texts have neither.
const SPECIAL = /[&<>"\u0000-\u001f\ufffe\uffff]/u;

/** Text made fit for element content and for attributes in double quotes, without what no XML file may hold. */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}
