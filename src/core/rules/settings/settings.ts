import type { Severity } from '../../model/diagnostic.ts';
import type { WordSlip } from '../../prose/word-slip.ts';
import { emptyPhrases } from './empty-phrases.ts';
import { preferredWords } from './preferred-words.ts';
import type { RepealedDocument } from './repealed-document.ts';
import { repealedDocuments } from './repealed-documents.ts';
import { wrongWords } from './wrong-words.ts';

/** The settings of rules in a unit's report.config.yaml. */
export interface Settings {
  /** Severities that differ from those of the catalogue, by code. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The most characters in a sentence. */
  readonly sentenceLength: number;
  /** Phrases that say little. */
  readonly emptyPhrases: readonly string[];
  /** Words with wrong characters. */
  readonly wrongWords: readonly WordSlip[];
  /** Words for which another form is preferred. */
  readonly preferredWords: readonly WordSlip[];
  /** Documents that are no longer in force. */
  readonly repealedDocuments: readonly RepealedDocument[];
  /** Whether places that are not filled in yet are no errors, so that a draft can be built. */
  readonly draft?: boolean;
}

/** The settings of a unit that sets nothing. */
export const defaultSettings: Settings = {
  severities: new Map(),
  sentenceLength: 120,
  emptyPhrases,
  wrongWords,
  preferredWords,
  repealedDocuments,
};
