/** Work that gains nothing from being begun before other work is done. */

/** A function that runs pieces of work one after the other; what threads and disks have done meanwhile is seen to between two. */
export function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => new Promise(setImmediate)).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
