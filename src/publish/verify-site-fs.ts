/** Checks a site, in a folder or on a server, against its manifest and what it was made from. */
import { RefusalError } from '../errors.ts';
import type { FileGroup, Manifest } from '../schema/manifest.ts';
import { fetchBytes, hashServedFiles } from './fetch-site.ts';
import { findDifferences, isConsistent, MANIFEST_PATH } from './manifest.ts';
import { hashInputs, hashOutputs, parseManifest, readManifest } from './manifest-fs.ts';

/** What a check found. */
export interface Verification {
  /** One line each, e.g. `site: about/index.html changed`; empty when all is as stated. */
  differences: string[];
  /** What was checked, for people. */
  summary: string[];
}

/** The groups of a manifest, as messages name them. */
const GROUPS = ['reports', 'vocabulary', 'code', 'outputs'] as const;

/**
 * @param target folder or http(s) address of a built site
 * @param content the content folder that it should have been built from; null to leave the inputs unchecked
 * @throws RefusalError when there is no manifest, or the server does not answer
 */
export async function verifySite(target: string, content: string | null): Promise<Verification> {
  const { manifest, found } = await readSite(target);
  const differences = [
    ...GROUPS.filter((name) => !isConsistent(manifest[name])).map(
      (name) => `manifest: the digest of ${name} is not that of its list`,
    ),
    ...compare('site', manifest.outputs, found),
  ];
  const summary = [
    `${target}: version ${manifest.version}, ${count(manifest.reports)} reports, ${count(manifest.outputs)} files`,
    ...manifest.leftOut.map((file) => `left out when it was built: ${file}`),
    ...GROUPS.map((name) => `${name} ${manifest[name].digest}`),
  ];
  if (content !== null) {
    const inputs = hashInputs(content);
    differences.push(
      ...compare('reports', manifest.reports, inputs.reports),
      ...compare('vocabulary', manifest.vocabulary, inputs.vocabulary),
      ...compare('code', manifest.code, inputs.code),
    );
  }
  const checked = content === null ? 'its manifest' : `its manifest, ${content} and this code`;
  summary.push(
    differences.length === 0
      ? `the site is as stated by ${checked}`
      : `${differences.length} differences from ${checked}`,
  );
  return { differences, summary };
}

const count = ({ files }: FileGroup) => Object.keys(files).length;

function compare(where: string, stated: FileGroup, found: Record<string, string>): string[] {
  return findDifferences(stated, found).map(({ path, fault }) => `${where}: ${path} ${fault}`);
}

async function readSite(
  target: string,
): Promise<{ manifest: Manifest; found: Record<string, string> }> {
  if (!/^https?:\/\//u.test(target))
    return { manifest: readManifest(target), found: hashOutputs(target) };
  const site = new URL(target.endsWith('/') ? target : `${target}/`);
  const address = new URL(MANIFEST_PATH, site);
  const bytes = await fetchBytes(address);
  if (bytes === null)
    throw new RefusalError(address.href, 'is not there', 'name the home page of a built site');
  const manifest = parseManifest(address.href, new TextDecoder().decode(bytes));
  // What else a server hands out cannot be asked.
  return { manifest, found: await hashServedFiles(site, Object.keys(manifest.outputs.files)) };
}
