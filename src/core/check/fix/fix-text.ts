import { severityOf } from '../../diagnostics/severity.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { type Mend, mended, mendsOf, together } from './mend.ts';

/** What a check says of a text. */
export interface Judgement {
  /** Whether the text could be read, so that all of it was looked at. */
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

/** A text with what was sure to be right in it put right. */
export interface Fixed {
  readonly text: string;
  /** How many findings of each code were mended, in the order of their codes. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Findings whose edits are not in the text, since they would have done harm or come to no end. */
  readonly dropped: readonly Finding[];
  /** What the check says of the text as it is now. */
  readonly judgement: Judgement;
}

/** A text that is not at rest after so many rounds never will be: real ones take two or three. */
const MAX_ROUNDS = 30;

/** Nor one that has grown by more than itself and this many UTF-16 units: each round may then double it. */
const MAX_GROWTH = 1000;

/**
 * Makes the edits that findings carry, checks what has come of it, and goes on until nothing is left to make. The text
 * outside of the edits stays as it is; a line break in an edit is written as the text writes its own.
 *
 * The edits of a finding are made all or none; of two findings whose edits overlap the earlier comes first, the other in
 * the next round. What does harm is left out: see `isHarm`. To fix the result again changes nothing: where edits undo
 * one another the text is kept as it was before they began, and where they go on without end, as it was given.
 *
 * @param judge the same for the same text
 * @param selects which findings may be mended; left out, all
 */
export function fixText(
  given: string,
  judge: (text: string) => Judgement,
  selects: (finding: Finding) => boolean = () => true,
): Fixed {
  const start: State = { text: given, judgement: judge(given) };
  /** The states so far, and what led from each to the next. */
  const states = [start];
  const made: (readonly Mend[])[] = [];
  const mostUnits = 2 * given.length + MAX_GROWTH;
  for (let state = start; states.length <= MAX_ROUNDS && state.text.length <= mostUnits; ) {
    const mends = together(mendsOf(state.judgement.findings.filter(selects), state.text));
    const { accepted, dropped, after } = round(state, mends, judge);
    if (accepted.length === 0) return resultOf(state, made, dropped);
    made.push(accepted);
    const before = states.findIndex((it) => it.text === after.text);
    if (before >= 0) return resultOf(states[before]!, made.slice(0, before), made.slice(before).flat());
    states.push(after);
    state = after;
  }
  return resultOf(start, [], made[0]!);
}

interface State {
  readonly text: string;
  readonly judgement: Judgement;
}

function resultOf(
  { text, judgement }: State,
  made: readonly (readonly Mend[])[],
  dropped: readonly Mend[],
): Fixed {
  const counts = new Map<string, number>();
  for (const { finding } of made.flat()) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
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

/** Makes all mends at once; where that does harm, halves of them, down to those that do it. */
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
 * Whether mends have made a text worse. None may make it unreadable. What mends a warning or an info may bring no error.
 * What mends an error may: there is then more to be looked at, such as a date that nobody could compare before.
 */
function isHarm(before: Judgement, after: Judgement, mends: readonly Mend[]): boolean {
  if (!after.readable) return before.readable;
  if (!before.readable || mends.every(({ finding }) => severityOf(finding) === 'error')) return false;
  const errors = errorsIn(before);
  return [...errorsIn(after)].some(([code, count]) => count > (errors.get(code) ?? 0));
}

/** How many errors there are of each code: places move with the edits, and would have to be followed. */
function errorsIn({ findings }: Judgement): Map<string, number> {
  const counts = new Map<string, number>();
  for (const it of findings) {
    if (severityOf(it) === 'error') counts.set(it.code, (counts.get(it.code) ?? 0) + 1);
  }
  return counts;
}
