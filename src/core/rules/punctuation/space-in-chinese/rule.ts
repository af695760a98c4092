import { hanBefore, hanFrom } from '../../../prose/chinese.ts';
import { placeholdersIn } from '../../../prose/placeholders/placeholders.ts';
import type { Prose } from '../../../prose/prose.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Blanks between Chinese characters, marks, or both. */
const BLANKS =
  /(?<=[\p{Script=Han}，。；：、？！“”‘’（）《》〈〉〔〕【】…—])[ \t\u00a0　]+(?=[\p{Script=Han}，。；：、？！“”‘’（）《》〈〉〔〕【】…—])/gu;

export const rule: TextRule<typeof words> = {
  code: 'space-in-chinese',
  // In lists of names, a name of two characters is spaced out to the width of three.
  roles: WORDED.filter((it) => it !== 'name'),
  checkText(text, at) {
    const { value } = text;
    const gaps = [...value.matchAll(BLANKS)].map(({ index, 0: blanks }): Gap => {
      const to = index + blanks.length;
      return { from: index, to, left: hanBefore(value, index), right: hanFrom(value, to) };
    });
    if (gaps.length === 0) return;
    // Space to be filled in by hand is reported as a placeholder and must not be removed.
    const left = placeholdersIn(value, text.role);
    const around = surroundingsOf(value, gaps);
    let next = 0;
    for (const [order, gap] of gaps.entries()) {
      while ((left[next]?.[1] ?? Number.POSITIVE_INFINITY) < gap.to) next += 1;
      if ((left[next]?.[0] ?? Number.POSITIVE_INFINITY) <= gap.from) continue;
      if (isMeant(text, gap, around) || isInNames(gaps, order) || isLaidOut(text, gap, around)) continue;
      const isBesideMark = gap.left === 0 || gap.right === 0;
      // Between two clauses, a mark may be missing.
      const isSure = isBesideMark || gap.left < CLAUSE || gap.right < CLAUSE;
      at.report(gap.from, gap.to, {}, isSure ? { text: '' } : undefined);
    }
  },
};

interface Gap {
  readonly from: number;
  readonly to: number;
  /** How many Chinese characters stand directly before it, and after it. */
  readonly left: number;
  readonly right: number;
}

/** A part of a text, with what was found out of it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands around the gaps of a text, found once for each line and clause: a line can have many gaps. */
interface Surroundings {
  /** The length of the text without blanks at its ends. */
  readonly length: number;
  /** The line around a gap. */
  line(at: number): Line;
  /** The clause around a gap, within its line, and whether it has more gaps than a label has words. */
  clause(at: number): Stretch & { readonly isLong: boolean };
}

interface Line extends Stretch {
  readonly hasMarks: boolean;
  /** Where the first of its blanks between two Chinese characters ends, and where the last begins. */
  readonly firstEnd: number;
  readonly lastStart: number;
}

const BETWEEN_HAN = /(?<=\p{Script=Han})[ 　\t]+(?=\p{Script=Han})/gu;

function surroundingsOf(value: string, gaps: readonly Gap[]): Surroundings {
  let first = 0;
  return {
    length: value.trim().length,
    line: inTurn(value, '\n', ({ from, to }) => {
      const line = value.slice(from, to);
      const blanks = [...line.matchAll(BETWEEN_HAN)];
      const [one, last] = [blanks[0], blanks.at(-1)];
      return {
        from,
        to,
        hasMarks: /[，。；！？]/.test(line),
        firstEnd: one ? from + one.index + one[0].length : Number.POSITIVE_INFINITY,
        lastStart: last ? from + last.index : -1,
      };
    }),
    clause: inTurn(value, '，。；！？\n', ({ from, to }) => {
      while ((gaps[first]?.from ?? to) < from) first += 1;
      return { from, to, isLong: (gaps[first + MOST_WORDS]?.from ?? to) < to };
    }),
  };
}

/** Gives the stretch between two of the marks around each offset; the offsets come in order. */
function inTurn<T extends Stretch>(
  value: string,
  marks: string,
  make: (stretch: Stretch) => T,
): (at: number) => T {
  let current: T | undefined;
  return (at) => {
    if (current && current.from <= at && at <= current.to) return current;
    let [from, to] = [at, at];
    while (from > 0 && !marks.includes(value[from - 1] as string)) from -= 1;
    while (to < value.length && !marks.includes(value[to] as string)) to += 1;
    current = make({ from, to });
    return current;
  };
}

/** How many Chinese characters can form a clause. */
const CLAUSE = 4;

/**
 * Where a blank is right: in 第一条　总则, in a heading of two characters, between the halves of a slogan, in a date to be
 * filled in.
 */
