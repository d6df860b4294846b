/** The few terms that no published vocabulary has, each with what it means. */
import { chinese, english, iri, ownNamespace, term, type Triple } from './rdf-terms.ts';

interface OwnTerm {
  name: string;
  labels: [zh: string, en: string];
  comment: string;
}

const OWN_TERMS: readonly OwnTerm[] = [
  {
    name: 'issues',
    labels: ['制发', 'issues'],
    comment: 'The reporting jurisdiction made, printed, revised or forwarded the document.',
  },
  {
    name: 'repeals',
    labels: ['废止', 'repeals'],
    comment: 'The jurisdiction repealed the document.',
  },
  {
    name: 'implements',
    labels: ['贯彻实施', 'implements'],
    comment: 'The jurisdiction works by the document.',
  },
  {
    name: 'publicises',
    labels: ['宣传学习', 'publicises'],
    comment: 'The jurisdiction teaches, studies or examines the document.',
  },
  {
    name: 'cites',
    labels: ['提及', 'cites'],
    comment: 'The report mentions the document otherwise.',
  },
  { name: 'adopts', labels: ['采用', 'adopts'], comment: 'The jurisdiction does this.' },
  {
    name: 'plans',
    labels: ['计划', 'plans'],
    comment: 'The report speaks of the document or practice as of something to come.',
  },
  {
    name: 'lacks',
    labels: ['不足', 'lacks'],
    comment: 'The report names the practice as a problem.',
  },
  {
    name: 'mandates',
    labels: ['要求', 'mandates'],
    comment: 'The document calls for the practice.',
  },
  {
    name: 'relation',
    labels: ['关系', 'relation'],
    comment: 'Kind of a statement, whether it speaks of done or of planned things.',
  },
  {
    name: 'status',
    labels: ['状态', 'status'],
    comment: 'done or planned; adopted, planned or problem; actual, projected or target.',
  },
  {
    name: 'qualifier',
    labels: ['限定', 'qualifier'],
    comment: 'exact, about, over, at-least, at-most or below.',
  },
  { name: 'confidence', labels: ['可信度', 'confidence'], comment: 'high, medium or low.' },
];

/** The definitions of our own terms on a site. */
export function* ownTermTriples(base: string): Generator<Triple> {
  for (const { name, labels, comment } of OWN_TERMS) {
    const subject = ownNamespace(base) + name;
    yield { subject, predicate: term('rdf:type'), object: iri(term('rdf:Property')) };
    yield { subject, predicate: term('rdfs:label'), object: chinese(labels[0]) };
    yield { subject, predicate: term('rdfs:label'), object: english(labels[1]) };
    yield { subject, predicate: term('rdfs:comment'), object: english(comment) };
  }
}
