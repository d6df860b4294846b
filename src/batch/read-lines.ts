/** Lines of a stream as JSON lines mean them: node:readline also breaks at U+2028 and U+2029, which stand unescaped inside JSON strings. */

/** A line without its end, `\n` or `\r\n`. */
export interface ByteLine {
  /** Bytes before it in the stream. */
  offset: number;
  bytes: Buffer;
}

const [NEWLINE, RETURN] = [0x0a, 0x0d];

/** @param pieces bytes in any pieces, e.g. a stream @returns its lines; the last one may have no end, and is none where it is empty */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let offset = 0;
  let rest: Uint8Array[] = [];
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      const line: Buffer = Buffer.concat([...rest, piece.subarray(from, end)]);
      yield { offset, bytes: line.at(-1) === RETURN ? line.subarray(0, -1) : line };
      offset += line.length + 1;
      rest = [];
      from = end + 1;
    }
    rest.push(piece.subarray(from));
  }
  const bytes = Buffer.concat(rest);
  if (bytes.length > 0) yield { offset, bytes };
}
