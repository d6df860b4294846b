/** Makes small PDF files with Chinese text for tests. */

/** A piece of text on a page; lengths in points, the origin at the lower left. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** Lines from the top of a page down, all from the same left edge. */
export function linesFrom(
  top: number,
  lines: readonly string[],
  left = 80,
  size = 16,
): PlacedText[] {
  return lines.map((text, at) => ({ text, x: left, y: top - at * size * 1.75, size }));
}

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');

/** Codes are those of UTF-16, so that the map to Unicode is one range. */
const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end';

/**
 * @param pages texts of each page, in the order in which the file has them
 * @param catalog more entries of the document catalogue, such as an action on opening
 * @param more further objects, in bytes as Latin-1 characters
 */
export function makePdf(
  pages: readonly (readonly PlacedText[])[],
  catalog = '',
  more: readonly string[] = [],
): Uint8Array {
  const stream = (content: string) =>
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 [500] 32 126 500] >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(TO_UNICODE),
  ];
  for (const [at, page] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${8 + at * 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      stream(
        page
          .map(({ text, x, y, size = 16 }) => `BT /F ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`)
          .join('\n'),
      ),
    );
  }
  objects.push(...more);
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}
