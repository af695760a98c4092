import { type Code, finding } from '../diagnostics/finding.ts';
import { FILE_START } from '../model/diagnostic.ts';
import type { Block } from '../model/document.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { TemplateFailure } from '../template/failure.ts';
import type { Trace } from '../template/run/trace.ts';
import { blocksOf } from './markdown/blocks.ts';
import { DIRECTIVES, Undrawable } from './markdown/directives.ts';
import { parseMarkdown } from './markdown/parse.ts';

/** What is made of what templates write. */
export interface Reading {
  /** Marks what they write; left out, nothing is marked. */
  readonly trace?: Trace;
  /** A title, plain text. */
  title(written: string): string;
  /** The blocks that Markdown stands for. */
  blocks(markdown: string): Block[];
}

/**
 * For a document that is to be laid out, and nothing else asked of it. Markup that cannot be drawn is told of at its
 * place by the check of templates; here it is only known which it is.
 *
 * @param template the document's templates
 */
export const readingFor = ({ files }: Pick<CompiledDocument, 'files'>): Reading => ({
  title: (written) => written,
  blocks: (markdown) => {
    try {
      return blocksOf(parseMarkdown(markdown).children);
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
