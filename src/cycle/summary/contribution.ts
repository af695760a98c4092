import type { Rectification, Unit } from '../../generated/unit.ts';
import { type OpenMeasure, openMeasuresOf } from './open-measures.ts';
import { figuresOf, type UnitFigure } from './unit-figures.ts';

/** What a summary keeps of one unit's file: the file itself can be forgotten. */
export interface Contribution {
  readonly file: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly subject: string;
  readonly year: number;
  /** The day that the file speaks of: the 成文日期, else the last of the year, `YYYY-MM-DD`. */
  readonly reportedOn: string;
  /** The state of each system. */
  readonly systems: readonly string[];
  readonly figures: readonly UnitFigure[];
  readonly problems: readonly { readonly aspect: string; readonly source: string }[];
  /** The state of each rectification, and the aspect of the first problem that it answers. */
  readonly rectifications: readonly { readonly aspect: string; readonly state: string }[];
  /** The state of each of last year's rectifications. */
  readonly carriedOver: readonly string[];
  readonly open: readonly OpenMeasure[];
}

/** What stands for what a file does not say: nothing is taken to be what it is not called. */
export const UNSTATED = '未注明';

/**
 * What a unit's file adds to a summary.
 *
 * @param unit data that `check` found without error
 * @param file its name, as it is to be shown
 */
export function contributionOf(unit: Unit, file: string): Contribution {
  const {
    year,
    subject,
    organisation,
    document,
    problems = [],
    rectifications = [],
    carriedOver = [],
  } = unit;
  const aspects = new Map(problems.map(({ id, aspect }) => [String(id), said(aspect)]));
  const aspectOf = ({ problems: [first] }: Rectification) => aspects.get(String(first)) ?? UNSTATED;
  return {
    file,
    name: organisation.name.trim(),
    ...(organisation.shortName && { shortName: organisation.shortName.trim() }),
    subject: subject.trim(),
    year,
    reportedOn: document?.date ?? `${year}-12-31`,
    systems: (unit.systems ?? []).map(({ status }) => said(status)),
    figures: figuresOf(unit),
    problems: problems.map(({ aspect, source }) => ({ aspect: said(aspect), source: said(source) })),
    rectifications: rectifications.map((it) => ({ aspect: aspectOf(it), state: said(it.status) })),
    carriedOver: carriedOver.map(({ status }) => said(status)),
    open: openMeasuresOf(unit),
  };
}

const said = (text: string | undefined): string => text?.trim() || UNSTATED;
