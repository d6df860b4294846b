/** What a build says at its end. */
import type { SiteSize } from '../site-check/read-site-fs.ts';
import type { StageTime } from './build-clock.ts';

/** Most files that the common hosts of static sites take: Cloudflare Pages' free plan. */
const HOST_FILE_CAP = 20_000;

/** One line on the site, one on each stage, and a warning when a common host would refuse the site. */
export function formatSummary(
  folder: string,
  { pages, files, bytes }: SiteSize,
  stages: readonly StageTime[],
): string {
  const width = Math.max(0, ...stages.map(({ name }) => name.length));
  const total = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    `${folder}: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB in ${total.toFixed(1)} s`,
    ...stages.map(
      ({ name, seconds }) => `  ${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s`,
    ),
    ...(files > HOST_FILE_CAP
      ? [
          `  more than ${HOST_FILE_CAP} files: see docs/scale.md for hosts and settings that take them`,
        ]
      : []),
  ].join('\n');
}
