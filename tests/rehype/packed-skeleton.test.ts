/** Skeletons of pages, packed and unpacked. */
import { expect, test } from 'vitest';
import { packSkeleton, unpackSkeleton } from '../../src/rehype/packed-skeleton.ts';
import { reportSkeleton } from '../../src/rehype/report-skeleton.ts';
import { markdownDocument } from './marked-text.ts';

test.each(['', '## 一、概况\n\n审查合同 10 件 & 全部办结。\n', '# 甲\n\n𠮷林；“法治”\n'])(
  'a packed skeleton comes back as it was: %j',
  (markdown) => {
    const skeleton = reportSkeleton(markdownDocument(markdown));
    expect(unpackSkeleton(packSkeleton(skeleton))).toEqual(skeleton);
  },
);
