import { severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Result, ResultWriter } from './format.ts';

/** What a run may have and still pass. */
export interface Limits {
  /** Whether a warning fails it. */
  readonly strict: boolean;
  /** More warnings than this fail it. */
  readonly maxWarnings?: number | undefined;
}

/** Hands results on to be written, and keeps of them no more than the exit status and the last line need. */
export class Verdict {
  readonly #writer: ResultWriter;
  readonly #limits: Limits;
  #files = 0;
  #opened = 0;
  #counts = { error: 0, warning: 0, info: 0 };
  #fixable = 0;
  #accepted = 0;
  #hasFailed = false;

  constructor(writer: ResultWriter, limits: Limits) {
    this.#writer = writer;
    this.#limits = limits;
  }

  /** @param accepted how many findings are not among the results since they were accepted before */
  file(result: Result, accepted = 0): void {
    this.#files++;
    if (result.opened) this.#opened++;
    else this.#hasFailed = true;
    this.#accepted += accepted;
    this.#add(result);
  }

  /** What keeps a part of the run from being done at all, and is about no file that was found. */
  failure(name: string, findings: readonly Finding[]): void {
    this.#hasFailed = true;
    this.#add({ name, opened: false, findings, texts: new Map() });
  }

  /** What is worth knowing of the run, and is about no file that was looked at. */
  note(name: string, findings: readonly Finding[]): void {
    this.#add({ name, opened: true, findings, texts: new Map() });
  }

  /** Writes the end; to be called once, last. */
  end(): ExitStatus {
    const { error: errors, warning: warnings, info: infos } = this.#counts;
    const { strict, maxWarnings = Number.POSITIVE_INFINITY } = this.#limits;
    const refusedBy =
      errors > 0
        ? undefined
        : strict && warnings > 0
          ? 'strict'
          : warnings > maxWarnings
            ? 'max-warnings'
            : undefined;
    this.#writer.end({
      files: this.#files,
      opened: this.#opened,
      errors,
      warnings,
      infos,
      fixable: this.#fixable,
      accepted: this.#accepted,
      ...(refusedBy && { refusedBy }),
    });
    if (this.#hasFailed) return EXIT.failed;
    return errors > 0 || refusedBy ? EXIT.faulty : EXIT.done;
  }

  #add(result: Result): void {
    for (const it of result.findings) {
      this.#counts[severityOf(it)]++;
      // What is wrong in a file that was not named, such as a pack's, is not mended with it.
      if (it.fix && it.file === result.name) this.#fixable++;
    }
    this.#writer.add(result);
  }
}