function isMeant({ value, role }: Prose, { from, to, left, right }: Gap, { length }: Surroundings): boolean {
  const before = value.slice(Math.max(0, from - 16), from);
  // The rule on dashes removes the blanks around a dash that is too long.
  if (before.endsWith('———') || value.startsWith('———', to)) return true;
  if (/第[零一二三四五六七八九十百千]+[条章节编款](?:之[一二三四五六七八九十]{1,2})?$/.test(before))
    return true;
  // 总　则: a heading of two characters, spaced out.
  if (left === 1 && right === 1 && length === to - from + 2) return true;
  if (/[年月日时]$/.test(before) && /^[年月日时分]/.test(value.slice(to, to + 1)) && left === 1) return true;
  if (to - from > 2 || clauseBefore(value, from) < CLAUSE || clauseFrom(value, to) < CLAUSE) return false;
  return role === 'heading' || role === 'title' || isQuoted(value, from);
}

/**
 * Whether blanks lay out a line and do not belong to a sentence: wide gaps in a table without lines, a name spaced out
 * to three places, the two halves of a title, a date before an event, 局长 王立. Blanks beside a mark never do.
 */
function isLaidOut({ value, role }: Prose, { from, to, left, right }: Gap, around: Surroundings): boolean {
  if (isInTitle(value, from) && value[from - 1] !== '《' && value[to] !== '》') return true;
  if (left === 0 || right === 0) return false;
  if (left === 1 && right === 1) return true;
  const line = around.line(from);
  const before = value.slice(Math.max(line.from, from - LONGEST_POST), from);
  if (POST.test(before) && right >= 2 && right <= NAME) return true;
  if (!line.hasMarks) {
    const after = value.slice(to, Math.min(line.to, to + LONGEST_YEAR));
    if (to - from > 1 || /[年月日]$/.test(before) || DATE.test(after)) return true;
    const isRow = line.firstEnd < from || line.lastStart > to;
    return role === 'text' && (isRow || (left >= CLAUSE && right >= CLAUSE));
  }
  // After a label, words may stand side by side up to the next mark.
  const clause = around.clause(from);
  if (clause.isLong) return false;
  return LABELLED.test(`${value.slice(clause.from, from)} ${value.slice(to, clause.to)}`);
}

/** In characters: what is looked at before and after a blank. */
const LONGEST_POST = 4;
const LONGEST_YEAR = 5;

/** The most words that a label has behind it, up to the last. */
const MOST_WORDS = 3;

/** The end of a post, before the name of its holder. */
const POST =
  /(?:[局厅处科股部院校所站队组会省市县区镇乡村行社店署司事书馆园]长|总理|政委|工程师|医师|教师|主任|书记|主席|委员|经理|教授|法官|检察官|负责人|[^人]员|干事|巡视员|调研员)$/u;

const DATE = /^(?:\d{4}|[一二三四五六七八九〇零○]{4})年/u;

/** A label followed by up to three words separated by blanks: a department, a post, a name. */
const LABELLED = /^[^：\s]{2,8}：(?:[\p{Script=Han}·]{1,16}[ 　\u00a0]+){1,3}[\p{Script=Han}·]{2,4}[）)]?$/u;

/** Whether a 《 is open: the two parts of a standard's title are separated by a blank. */
function isInTitle(value: string, at: number): boolean {
  const before = value.slice(Math.max(0, at - QUOTATION), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

const clauseBefore = (value: string, at: number): number =>
  /[^，。；：、《》\s]*$/.exec(value.slice(Math.max(0, at - CLAUSE), at))?.[0].length ?? 0;

const clauseFrom = (value: string, at: number): number =>
  /^[^，。；：、《》\s]*/.exec(value.slice(at, at + CLAUSE))?.[0].length ?? 0;

function isQuoted(value: string, at: number): boolean {
  const before = value.slice(Math.max(0, at - QUOTATION), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** How many characters back the opening quote of a slogan is searched. */
const QUOTATION = 40;

/** The most Chinese characters in a person's name. */
const NAME = 4;

/** A blank in a row of at least three names, each no longer than a name can be. */
function isInNames(gaps: readonly Gap[], order: number): boolean {
  const gap = gaps[order] as Gap;
  const isName = (length: number) => length >= 1 && length <= NAME;
  if (!isName(gap.left) || !isName(gap.right)) return false;
  const [previous, next] = [gaps[order - 1], gaps[order + 1]];
  const followsName = previous && previous.to + gap.left === gap.from && isName(previous.left);
  const precedesName = next && gap.to + gap.right === next.from && isName(next.right);
  return Boolean(followsName || precedesName);
}
