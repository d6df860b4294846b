/** Plain data as text that differs whenever the data do, to make keys from. */

/**
 * JSON in which maps, sets, `undefined` and numbers that JSON lacks stay apart from all other values.
 * @throws TypeError for a function or a symbol: what it would give cannot be seen from outside
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, distinguish);
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
