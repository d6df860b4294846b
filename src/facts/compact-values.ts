/** Decoded values that stay for a whole build take less memory: equal strings become one, bytes let go of what they were decoded from. */

/** Longer strings are texts, of which no two are equal. */
const LONGEST = 200;

/**
 * Names, rules and states occur thousands of times in the facts of a folder, and decoding makes each of them anew.
 * @returns a function that changes plain data in place and gives them back; it remembers the strings of all that it was given
 */
export function createCompactor(): <Value>(value: Value) => Value {
  const known = new Map<string, string>();
  const compact = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > LONGEST) return value;
      const same = known.get(value);
      if (same !== undefined) return same;
      known.set(value, value);
      return value;
    }
    if (typeof value !== 'object' || value === null) return value;
    // Decoded bytes are a window on everything that was decoded with them.
    if (value instanceof Uint8Array) return new Uint8Array(value);
    if (Array.isArray(value)) {
      const items = value as unknown[];
      for (let at = 0; at < items.length; at += 1) items[at] = compact(items[at]);
    } else {
      const record = value as Record<string, unknown>;
      for (const name in record) record[name] = compact(record[name]);
    }
    return value;
  };
  return <Value>(value: Value) => compact(value) as Value;
}
