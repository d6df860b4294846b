/** Sentences of a generated report that name practices. */
import type { PracticeStatus } from '../schema/extraction.ts';
import type { Practice } from '../schema/practice.ts';
import type { Chooser } from './chooser.ts';
import type { Planted } from './planted.ts';

/** Frames by status; `{p}` stands for the name. */
const FRAMES: Readonly<Record<PracticeStatus, readonly string[]>> = {
  adopted: [
    '全面推行{p}，责任落实到人。',
    '扎实推进{p}，工作常抓不懈。',
    '严格落实{p}，定期检查落实情况。',
    '持续深化{p}，范围进一步扩大。',
    '建立健全{p}，运行情况良好。',
    '深入开展{p}，受到群众好评。',
  ],
  planned: ['下一步，将全面推行{p}。', '拟于年内建立{p}。', '将继续推进{p}，力争取得更大成效。'],
  problem: ['{p}落实不到位。', '{p}尚未全面建立。', '{p}仍较薄弱。'],
};

/**
 * Names one practice in one sentence.
 * @param status what the sentence says of it
 */
export function practiceSentence(
  practice: Practice,
  status: PracticeStatus,
  chooser: Chooser,
): Planted {
  const names = [practice.name, ...practice.aliases].filter(
    (name) => !/[、，,·()（）+]/u.test(name),
  );
  const name = names.length > 0 ? chooser.pick(names) : practice.name;
  return {
    text: chooser.pick(FRAMES[status]).replace('{p}', name),
    regulations: [],
    practices: [{ id: practice.id, status, optional: false }],
    metrics: [],
  };
}
