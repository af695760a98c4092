import type { Roster } from '../../core/generated/roster.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Texts } from '../files/texts.ts';
import type { CheckedFile } from '../job/checked-file.ts';
import type { MadeFile } from './write-files.ts';

/** What a summary's files are made with. */
export interface Making {
  readonly rosterFile: string | undefined;
  readonly roster: CheckedFile<Roster> | undefined;
  /** The style file that the line names. */
  readonly style: string | undefined;
  /** The packs that the line names. */
  readonly template: readonly string[];
  /** Seconds since 1970 that the files are to give as the time of their making, where there is one. */
  readonly epoch: number | undefined;
}

/** The files of a summary, and what was found on the way. */
export interface SummaryFiles {
  /** Absent where something keeps them from being made. */
  readonly files?: readonly MadeFile[];
  readonly findings: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: Texts;
  /** The files that were read. */
  readonly inputs: readonly string[];
}
