/** Plain data in the one form in which V8 writes equal data in equal bytes. */

/**
 * Puts in the place of each list within plain data an equal one that V8 knows to be without gaps. `serialize` writes lists
 * that may have gaps in another form, slowly and at length, and whether `map` gives such a list depends on how far its
 * caller has been compiled by then. What maps and sets hold is left as it is, and bytes are.
 * @param data an object or a list; it is equal afterwards to what it was
 */
export function packLists(data: object): void {
  const holder = data as Record<string, unknown>;
  for (const name in holder) {
    const value = holder[name];
    if (Array.isArray(value)) holder[name] = packedList(value);
    else if (isObject(value)) packLists(value);
  }
}

function packedList(list: readonly unknown[]): unknown[] {
  // Of the ways to copy a list this is one that forgets that there may be gaps.
  const packed = list.toSpliced(0, 0);
  for (const [at, value] of packed.entries())
    if (Array.isArray(value)) packed[at] = packedList(value);
    else if (isObject(value)) packLists(value);
  return packed;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
