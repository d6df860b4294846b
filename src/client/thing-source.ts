/** Fetches the files on single things, each once, whether they stand alone or in bundles. */
import { thingFile, type ThingFiles } from '../export/thing-files.ts';

/** The files of one folder. */
export class ThingSource<T> {
  readonly #files: ThingFiles;
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** @param place a {@link ThingFiles} as JSON, from the data of an element */
  constructor(place: string) {
    this.#files = JSON.parse(place) as ThingFiles;
  }

  /**
   * What the files say about a thing.
   * @throws Error, TypeError or SyntaxError when it cannot be had; the next call asks again
   */
  async of(id: string): Promise<T> {
    const { folder, bundles } = this.#files;
    const content = await this.#load(folder + encodeURIComponent(thingFile(id, bundles)));
    if (bundles === 0) return content as T;
    const found = (content as Record<string, T>)[id];
    if (found === undefined) throw new Error(`${folder} has nothing on ${id}`);
    return found;
  }

  #load(address: string): Promise<unknown> {
    const known = this.#loaded.get(address);
    if (known !== undefined) return known;
    const loading = fetch(address).then((response): Promise<unknown> => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return readJson(response);
    });
    this.#loaded.set(address, loading);
    loading.catch(() => this.#loaded.delete(address));
    return loading;
  }
}

/** What a file of gzip begins with (RFC 1952). */
const GZIP = [0x1f, 0x8b];

/** Some servers unpack files that end in `.gz` on the way, so the bytes tell. */
async function readJson(response: Response): Promise<unknown> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = GZIP.every((byte, at) => bytes[at] === byte);
  const plain = new Response(bytes);
  const unpacked = isPacked
    ? new Response(plain.body?.pipeThrough(new DecompressionStream('gzip')))
    : plain;
  return unpacked.json();
}
