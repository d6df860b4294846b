/** Spares work that pages have in common: both languages of a page and the further pages of a list follow each other. */

/**
 * A function that makes the same again only when it is asked for something else than the time before. It holds one
 * result, however many things there are; whoever gets it must not change it.
 * @param make depends on its arguments alone, which are told apart by identity
 */
export function rememberLatest<A extends readonly unknown[], T>(
  make: (...args: A) => T,
): (...args: A) => T {
  let latest: { args: A; made: T } | null = null;
  return (...args) => {
    const known = latest;
    if (known?.args.length === args.length && args.every((arg, at) => arg === known.args[at]))
      return known.made;
    const made = make(...args);
    latest = { args, made };
    return made;
  };
}
