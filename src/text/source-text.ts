/** What reading a file of any format gives, before cleaning: its text, and what the page says about itself. */
import type { FurnitureLine, MetadataInput } from './document.ts';
import type { MappedText } from './edits.ts';

/** The text of a file. */
export interface SourceText {
  /** All that was decoded or taken out of the file; for Word and PDF the text alone. */
  raw: string;
  /** The text to clean, with its map to `raw`. */
  source: MappedText;
  /** Lines of a page that are known to be no part of the article. */
  furniture: FurnitureLine[];
  hints: MetadataInput['hints'];
  /** Its bytes had been read in the wrong table before it was saved, and some characters may be lost. */
  reread?: boolean;
}
