import type { Language } from '../../core/diagnostics/language.ts';
import type { Asked } from '../build/documents.ts';
import type { FormatName } from '../build/formats.ts';

/** What is to be made of every unit of a batch: plain values, so that it can be handed to other processes. */
export interface BatchRequest {
  readonly language: Language;
  readonly asked: Asked;
  readonly formats: readonly FormatName[];
  /** The folder that the documents are written to; left out, each goes beside its unit's file. */
  readonly output?: string | undefined;
  /** The value of `--name`. */
  readonly name?: string | undefined;
  readonly styleFile?: string | undefined;
  /** The packs that the line names. */
  readonly template: readonly string[];
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
