/** CITATION.cff, in the data and at the root of the project. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { writeCitationFile } from '../../src/export/citation-file.ts';
import { exportOptions } from '../../src/export/downloads-fs.ts';
import { OPTIONS } from './made-up-export.ts';

/** What the Citation File Format 1.2.0 asks of the fields that we use; further fields would be refused. */
const citationFile = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  abstract: z.string().min(1).optional(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1).optional(),
  license: z.string().regex(/^[A-Z0-9.-]+$/iu),
  url: z.url({ protocol: /^(?:https?|s?ftp)$/u }).optional(),
  keywords: z.array(z.string().min(1)).min(1).optional(),
});

describe('CITATION.cff', () => {
  it('is valid and names version, licence and address', () => {
    const read: unknown = parse(writeCitationFile(OPTIONS));
    expect(citationFile.parse(read)).toMatchObject({
      version: OPTIONS.version,
      license: OPTIONS.license.name,
      url: OPTIONS.base,
    });
  });

  it('names no address while there is none', () => {
    const text = writeCitationFile({ ...OPTIONS, base: 'http://localhost/' });
    expect(citationFile.parse(parse(text)).url).toBeUndefined();
  });

  it('stands at the root of the project as it is published', () => {
    expect(readFileSync('CITATION.cff', 'utf8')).toBe(
      writeCitationFile(exportOptions('http://localhost/')),
    );
  });
});
