import type { Severity } from '../../model/diagnostic.ts';
import { emptyPhrases } from './empty-phrases.ts';

/** What a unit can set of the rules, in report.config.yaml. */
export interface Settings {
  /** Severities that differ from those of the catalogue, by code. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** How many characters a sentence may have. */
  readonly sentenceLength: number;
  /** Phrases that say little. */
  readonly emptyPhrases: readonly string[];
}

/** Those of a unit that sets nothing. */
export const defaultSettings: Settings = {
  severities: new Map(),
  sentenceLength: 120,
  emptyPhrases,
};
