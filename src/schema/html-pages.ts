/** content/grammar/html-pages.yaml: names by which sites mark the parts of a page. */
import { z } from 'zod';

const names = z.array(z.string().regex(/^[\w-]+$/u)).min(1);

export const htmlPagesSchema = z.strictObject({
  /** Elements that hold the article. */
  article: names,
  /** Elements that hold its title. */
  title: names,
  /** Elements that never belong to it. */
  outside: names,
});

export type HtmlPageNames = z.infer<typeof htmlPagesSchema>;
