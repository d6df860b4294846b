/** Reads JSON that others wrote, which may be none. */

/** @returns the value, for a schema to check; undefined, which no JSON means, for what is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
