/** Work of which many pieces are under way at once, and of which only the first failure is to be heard of. */

/**
 * A function that runs a piece of work. Once one has failed, those under way and those that follow neither end nor fail, so that
 * whoever runs many at once tells the failure that came first, and starts nothing after it.
 */
export function untilFailure(): <T>(work: () => Promise<T>) => Promise<T> {
  let hasFailed = false;
  const never = () => new Promise<never>(() => undefined);
  return async (work) => {
    if (hasFailed) return never();
    try {
      const result = await work();
      return hasFailed ? await never() : result;
    } catch (error) {
      if (hasFailed) return never();
      hasFailed = true;
      throw error;
    }
  };
}
