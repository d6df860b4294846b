/** The manifest of a built site: what it was made from and what it consists of, as hashes. */
import { z } from 'zod';

/** SHA-256 in hexadecimal. */
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u, 'expected a SHA-256 in hexadecimal');

/** Files by path, and one hash for all of them: that of the lines `<hash>  <path>`, as `sha256sum` prints them, in path order. */
const fileGroupSchema = z.strictObject({
  digest: hashSchema,
  files: z.record(z.string(), hashSchema),
});
export type FileGroup = z.infer<typeof fileGroupSchema>;

export const manifestSchema = z.strictObject({
  schema: z.literal('manifest@1'),
  /** Of the code, as in package.json. */
  version: z.string(),
  /** Path that the site is served below. */
  base: z.string(),
  /** Its public origin, null when it was not told. */
  site: z.string().nullable(),
  /** Files of content/reports/, below the content folder. */
  reports: fileGroupSchema,
  /** All other files of the content folder. */
  vocabulary: fileGroupSchema,
  /** What turned them into the site, below the project folder. */
  code: fileGroupSchema,
  /** Content files that were left out because of their faults. */
  leftOut: z.array(z.string()),
  /** All files of the site but the manifest, by site path. */
  outputs: fileGroupSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;
