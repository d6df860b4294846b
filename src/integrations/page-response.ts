/** The answer with a page that is there as bytes: Astro gets them without their going through a stream. */

/** An HTML page. */
export class PageResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  /** @param bytes of the page, not to be changed afterwards */
  constructor(bytes: Uint8Array<ArrayBuffer>, status = 200) {
    super(null, { status, headers: { 'content-type': 'text/html' } });
    this.#bytes = bytes;
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const bytes = this.#bytes;
    return new ReadableStream({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    const isWhole = byteLength === buffer.byteLength;
    return Promise.resolve(isWhole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength));
  }
}
