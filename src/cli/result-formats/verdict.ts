import { severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { ResultOfName, ResultWriter } from './format.ts';

/** The limits within which a run passes. */
export interface VerdictLimits {
  /** Whether warnings make it fail. */
  readonly strict: boolean;
  /** More warnings than this make it fail. */
  readonly maxWarnings?: number | undefined;
}

/** Passes results on to a writer, and counts what the exit status and the totals need. */
export class Verdict {
  readonly #writer: ResultWriter;
  readonly #limits: VerdictLimits;
  #files = 0;
  #opened = 0;
  #counts = { error: 0, warning: 0, info: 0 };
  #fixable = 0;
  #accepted = 0;
  #hasFailed = false;

  constructor(writer: ResultWriter, limits: VerdictLimits) {
    this.#writer = writer;
    this.#limits = limits;
  }

  /** @param accepted how many findings are left out because the baseline accepts them */
  file(result: ResultOfName, accepted = 0): void {
    this.#files++;
    if (result.opened) this.#opened++;
    else this.#hasFailed = true;
    this.#accepted += accepted;
    this.#add(result);
  }

  /** Adds findings about a part of the run that could not be done; they are about no file that was checked. */
  failure(name: string, findings: readonly Finding[]): void {
    this.#hasFailed = true;
    this.#add({ name, opened: false, findings, texts: new Map() });
  }

  /** Adds information about the run; it is about no file that was checked. */
  note(name: string, findings: readonly Finding[]): void {
    this.#add({ name, opened: true, findings, texts: new Map() });
  }

  /** Writes the end; called once. */
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

  #add(result: ResultOfName): void {
    for (const it of result.findings) {
      this.#counts[severityOf(it)]++;
      // Only findings in the named file can be mended, not those in files such as a pack's.
      if (it.fix && it.file === result.name) this.#fixable++;
    }
    this.#writer.add(result);
  }
}
