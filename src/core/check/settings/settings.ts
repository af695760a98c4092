import type { Severity } from '../../model/diagnostic.ts';
import { emptyPhrases } from './empty-phrases.ts';
import { preferredWords } from './preferred-words.ts';
import type { RepealedDocument } from './repealed-document.ts';
import { repealedDocuments } from './repealed-documents.ts';
import type { WordSlip } from './word-slip.ts';
import { wrongWords } from './wrong-words.ts';

/** What a unit can set of the rules, in report.config.yaml. */
export interface Settings {
  /** Severities that differ from those of the catalogue, by code. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** How many characters a sentence may have. */
  readonly sentenceLength: number;
  /** Phrases that say little. */
  readonly emptyPhrases: readonly string[];
  /** Words written for others. */
  readonly wrongWords: readonly WordSlip[];
  /** Words that have a form which is to be preferred. */
  readonly preferredWords: readonly WordSlip[];
  /** Documents that are in force no more. */
  readonly repealedDocuments: readonly RepealedDocument[];
  /** Whether what is still to be filled in keeps nobody from building. */
  readonly draft?: boolean;
}

/** Those of a unit that sets nothing. */
export const defaultSettings: Settings = {
  severities: new Map(),
  sentenceLength: 120,
  emptyPhrases,
  wrongWords,
  preferredWords,
  repealedDocuments,
};
