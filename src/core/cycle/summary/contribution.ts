import type { Rectification, Unit } from '../../generated/unit.ts';
import { listsOf } from '../../model/grouped.ts';
import { AS_WRITTEN, type Names } from '../../unit/names.ts';
import { reportedOn } from '../../unit/reported-on.ts';
import { UNDER_WAY } from '../../unit/states.ts';
import { clause, type OpenMeasure, openMeasuresOf } from './open-measures.ts';
import { figuresOf, type UnitFigure } from './unit-figures.ts';

/** What is counted of a problem. */
export interface ContributedProblem {
  readonly aspect: string;
  readonly source: string;
  readonly state: string;
}

/** The words of a problem, as the unit's file gives them. */
export interface ProblemWords {
  readonly title?: string;
  readonly description: string;
  readonly found?: string;
  readonly cause?: string;
  /** The measures for this problem. */
  readonly measures: string;
}

/** What a contribution only lists, and never counts: most of it, in bytes. */
export interface ContributedWords {
  /** Of each problem, in the order of `problems`. */
  readonly problems: readonly ProblemWords[];
  /** The rectifications that are not completed. */
  readonly open: readonly OpenMeasure[];
}

/** What is counted of a unit. */
export interface ContributedCounts {
  /** The status of each system. */
  readonly systems: readonly string[];
  readonly figures: readonly UnitFigure[];
  readonly problems: readonly ContributedProblem[];
  /** The status of each rectification, and the aspect of its first problem. */
  readonly rectifications: readonly { readonly aspect: string; readonly state: string }[];
  /** The status of each rectification of last year. */
  readonly carriedOver: readonly string[];
  /** The deadlines of rectifications that are not completed, as far as they have one. */
  readonly openUntil: readonly string[];
}

/** What a summary keeps of one unit's file, so that the file need not stay in memory. */
export interface Contribution {
  readonly file: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly subject: string;
  readonly year: number;
  /** The day that the file reports on, `YYYY-MM-DD`: the 成文日期, else the last day of the year. */
  readonly reportedOn: string;
  /** The document number. */
  readonly number?: string;
  /** The same for files whose problems and measures have the same words; absent without problems, or if not wanted. */
  readonly wording?: string;
  /** What is counted, which may have to be put together. */
  counts(): ContributedCounts;
  /** The words, which may have to be unpacked: wanted once where possible. */
  words(): ContributedWords;
}

/** Shown for what a file does not say, so that nothing is assumed. */
export const UNSTATED = '未注明';

/** The state of a problem without a measure. */
const UNANSWERED = '没有措施';

/**
 * What a unit's file adds to a summary.
 *
 * @param unit data in which `check` found no error
 * @param file the file's name, as it is shown
 * @param names how names are unified in the summary
 */
export function contributionOf(unit: Unit, file: string, names: Names = AS_WRITTEN): Contribution {
  const {
    year,
    subject,
    organisation,
    document,
    problems = [],
    rectifications = [],
    carriedOver = [],
  } = unit;
  const called = (text: string | undefined) => names.called(said(text));
  const aspects = new Map(problems.map(({ id, aspect }) => [String(id), called(aspect)]));
  const aspectOf = ({ problems: [first] }: Rectification) => aspects.get(String(first)) ?? UNSTATED;
  const answers = answersOf(rectifications);
  const number = document?.number?.trim();
  const open = openMeasuresOf(unit);
  const answersTo = problems.map(({ id }) => answers.get(String(id)) ?? []);
  const words: ContributedWords = {
    problems: problems.map(({ title, description, found, cause }, index) => ({
      ...(title && { title: clause(title) }),
      description: clause(description),
      ...(found && { found }),
      ...(cause && { cause: clause(cause) }),
      measures: (answersTo[index] ?? []).map(({ measure }) => clause(measure)).join('；'),
    })),
    open,
  };
  const counts: ContributedCounts = {
    systems: (unit.systems ?? []).map(({ status }) => said(status)),
    figures: figuresOf(unit, names),
    problems: problems.map(({ aspect, source }, index) => ({
      aspect: called(aspect),
      source: called(source),
      state: stateOf((answersTo[index] ?? []).map(({ status }) => said(status))),
    })),
    rectifications: rectifications.map((it) => ({ aspect: aspectOf(it), state: said(it.status) })),
    carriedOver: carriedOver.map(({ status }) => said(status)),
    openUntil: open.flatMap(({ due }) => (due === undefined ? [] : [due])),
  };
  return {
    file,
    name: names.called(organisation.name),
    ...(organisation.shortName && { shortName: organisation.shortName.trim() }),
    subject: names.called(subject),
    year,
    reportedOn: reportedOn(unit),
    ...(number && { number }),
    counts: () => counts,
    words: () => words,
  };
}

const said = (text: string | undefined): string => text?.trim() || UNSTATED;

/** The measures for each problem, by the problem's id. */
function answersOf(rectifications: readonly Rectification[]): ReadonlyMap<string, readonly Rectification[]> {
  return listsOf(
    rectifications.flatMap((it) => [...new Set(it.problems.map(String))].map((id) => [id, it] as const)),
  );
}

/** The state of a problem, from the states of its measures. */
function stateOf(states: readonly string[]): string {
  const [first] = states;
  if (first === undefined) return UNANSWERED;
  if (states.includes(UNSTATED)) return UNSTATED;
  return states.every((it) => it === first) ? first : UNDER_WAY;
}
