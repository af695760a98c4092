import { severityOf } from '../../diagnostics/severity.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { type Mend, mended, mendsOf, together } from './mend.ts';

/** The result of checking a text. */
export interface Judgement {
  /** Whether the text could be read, so that all of it was checked. */
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

/** A text with its certain mends made. */
export interface FixedText {
  readonly text: string;
  /** How many findings of each code were mended, sorted by code. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Findings that were not mended, because their edits would do harm or never end. */
  readonly dropped: readonly Finding[];
  /** The result of checking the new text. */
  readonly judgement: Judgement;
}

/** The most rounds. Real texts need two or three; a text that still changes after 30 never stops. */
const MAX_ROUNDS = 30;

/** In UTF-16 units. A text may at most double and grow by this much, since every round could double it again. */
const MAX_GROWTH = 1000;

/**
 * Makes the edits of findings, checks the result, and repeats this until nothing is left to mend. Text outside the
 * edits stays as it is; a line break in an edit is written as the text writes its own.
 *
 * The edits of one finding are made all or none. Of two findings whose edits overlap, the earlier is mended first, the
 * other in the next round. Mends that do harm are left out, see `isHarm`. Fixing the result again changes nothing: if
 * edits undo each other, the text before they began is returned; if they never end, the original text.
 *
 * @param judge must give the same result for the same text
 * @param selects which findings may be mended; all by default
 */
export function fixText(
  original: string,
  judge: (text: string) => Judgement,
  selects: (finding: Finding) => boolean = () => true,
): FixedText {
  const start: State = { text: original, judgement: judge(original) };
  /** The states so far, and the mends that led from each to the next. */
  const states = [start];
  const rounds: (readonly Mend[])[] = [];
  const mostUnits = 2 * original.length + MAX_GROWTH;
  for (let state = start; states.length <= MAX_ROUNDS && state.text.length <= mostUnits; ) {
    const mends = together(mendsOf(state.judgement.findings.filter(selects), state.text));
    const { accepted, dropped, after } = round(state, mends, judge);
    if (accepted.length === 0) return resultOf(state, rounds, dropped);
    rounds.push(accepted);
    const before = states.findIndex((it) => it.text === after.text);
    if (before >= 0) return resultOf(states[before]!, rounds.slice(0, before), rounds.slice(before).flat());
    states.push(after);
    state = after;
  }
  return resultOf(start, [], rounds[0]!);
}

interface State {
  readonly text: string;
  readonly judgement: Judgement;
}

function resultOf(
  { text, judgement }: State,
  rounds: readonly (readonly Mend[])[],
  dropped: readonly Mend[],
): FixedText {
  const counts = new Map<string, number>();
  for (const { finding } of rounds.flat()) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  return {
    text,
    fixed: new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1))),
    dropped: dropped.map((it) => it.finding),
    judgement,
  };
}

interface Round {
  readonly accepted: readonly Mend[];
  readonly dropped: readonly Mend[];
  readonly after: State;
}

/** Makes all mends at once; if that does harm, tries each half, down to the single mends that do the harm. */
function round(state: State, mends: readonly Mend[], judge: (text: string) => Judgement): Round {
  const accepted: Mend[] = [];
  const dropped: Mend[] = [];
  let now = state;
  const take = (some: readonly Mend[]): void => {
    if (some.length === 0) return;
    const text = mended(state.text, [...accepted, ...some]);
    const after = { text, judgement: judge(text) };
    if (!isHarm(now.judgement, after.judgement, some)) {
      accepted.push(...some);
      now = after;
    } else if (some.length === 1) {
      dropped.push(...some);
    } else {
      const middle = some.length >> 1;
      take(some.slice(0, middle));
      take(some.slice(middle));
    }
  };
  take(mends);
  return { accepted, dropped, after: now };
}

/**
 * Whether mends made a text worse. None may make it unreadable, and the mend of a warning or info may not cause an
 * error. The mend of an error may: more can be checked afterwards, such as a date that could not be compared before.
 */
function isHarm(before: Judgement, after: Judgement, mends: readonly Mend[]): boolean {
  if (!after.readable) return before.readable;
  if (!before.readable || mends.every(({ finding }) => severityOf(finding) === 'error')) return false;
  const errors = errorsIn(before);
  return [...errorsIn(after)].some(([code, count]) => count > (errors.get(code) ?? 0));
}

/** The number of errors of each code. Their places cannot be compared, since edits move them. */
function errorsIn({ findings }: Judgement): Map<string, number> {
  const counts = new Map<string, number>();
  for (const it of findings) {
    if (severityOf(it) === 'error') counts.set(it.code, (counts.get(it.code) ?? 0) + 1);
  }
  return counts;
}
