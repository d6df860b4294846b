/** Practices that stand in the titles of documents: what the place does with the document decides. */
import { describe, expect, it } from 'vitest';
import { createFactExtractor } from '../../src/pipeline.ts';
import { loadVocabulary } from '../../src/vocabulary/load-vocabulary-fs.ts';
import { madeUpDocument } from '../made-up-document.ts';

const extract = createFactExtractor(loadVocabulary('content'));

function confidenceOf(id: string, text: string): string | undefined {
  return extract(madeUpDocument(text, 2022)).practices.find((fact) => fact.id === id)?.confidence;
}

describe('a practice in the title of a document', () => {
  it.each([
    ['made here', '印发《河口镇行政执法全过程记录实施细则》。', 'high'],
    ['worked by', '贯彻落实《江宁省行政执法全过程记录办法》。', 'medium'],
    ['taught only', '组织学习《江宁省行政执法全过程记录办法》。', undefined],
    ['worked by, and named outside', '落实《记录办法》，推行行政执法全过程记录。', 'high'],
  ])('%s', (_, text, confidence) => {
    expect(confidenceOf('enforcement-full-recording', text)).toBe(confidence);
  });

  it.each([
    ['made here', '印发《青禾县2022年法治政府建设工作要点》。', 'high'],
    ['only worked by', '按照《江宁省2022年法治政府建设工作要点》，扎实推进各项工作。', undefined],
  ])('is the making of a document: %s', (_, text, confidence) => {
    expect(confidenceOf('annual-work-plan', text)).toBe(confidence);
  });

  it.each([
    [
      'the issuer of one that is worked by',
      '对照《中共青禾县委全面依法治县委员会2022年要点》，逐项落实。',
    ],
    ['the body of this place', '召开县委全面依法治县委员会会议。'],
  ])('names a committee: %s', (why, text) => {
    const found = confidenceOf('rule-of-law-committee', text);
    expect(found === undefined).toBe(why.startsWith('the issuer'));
  });

  it('is none in the title of a book', () => {
    expect(confidenceOf('legal-knowledgeable-persons', '发放《“法律明白人”普法读本》。')).toBe(
      undefined,
    );
  });

  it('is none in the rules that reports are written under', () => {
    const text = '根据《法治政府建设与责任落实督察工作规定》，报告如下。';
    expect(confidenceOf('rule-of-law-inspection', text)).toBe(undefined);
  });

  it('counts for a report that is approved', () => {
    const text = '常务会议审议《青禾县2021年度法治政府建设情况报告》并向社会公布。';
    expect(confidenceOf('annual-report', text)).toBeDefined();
  });
});
