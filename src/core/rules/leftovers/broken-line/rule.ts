import { paragraphsOf } from '../../../prose/paragraphs.ts';
import { isPhraseAcross } from '../../../prose/phrases/phrase-slips.ts';
import { wordAt } from '../../../prose/word-at.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** In characters; a shorter line may be a heading, a signature or a row of a list. */
const FULL_LINE = 18;

/**
 * A line that breaks off in the middle of a sentence which the next line continues, as in text copied from a PDF. The
 * document would print each as a line of its own.
 */
export const rule: TextRule<typeof words> = {
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

/** Whether a sentence breaks off at the end of a line and continues in the next. */
const goesOn = (line: string, next: string): boolean =>
  /[。；，]/u.test(next) && (goesOnInWords(line, next) || goesOnInFigures(line, next));

const goesOnInWords = (line: string, next: string): boolean =>
  /[\p{Script=Han}\d]\s*$/u.test(line) &&
  /^\s*[\p{Script=Han}]/u.test(next) &&
  !/^\s*(?:[一二三四五六七八九十]{1,3}[、是要]|第[一二三四五六七八九十百]{1,4}[章条、，]|[附注主抄])/u.test(
    next,
  ) &&
  (line.trim().length >= FULL_LINE ||
    isPhraseAcross(line.trimEnd(), next.trimStart()) ||
    breaksWord(line, next) ||
    isSentence(line) ||
    (isClause(line) && goesOnWithWord(line, next)));

/** 全年组织学习，认真落实: no heading begins with a time or the doer and contains a comma. */
const isSentence = (line: string): boolean =>
  /^\s*(?:全年|今年以来|一年来|年内|本年度|截至\p{Script=Han}{2}|截至[^，]{2,12}|20\d\d年|我[局院校镇县区市厅委办站所]|我单位|我公司|经)[^。；：\n]*，[^。；：\n]*\p{Script=Han}{2}\s*$/u.test(
    line,
  );

/** What neither a heading nor a sender's name contains: a mark inside, or a word that governs what follows. */
const isClause = (line: string): boolean =>
  /[，；：].*\p{Script=Han}{2}\s*$/su.test(line) ||
  /^\s*(?!关于)(?:[^，。；：\n]{0,16}(?:要|将|把|被|对|在|由|已|向|为|与|了|的|和|及|从|按照|根据|通过|严格|认真|切实|积极|及时)\p{Script=Han}{2,}|(?:我|全|本|各|今年|[年月]|学校|医院|公司|学院|单位|镇|县|区|市|局)\p{Script=Han}{5,})\s*$/u.test(
    line,
  );

/** A word or a fixed phrase continues across the break, or a word follows it that cannot begin a line. */
function goesOnWithWord(line: string, next: string): boolean {
  const [tail, head] = [line.trimEnd(), next.trimStart()];
  if (/^\s*\p{Script=Han}{1,12}[：:]/u.test(head)) return false;
  return (
    isPhraseAcross(tail, head, 1) ||
    isWordAcross(tail, head) ||
    /^[的地得了着过和与及或等中上下内外后们]/u.test(head) ||
    /[的地得和与及或把被将对在从向为由于以其该各并且]$|(?:进行|开展|实施|组织|完成|制定|召开|落实|配备|更换)了$/u.test(
      tail,
    )
  );
}

/** 网 and 格员巡查: the characters on both sides form a word, and the last character before the break is no word alone. */
function isWordAcross(tail: string, head: string): boolean {
  if (!('Segmenter' in Intl)) return false;
  const before = /\p{Script=Han}{1,6}$/u.exec(tail)?.[0] ?? '';
  const after = /^\p{Script=Han}{1,4}/u.exec(head)?.[0] ?? '';
  const [from, to] = wordAt(`${before}${after}`, before.length);
  if (from < before.length && before.length < to) return true;
  return wordAt(`${before}${after}`, before.length - 1)[0] === before.length - 1 && to === before.length + 1;
}

/** A short line with a mark is no heading; if a word continues in the next line, it is no row of a list either. */
function breaksWord(line: string, next: string): boolean {
  const tail = /[。；，][^。；，：]*?([\p{Script=Han}]{1,8})\s*$/u.exec(line)?.[1];
  const head = /^\s*([\p{Script=Han}]{1,8})(?![：:])/u.exec(next)?.[1];
  if (tail === undefined || head === undefined || !('Segmenter' in Intl)) return false;
  const [from, to] = wordAt(`${tail}${head}`, tail.length);
  return from < tail.length && tail.length < to;
}

/** Words that must be followed by a figure. */
const BEFORE_FIGURE =
  /(?:为|达|达到|约|近|超过|不少于|不低于|占|增长|下降|提高|上升|减少|增加|降低|共|共计|累计)\s*$/u;
const FIGURE =
  /^\s*\d+(?:\.\d+)?[余多]?(?:[%％‰]|个百分点|万|亿|人|个|项|次|家|名|件|份|处|元|户|场|起|台|辆|吨|亩|公里|平方米)/u;

/** A heading may end in a verb, but it has no marks and is not as long as this. */
const goesOnInFigures = (line: string, next: string): boolean =>
  BEFORE_FIGURE.test(line) && FIGURE.test(next) && (line.trim().length >= 10 || /[。；，]/u.test(line));
