import type { DocumentSelection } from '../job/document-selection.ts';
import type { HowDrawn } from '../produce/how-drawn.ts';
import type { InFolder } from '../targets/targets.ts';

/** What to make of every unit of a batch. Plain values, so that it can be sent to other processes. */
export interface BatchRequest {
  readonly documents: DocumentSelection;
  readonly destination: Omit<InFolder, 'root'>;
  /** The packs that the command line names. */
  readonly packs: readonly string[];
  readonly styleFile?: string | undefined;
  readonly strict: boolean;
  readonly draft: boolean;
  readonly force: boolean;
  /** Whether units whose documents are up to date are skipped. */
  readonly changed: boolean;
  /** The time of creation to write into the files, in seconds since 1970; by default the document's date. */
  readonly epoch?: number | undefined;
  /** How PDF and other formats of pages are drawn; by this program where left out. */
  readonly drawing?: HowDrawn | undefined;
}

export interface BatchUnit {
  /** The path of its file as messages show it. */
  readonly file: string;
  /** The folder in which the file was found. The folders between the two are repeated below the output folder. */
  readonly root: string;
}
