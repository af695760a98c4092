import type { Asked } from '../job/asked.ts';
import type { InFolder } from '../targets/targets.ts';

/** What is to be made of every unit of a batch: plain values, so that it can be handed to other processes. */
export interface BatchRequest {
  readonly asked: Asked;
  readonly destination: Omit<InFolder, 'root'>;
  /** The packs that the line names. */
  readonly packs: readonly string[];
  readonly styleFile?: string | undefined;
  readonly strict: boolean;
  readonly draft: boolean;
  readonly force: boolean;
  /** Whether a unit is passed over whose documents are up to date. */
  readonly changed: boolean;
  /** Seconds since 1970 that the files are to give as the time of their making, where there is one. */
  readonly epoch?: number | undefined;
}

/** A unit of a batch. */
export interface BatchUnit {
  /** The name of its file, as messages give it. */
  readonly file: string;
  /** The folder under which it was found: what lies between is kept below the output folder. */
  readonly root: string;
}
