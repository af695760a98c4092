import type { Roster } from '../../core/generated/roster.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Texts } from '../files/texts.ts';
import type { CheckedFile } from '../job/checked-file.ts';
import type { HowDrawn } from '../produce/how-drawn.ts';
import type { MadeFile } from './write-files.ts';

/** What a summary's files are made with. */
export interface SummaryMaterials {
  readonly rosterFile: string | undefined;
  readonly roster: CheckedFile<Roster> | undefined;
  /** The style file that the command line names. */
  readonly style: string | undefined;
  /** The packs that the command line names. */
  readonly template: readonly string[];
  /** The time of creation to write into the files, in seconds since 1970; by default the document's date. */
  readonly epoch: number | undefined;
  /** How PDF and other formats of pages are drawn; by this program where left out. */
  readonly drawing?: HowDrawn | undefined;
}

/** The files of a summary, and the findings. */
export interface SummaryFiles {
  /** Absent if an error prevents them from being made. */
  readonly files?: readonly MadeFile[];
  readonly findings: readonly Finding[];
  /** The texts that the findings point into. */
  readonly texts: Texts;
  /** The files that were read. */
  readonly inputs: readonly string[];
}
