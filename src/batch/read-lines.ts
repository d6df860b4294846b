/** Lines of a stream as JSON lines mean them: node:readline also breaks at U+2028 and U+2029, which stand unescaped inside JSON strings. */

/** @param pieces text in any pieces, e.g. a stream with its encoding set @returns its lines without their ends, `\n` or `\r\n` */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/u, '');
  }
  if (rest !== '') yield rest;
}
