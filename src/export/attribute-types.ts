/** Which attributes the elements of a graph have, for formats that declare them first. */
import { compareText } from '../errors.ts';
import type { PlainAttributes, PlainValue } from './drawn-graph.ts';

/** The types that GEXF and GraphML have in common. */
export type AttributeType = 'string' | 'double' | 'boolean';

/** Name → the one type that fits all values of that name, in order of names. */
export function attributeTypes(elements: Iterable<PlainAttributes>): Map<string, AttributeType> {
  const types = new Map<string, AttributeType>();
  for (const attributes of elements)
    for (const name in attributes) {
      const type = typeOf(attributes[name]);
      const before = types.get(name);
      if (before !== type) types.set(name, before === undefined ? type : 'string');
    }
  return new Map([...types].sort(([a], [b]) => compareText(a, b)));
}

function typeOf(value: PlainValue | undefined): AttributeType {
  if (typeof value === 'number') return 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}
