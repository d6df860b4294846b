/** Refuses PDF files that are encrypted or whose parts unpack to more than any report has, before they are unpacked. */
import { inflateSync } from 'node:zlib';
import { RefusalError } from '../errors.ts';
import { codeOf } from '../system-fault.ts';

/** What one part and all of them unpack to at most; pictures, which are never unpacked, do not count. */
const MOST_UNPACKED = 32 * 1024 * 1024;
const MOST_UNPACKED_IN_ALL = 128 * 1024 * 1024;
/** By what factor the older ways of packing can pack text; measured on their own, not by unpacking. */
const PACKED_BY = 256;

/** So far in front of its data the description of a part begins. */
const DESCRIPTION = 2048;
const DATA_BEGINS = /(?<!end)stream\r?\n/gu;
/** The entry of a trailer that says how the parts are encrypted: `/Encrypt 12 0 R`, `/Encrypt << /Filter`. */
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/u;
/** A character of a name by its number: `/Flate#44ecode` is `/FlateDecode`. */
const NUMBERED = /#([\da-f]{2})/giu;
/** Ways of packing: `/Filter [/FlateDecode /LZWDecode]`, also by their short names. */
const PACKINGS = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/gu;
const FLATE = /\/(?:FlateDecode|Fl)\b/u;
/** A way of packing that is stated elsewhere: `/Filter 12 0 R`. */
const ELSEWHERE = /\/(?:Filter|F)\s+\d+\s+\d+\s+R\b/u;
/** A picture says how large it is; what only calls itself one may be the text of a page. */
const PICTURE =
  /(?=[^]*\/Subtype\s*\/Image\b)(?=[^]*\/(?:Width|W)\s+\d)(?=[^]*\/(?:Height|H)\s+\d)/u;

/**
 * Unpacks every part that could be too large, up to the limit.
 * @param file path for messages
 * @throws RefusalError when a part, or all of them, unpack to more, or when encryption hides how much they would
 */
export function refusePdfBomb(file: string, bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (ENCRYPTED.test(plainNames(text)))
    throw new RefusalError(
      file,
      'the PDF is encrypted',
      'save it without password and restrictions',
    );
  let all = 0;
  for (const match of text.matchAll(DATA_BEGINS)) {
    const start = match.index + match[0].length;
    const description = describe(text, match.index);
    if (PICTURE.test(description)) continue;
    const packings = description.match(PACKINGS)?.length ?? 0;
    if (packings === 0 && !ELSEWHERE.test(description)) continue;
    if (packings > 1) throw refusal(file, 'is packed more than once');
    // Packed data know their own end; the word behind them could stand inside them as well.
    all +=
      packings === 0 || FLATE.test(description)
        ? unpackedSize(file, bytes.subarray(start))
        : (text.indexOf('endstream', start) - start) * PACKED_BY;
    if (all > MOST_UNPACKED_IN_ALL) throw refusal(file, 'unpacks to too much text');
  }
}

/** The description of a part: what stands between the beginning of its object and its data. */
function describe(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - DESCRIPTION), end);
  return plainNames(
    before.slice(Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('endobj'), 0)),
  );
}

function plainNames(text: string): string {
  return text.replace(NUMBERED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function unpackedSize(file: string, data: Uint8Array): number {
  try {
    return inflateSync(data, { maxOutputLength: MOST_UNPACKED }).length;
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw refusal(file, 'unpacks to too much text');
    // Damaged data: how it is read is the business of the reader.
    return 0;
  }
}

function refusal(file: string, what: string): RefusalError {
  return new RefusalError(
    file,
    `a part of the PDF ${what}`,
    'print the report into a new PDF file',
  );
}
