/** Corrections to the text of graphology's GEXF writer. */
import { withoutControlCharacters } from './xml.ts';

// The library writes an address with three slashes; readers that look at namespaces would drop all colours.
const WRONG_VIZ_NAMESPACE = 'http:///www.gexf.net/1.1draft/viz';
const VIZ_NAMESPACE = 'http://www.gexf.net/1.2draft/viz';

/** A file that Gephi and Gephi Lite read with its colours, sizes and positions. */
export function finishGexf(text: string): string {
  return withoutControlCharacters(text).replace(WRONG_VIZ_NAMESPACE, VIZ_NAMESPACE);
}
