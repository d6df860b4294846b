/** A hash over everything that decides the bytes of a site beside its reports. */
import { hash } from 'node:crypto';
import { compareText } from '../errors.ts';
import { vocabularyVersion } from '../facts/source-version-fs.ts';
import { hashCode } from './manifest-fs.ts';

/** Code, registries and version of Node as one hash. @param content the content folder */
export function siteVersion(content: string): string {
  const code = Object.entries(hashCode()).sort(([a], [b]) => compareText(a, b));
  return hash('sha256', JSON.stringify([code, vocabularyVersion(content), process.version]), 'hex');
}
