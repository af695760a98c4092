import { areToDiffer, isInRules } from '../../../prose/are-to-differ.ts';
import { listOf } from '../../../prose/entries.ts';
import { paragraphsOf } from '../../../prose/paragraphs.ts';
import { plainForm } from '../../../prose/plain-form.ts';
import type { Prose } from '../../../prose/prose.ts';
import { sentencesOf } from '../../../prose/sentences.ts';
import { joined, overlap, type Span } from '../../../prose/span.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** In characters without marks: sentences of this length are not equal by chance. */
const LEAST = 18;

/** For an entry repeated within its list, fewer are enough. */
const LEAST_OF_ENTRY = 4;

/** An entry, a paragraph or a sentence, with its text in a comparable form. */
interface Statement {
  readonly text: Prose;
  readonly span: Span;
  readonly says: string;
}

export const rule: Rule<typeof words> = {
  code: 'repeated-text',
  check(_unit, at, { texts }) {
    const seen = { paragraphs: new Map(), sentences: new Map() };
    // An entry is compared with those of its own list alone: many lists may have the same one.
    const entries = new Map<string | undefined, Map<string, Statement[]>>();
    const entriesBeside = (text: Prose): Map<string, Statement[]> => {
      const list = listOf(text);
      const beside = entries.get(list) ?? new Map<string, Statement[]>();
      entries.set(list, beside);
      return beside;
    };
    for (const text of texts) {
      const reported: Span[] = [];
      // The pieces of one call stand in the order of the text and apart from each other.
      const tell = (before: Map<string, Statement[]>, pieces: readonly Statement[], isAgain: Again) => {
        const earlier = joined(reported);
        let next = 0;
        for (const piece of pieces) {
          const { span, says } = piece;
          const alike = before.get(says);
          const first = alike?.find((it) => isAgain(it, piece));
          if (!first) {
            if (alike) alike.push(piece);
            else before.set(says, [piece]);
            continue;
          }
          while ((earlier[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) next++;
          const other = earlier[next];
          if (other && overlap(other, span)) continue;
          at.reportPart(text.path, span, { line: at.line(first.text.path, first.span[0]) });
          reported.push(span);
        }
      };
      tell(entriesBeside(text), entryOf(text), () => true);
      if ((text.role !== 'text' && text.role !== 'item') || isInRules(text.path)) continue;
      tell(
        seen.paragraphs,
        piecesOf(
          text,
          paragraphsOf(text.value).map(({ from, to }) => [from, to]),
        ),
        areAgain,
      );
      tell(seen.sentences, piecesOf(text, sentencesOf(text.value)), areAgain);
    }
  },
};

/** Whether the second of two equal pieces is redundant. */
type Again = (one: Statement, other: Statement) => boolean;

const areAgain: Again = (one, other) => areToDiffer(one.text.path, other.text.path);

const piecesOf = (text: Prose, spans: readonly Span[], least = LEAST): Statement[] =>
  spans
    .map((span) => ({ text, span, says: plainForm(text.value.slice(...span)) }))
    .filter(({ span, says }) => says.length >= least && !isRemark(text.value.slice(...span).trim()));

/** Who is responsible for a task, in brackets after it or on a line of its own: two tasks may have the same people. */
const REMARK =
  /^(?:（[^（）]*(?:（[^（）]*）[^（）]*)*）|\([^()]*\)|[\p{Script=Han}]{0,6}(?:单位|部门|科室|人员?|领导|主体|时限|时间|期限|来源|依据|电话)[：:][^。；]*[。；]?)$/u;

/** The words before a list may be the same for several lists. */
const isRemark = (sentence: string): boolean => /[：:]$/.test(sentence) || REMARK.test(sentence);

/** A text as an entry of its list. Names may occur twice in a list, for instance two 副局长. */
function entryOf(text: Prose): Statement[] {
  const isEntry = listOf(text) !== undefined && text.role !== 'name' && text.role !== 'free';
  return isEntry ? piecesOf(text, [[0, text.value.trimEnd().length]], LEAST_OF_ENTRY) : [];
}
