import { paragraphsOf } from '../../prose/paragraphs.ts';
import type { TextRule } from '../../rule.ts';

/** A line shorter than that can be a heading, a signature, a row of a list. */
const FULL_LINE = 18;

/**
 * A line of a paragraph that breaks off in the middle of a sentence, where the next goes on with it, as text comes out of a PDF:
 * the document would print a line of its own for each.
 */
export const brokenLine: TextRule<'broken-line'> = {
  code: 'broken-line',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText({ value }, at) {
    if (!value.includes('\n')) return;
    for (const paragraph of paragraphsOf(value)) {
      const lines = paragraph.value.split('\n');
      let from = paragraph.from;
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (next !== undefined && goesOn(line, next)) {
          const end = from + line.trimEnd().length;
          const to = from + line.length + 1 + (next.length - next.trimStart().length);
          at.report(end - 1, end, {}, { text: '', part: [end, to] });
        }
        from += line.length + 1;
      }
    }
  },
};

/** Whether a sentence breaks off at the end of a full line and goes on in the next. */
const goesOn = (line: string, next: string): boolean =>
  line.trim().length >= FULL_LINE &&
  /[\p{Script=Han}\d]\s*$/u.test(line) &&
  /^\s*[\p{Script=Han}]/u.test(next) &&
  !/^\s*(?:[一二三四五六七八九十]{1,3}[、是要]|第[一二三四五六七八九十百]{1,4}[章条、，]|[附注主抄])/u.test(
    next,
  ) &&
  /[。；，]/u.test(next);
