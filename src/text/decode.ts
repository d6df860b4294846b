/** Bytes of a text file → text: finds the character encoding and refuses what is not text. */
import { RefusalError } from '../errors.ts';
import { commonShare, countRareCharacters } from './common-characters.ts';
import { undoWrongTable } from './wrong-table.ts';

/** A decoded file. */
export interface DecodedText {
  text: string;
  /** Encoding label as the WHATWG Encoding Standard names it. */
  encoding: string;
  /** Whether it had been decoded with the wrong table before, and was read again. */
  reread: boolean;
}

type Decoded = Omit<DecodedText, 'reread'>;

const BYTE_ORDER_MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How far into a page the declaration of its encoding may stand. */
const DECLARATION_BYTES = 4096;

/** `<meta charset="gb2312">`, `content="text/html; charset=gbk"`, `<?xml encoding="GB2312"?>`; captures the label. */
const DECLARATION = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/iu;

/** A share of damaged characters that a reader would still put up with. */
const TOLERABLE_DAMAGE = 0.002;

/** Below this share of everyday characters, a Chinese text was decoded with the wrong table or is no text. */
const LEAST_COMMON_SHARE = 0.4;

/** Bytes that tell UTF-16 without its mark, and the share of zeros among them that no other text has: its digits and line ends have one each. */
const UTF_16_SAMPLE = 65_536;
const LEAST_ZEROS = 0.002;

/**
 * Decodes a text: by its byte order mark, as UTF-16 by its zeros, as strict UTF-8, by the encoding it declares, or as GB18030
 * (which holds GBK and GB2312) or Big5, whichever makes sense. A few damaged characters become U+FFFD. UTF-8 that was saved in
 * the wrong table is read again.
 * @param file path for messages
 * @throws RefusalError when the bytes are no text in any of these
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const label = marked?.[0] ?? utf16Label(bytes);
  const decoded =
    label === null
      ? (decodeStrictly(bytes, 'utf-8') ?? decodeByEvidence(bytes))
      : { text: new TextDecoder(label).decode(bytes), encoding: label };
  const again = decoded === null ? null : undoWrongTable(decoded.text);
  const text = again ?? decoded?.text ?? '';
  if (decoded === null || !isReadable(text))
    throw new RefusalError(
      file,
      'this is not readable text',
      'give a text, HTML, Markdown, Word (.docx) or PDF file in UTF-8 or GB18030',
    );
  return { text, encoding: decoded.encoding, reread: again !== null };
}

/** Which UTF-16 bytes with zeros are, by the everyday characters that they make; null for any other text. */
function utf16Label(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, UTF_16_SAMPLE);
  let zeros = 0;
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) zeros += 1;
  if (zeros < sample.length * LEAST_ZEROS + 2) return null;
  const shares = ['utf-16le', 'utf-16be'].map((label) => {
    const text = new TextDecoder(label).decode(sample);
    const { han, counts } = countRareCharacters(text);
    const rare = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { label, share: (han - rare) / text.length };
  });
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= LEAST_COMMON_SHARE ? best.label : null;
}

function decodeByEvidence(bytes: Uint8Array): Decoded | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = DECLARATION.exec(head)?.[1];
  const labels = [...(declared === undefined ? [] : [declared]), 'gb18030', 'utf-8'];
  let best: Decoded | null = null;
  let least = TOLERABLE_DAMAGE;
  for (const label of labels) {
    const strict = decodeStrictly(bytes, label);
    if (strict !== null && isReadable(strict.text))
      return label === 'gb18030' ? moreCommon(strict, decodeStrictly(bytes, 'big5')) : strict;
    const loose = decodeLoosely(bytes, label);
    const damage = loose === null ? 1 : damageOf(loose.text);
    if (damage < least) [best, least] = [loose, damage];
  }
  return best;
}

/** GB18030 has a character for nearly every pair of bytes, those of Big5 too: everyday characters tell which it is. */
function moreCommon(gb18030: Decoded, big5: Decoded | null): Decoded {
  if (big5 === null) return gb18030;
  return commonShare(big5.text) > commonShare(gb18030.text) ? big5 : gb18030;
}

function decodeStrictly(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

/** Share of replacement characters; a file cut off in the middle of a character has one. */
function damageOf(text: string): number {
  let damaged = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) damaged += 1;
  return damaged <= 1 ? 0 : damaged / text.length;
}

/** Control characters that no text editor writes: all but tab, line ends, form feed, Ctrl-Z and escape. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/gu;

function isReadable(text: string): boolean {
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls <= text.length * TOLERABLE_DAMAGE + 2 && commonShare(text) >= LEAST_COMMON_SHARE;
}
