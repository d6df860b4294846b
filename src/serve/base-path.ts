/** The path that a site is served below, in the one spelling that links and servers compare. */

/**
 * @param text as people write it: `atlas`, `/atlas`, `/atlas/`, empty for none
 * @returns beginning and ending with `/`, e.g. `/atlas/`
 */
export function toBasePath(text: string | undefined): string {
  return `/${text ?? ''}/`.replace(/\/{2,}/gu, '/');
}

/** Whether a text is a path as {@link toBasePath} takes it: `/atlas/`, not `https://host/atlas`, `../atlas` or `my atlas`. */
export function isBasePath(text: string): boolean {
  return text
    .split('/')
    .every((part) => part === '' || (/^[\p{L}\p{N}._~%-]+$/u.test(part) && !/^\.+$/u.test(part)));
}
