/** Plain data as text that differs whenever the data do, to make keys from. */

/**
 * JSON in which maps, sets, `undefined` and numbers that JSON lacks stay apart from all other values. Most data hold none of
 * them, and to see that first takes less time than to ask at each value while writing.
 * @throws TypeError for a function or a symbol: what it would give cannot be seen from outside
 */
export function plainJson(value: unknown): string {
  return isJson(value) ? JSON.stringify(value) : JSON.stringify(value, distinguish);
}

/** Whether JSON tells the value, and all within, apart from others; objects made by classes are taken for such that it does not. */
function isJson(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) {
        // Not `every`, which passes holes over.
        for (const item of value) if (!isJson(item)) return false;
        return true;
      }
      if (Object.getPrototypeOf(value) !== Object.prototype) return false;
      for (const key in value) if (!isJson((value as Record<string, unknown>)[key])) return false;
      return true;
    default:
      return false;
  }
}

function distinguish(_: string, value: unknown): unknown {
  if (value instanceof Map) return { '\0map': [...value] };
  if (value instanceof Set) return { '\0set': [...value] };
  if (value === undefined) return { '\0undefined': 0 };
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return { '\0number': Object.is(value, -0) ? '-0' : String(value) };
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`${typeof value} in plain data`);
  return value;
}
