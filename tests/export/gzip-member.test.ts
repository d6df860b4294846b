/** Stretches compressed each on its own make one gzip file that strict readers take. */
import { crc32, constants, deflateRawSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { GZIP_HEAD, gzipTail, joinChecksums, type Stretch } from '../../src/export/gzip-member.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const stretchOf = (text: string): Stretch => {
  const bytes = bytesOf(text);
  const deflated = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  return { deflated, checksum: crc32(bytes), size: bytes.length };
};

it.each([
  ['', ''],
  ['法治', ''],
  ['', '政府'],
  ['a', 'b'],
  ['法治政府建设', '年度报告\n'.repeat(70_001)],
  ['\0'.repeat(1000), '\0'],
])('the checksum of two texts is that of both together (%#)', (first, second) => {
  const [a, b] = [bytesOf(first), bytesOf(second)];
  expect(joinChecksums(crc32(a), crc32(b), b.length)).toBe(crc32(bytesOf(first + second)));
});

it.each([[[]], [['一']], [['', '一', '']], [['一\n'.repeat(50_000), '二\n'.repeat(9), '三']]])(
  'stretches read as one text, by gunzip and by the strict reader of browsers (%#)',
  async (texts) => {
    const stretches = texts.map(stretchOf);
    let [checksum, size] = [0, 0];
    for (const stretch of stretches) {
      checksum = joinChecksums(checksum, stretch.checksum, stretch.size);
      size += stretch.size;
    }
    const deflated = stretches.map((stretch) => stretch.deflated);
    const file = Buffer.concat([GZIP_HEAD, ...deflated, gzipTail({ checksum, size })]);
    expect(gunzipSync(file).toString()).toBe(texts.join(''));
    const unpacked = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(unpacked).text()).toBe(texts.join(''));
  },
);
