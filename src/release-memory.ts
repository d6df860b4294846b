/** Gives memory outside of the engine's heap back as soon as nobody needs it any more. */

/**
 * Gives the memory of bytes back, which are empty from then on. Left to the collector, they would have it go through the
 * whole heap for every 64 MB of them.
 * @param bytes nobody reads them any more, nor others of their buffer; small ones, which may share theirs, stay as they are
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize) buffer.transfer(0);
}
