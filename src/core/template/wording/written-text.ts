import { withoutMarks } from '../run/trace.ts';

/**
 * What a reader sees of template text that a block helper was given: without the marks of a trace, each character
 * reference as its character, and a cross-reference as the few characters that layout makes of it.
 *
 * @param markup what a block wrote
 */
export function readerText(markup: string): string {
  return withoutMarks(markup)
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/:ref\[[^\]]*\]/g, '附件1');
}
