/** content/grammar/trust.yaml: signs that a text was not published by a government as it stands. */
import { z } from 'zod';

const words = z.array(z.string().min(2)).min(1);

export const trustSchema = z.strictObject({
  /** A short line that holds one of these is dropped. */
  docSiteLines: words,
  /** Dropped wherever they stand. */
  docSitePhrases: words,
  spun: words,
  template: words,
});

export type TrustWords = z.infer<typeof trustSchema>;
