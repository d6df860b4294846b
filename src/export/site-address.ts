/** The address of the site as downloads and feeds name it. */

/** Stands for the site while ATLAS_SITE does not name it: addresses stay valid, and lead nowhere. */
const UNKNOWN_ORIGIN = 'http://localhost';

/** Whether an address is that of a site, and does not only stand for one. */
export const isKnownAddress = (base: string): boolean => !base.startsWith(`${UNKNOWN_ORIGIN}/`);

/**
 * @param site origin of the site, undefined while it is not known
 * @param base path that the site is served below
 * @returns the absolute address of the home page, ending in `/`
 */
export function siteAddress(site: string | URL | undefined, base: string): string {
  return new URL(base.endsWith('/') ? base : `${base}/`, site ?? UNKNOWN_ORIGIN).href;
}
