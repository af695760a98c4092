import { withoutMarks } from '../trace.ts';

/**
 * The text that a reader sees of template text within a block helper: without trace marks, with character references
 * decoded, and with a few characters for each cross-reference, as layout will print.
 *
 * @param markup what a block wrote
 */
export function readerText(markup: string): string {
  return withoutMarks(markup)
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/:ref\[[^\]]*\]/g, '附件1');
}
