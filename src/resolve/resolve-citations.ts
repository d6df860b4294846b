/** Citations of one report → documents of the registry or found ones, with relation and status. */
import { createRelationReader, type RelationReading } from '../extract/citation-relation.ts';
import { createClassReader } from '../extract/document-class.ts';
import { createCitationFinder, type FoundCitations } from '../extract/find-citations.ts';
import { describeOwnPlace, type OwnPlace } from '../extract/own-place.ts';
import type { Document } from '../text/document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { bareRegistryNames } from './bare-registry-names.ts';
import { createDecidedTitles } from './decided-titles.ts';
import { gatherFacts } from './citation-facts.ts';
import { identifyCitations } from './citation-identity.ts';
import { findDocumentLinks } from './document-links.ts';
import { createOriginReader } from './found-document.ts';
import { createRegulationIndex } from './regulation-index.ts';
import { matchRegulation } from './regulation-match.ts';
import type { CitationFacts } from './report-facts.ts';

/** Prepares the registry once; the result takes one document at a time and keeps nothing between them. */
export function createCitationResolver(vocabulary: Vocabulary) {
  const { grammar, regulations } = vocabulary;
  const names = grammar['document-names'];
  const index = createRegulationIndex(regulations);
  const findCitations = createCitationFinder(grammar, bareRegistryNames(regulations, names));
  const readClass = createClassReader(grammar['document-genres'], grammar['document-classes']);
  const origins = createOriginReader(grammar['issuer-words'], grammar['number-prefixes']);
  const tools = { index, names, readClass, origins };
  const decidedFor = createDecidedTitles(vocabulary.decisions);

  return (document: Document): CitationFacts => {
    const { metadata, text } = document;
    const place = describeOwnPlace(metadata.jurisdiction);
    const found = findCitations(text, place);
    const readings = readRelations(text, found, place);
    const decided = decidedFor(metadata);
    const identities = identifyCitations(tools, {
      metadata,
      text,
      place,
      found,
      readings,
      decided,
    });
    const identified = found.citations.map((citation, at) => ({
      citation,
      identities: identities[at] ?? [],
      reading: readings[at] as RelationReading,
    }));
    const links = findDocumentLinks(document, identified, index, (title) => {
      const match = matchRegulation(
        index,
        title,
        {
          place,
          issuerRegion: null,
          issuerCentral: false,
          issuerUnplaced: false,
          number: null,
          byNumberAlone: false,
          period: metadata.period,
          ownAct: false,
        },
        origins.isCentral,
      );
      return match !== null && 'regulation' in match ? match.regulation : null;
    });
    return {
      ...gatherFacts({ document, place, headNumber: found.headNumber, decided }, identified),
      links,
    };
  };

  /** One reading for each citation: that of its list. */
  function readRelations(text: string, found: FoundCitations, place: OwnPlace): RelationReading[] {
    const read = createRelationReader(grammar.relations, text, found.cues, place);
    return found.lists.flatMap((list, at) => {
      const reading = read(list, { before: found.lists[at - 1], after: found.lists[at + 1] });
      return list.members.map(() => reading);
    });
  }
}
