/** Where a build reads its content. */

/** The content folder: ATLAS_CONTENT of the environment, or `content` of the project. */
export function contentRoot(): string {
  return process.env['ATLAS_CONTENT'] ?? 'content';
}
