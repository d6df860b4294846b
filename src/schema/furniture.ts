/** content/grammar/furniture.yaml: the words by which lines of page furniture are known. */
import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

export const furnitureSchema = z.strictObject({
  /** A line of these alone, with marks, numbers, dates and labels between them, is furniture. */
  widgets: words,
  /** Take a value behind a colon or a cell border. */
  labels: words,
  /** A short line that begins so is furniture. */
  beginnings: words,
  /** A short line that holds one of these is furniture even between paragraphs. */
  everywhere: words,
});

export type FurnitureWords = z.infer<typeof furnitureSchema>;
