import type { TextRole } from '../../../model/text-role.ts';
import { isOf, LATIN } from '../../../prose/chinese.ts';
import { pairsOf } from '../../../prose/pairs.ts';
import { endsParagraph } from '../../../prose/paragraphs.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Marks of which one is enough. A run of only ？ and ！ is emphasis, and three 。 are meant as …… */
const RUN = /[，。；：、？！,;:.?!]{2,}/g;

/** A quotation that ends its sentence, followed by a second end mark. */
const AROUND_QUOTE = /(?<!。)。([”’])。(?!。)/g;

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '.': '。' };

export const rule: TextRule<typeof words> = {
  code: 'repeated-mark',
  roles: WORDED,
  checkText({ value, role }, at) {
    for (const { index, 0: marks } of value.matchAll(RUN)) {
      if (!isOneTooMany(value, index, marks)) continue;
      const isLast = endsParagraph(value, index + marks.length);
      if (isLast && !hasStop(marks) && role === 'text') continue;
      if (isLast && endsWithoutMark(role) && !/[？！?!]$/.test(marks)) continue;
      const single = singleOf(marks, isLast);
      at.report(index, index + marks.length, { marks }, single === undefined ? undefined : { text: single });
    }
    const around = [...value.matchAll(AROUND_QUOTE)];
    if (around.length === 0) return;
    const closing = new Set(pairsOf(value).pairs.map(({ close }) => close));
    for (const { index, 0: marks } of around)
      if (closing.has(index + 1)) at.report(index, index + marks.length, { marks });
  },
};

function isOneTooMany(value: string, index: number, marks: string): boolean {
  const after = value[index + marks.length];
  // The dot of 1. or .docx belongs to its neighbour.
  if (marks.startsWith('.') && isOf(LATIN, value[index - 1])) return false;
  if (marks.endsWith('.') && (isOf(LATIN, after) || after === '/')) return false;
  if (/^[？！?!]+$/.test(marks) || /^(?:\.{3,}|。{3,})/.test(marks)) return false;
  if (/[，。；：、]/.test(marks)) return !/\.{3,}|。{3,}/.test(marks);
  // Half-width marks count only directly after a Chinese character, where they cannot belong to a path, a figure or an
  // abbreviation.
  return /[,;:.]/.test(marks) && /\p{Script=Han}/u.test(value[index - 1] ?? '') && !marks.includes('...');
}

/** The single mark that is meant, if it is certain. */
function singleOf(marks: string, isLast: boolean): string | undefined {
  const kinds = new Set([...marks].map((it) => FULL[it] ?? it));
  if (kinds.size === 1) return [...kinds][0];
  return isLast && kinds.has('。') && !/[？！?!]/.test(marks) ? '。' : undefined;
}

const hasStop = (marks: string): boolean => /[。.？！?!]/.test(marks);

const endsWithoutMark = (role: TextRole): boolean => ['heading', 'title', 'phrase', 'name'].includes(role);
