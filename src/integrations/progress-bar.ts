/** A bar on the terminal for work that takes long; nothing at all where output goes to a file. */

const WIDTH = 28;

/** The part of an output stream that a bar needs. */
export interface BarStream {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/**
 * @param name what is done
 * @param stream where to draw
 * @returns a function to call with what is done so far; at the end it wipes the line
 */
export function progressBar(
  name: string,
  stream: BarStream = process.stderr,
): (done: number, total: number) => void {
  if (stream.isTTY !== true) return () => undefined;
  let drawn = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (percent === drawn) return;
    drawn = percent;
    const full = Math.round((percent / 100) * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    stream.write(percent === 100 ? '\r\x1b[K' : `\r\x1b[K${name} ${bar} ${done}/${total}`);
  };
}
