import { type Code, finding } from '../diagnostics/finding.ts';
import type { Block } from '../document/document.ts';
import { FILE_START } from '../model/diagnostic.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { TemplateFailure } from '../template/failure.ts';
import type { Trace } from '../template/trace.ts';
import { blocksOf } from './markdown/blocks.ts';
import { DIRECTIVES, Undrawable } from './markdown/directives.ts';
import { plainBlocks } from './markdown/plain-blocks.ts';

/** How the output of templates is read. */
export interface TemplateReader {
  /** Marks the output of templates; absent if nothing is to be marked. */
  readonly trace?: Trace;
  /** Reads a title, which is plain text. */
  title(written: string): string;
  /** Parses Markdown into blocks. */
  blocks(markdown: string): Block[];
}

/**
 * The reading of a normal build, without tracing. If markup cannot be drawn, it knows only which markup it is;
 * `template check` reports the place.
 *
 * @param template the document's templates
 */
export const readingFor = ({ files }: Pick<CompiledDocument, 'files'>): TemplateReader => ({
  title: (written) => written,
  blocks: (markdown) => {
    try {
      return blocksOf(plainBlocks(markdown));
    } catch (error) {
      if (!(error instanceof Undrawable)) throw error;
      const at = { file: files.body, range: FILE_START };
      const { written, mistake } = error;
      throw new TemplateFailure(
        mistake
          ? finding<Code>(mistake.code, at, mistake.args)
          : finding('template-unknown-directive', at, { written, known: Object.keys(DIRECTIVES) }),
      );
    }
  },
});
