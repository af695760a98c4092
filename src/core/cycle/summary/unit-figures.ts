import type { Unit } from '../../generated/unit.ts';
import type { Path } from '../../model/source.ts';
import { isRate } from '../../template/wording/change.ts';
import { AS_WRITTEN, type Names } from '../../unit/names.ts';

/** A figure of one unit. */
export interface UnitFigure {
  readonly name: string;
  /** The unit of measure. */
  readonly unit?: string;
  readonly value: number;
  readonly lastYear?: number;
  /** Set for a rate: rates of several units have no sum. */
  readonly isRate?: true;
  /** The path in its file; for a sum, the path of the list. */
  readonly path: Path;
}

/**
 * The figures of a file: first those with keys of their own, then those that the file names itself. A figure that is
 * given twice, such as again under `work`, counts once.
 */
export function figuresOf(unit: Unit, names: Names = AS_WRITTEN): UnitFigure[] {
  const { leadership, study, emergency, channels = [], coverage = [], figures = [], work = [] } = unit;
  const counted: UnitFigure[] = [
    ...count('领导小组会议', '次', leadership?.meetings, ['leadership', 'meetings']),
    ...count('学习培训', '次', study?.sessions, ['study', 'sessions']),
    ...count('参加学习培训', '人次', study?.participants, ['study', 'participants']),
    ...count('应急演练', '次', emergency?.drills, ['emergency', 'drills']),
    // A channel with a name counts as one; for a kind of channel without a count, the number is unknown.
    ...count('平台', '个', sum(channels.map((it) => it.count ?? (it.name ? 1 : undefined))), ['channels']),
    ...count('平台发布信息', '条', sum(channels.map(({ posts }) => posts)), ['channels']),
    ...count('媒体刊发稿件', '篇', sum(coverage.map(({ articles }) => articles)), ['coverage']),
  ];
  const paths = [
    ...figures.map((it, at) => ({ it, path: ['figures', at] })),
    ...work.flatMap(({ figures: own = [] }, place) =>
      own.map((it, at) => ({ it, path: ['work', place, 'figures', at] })),
    ),
  ];
  const named = paths.map(({ it: { name, unit: measure, value, lastYear }, path }): UnitFigure => {
    const figure = { name: names.called(name), ...(measure && { unit: names.called(measure) }) };
    return {
      ...figure,
      value,
      ...(lastYear !== undefined && { lastYear }),
      ...(isRate(figure) && { isRate: true }),
      path: [...path, 'value'],
    };
  });
  const all = new Map<string, UnitFigure>();
  for (const it of [...counted, ...named]) if (!all.has(figureKey(it))) all.set(figureKey(it), it);
  return [...all.values()];
}

/** Two figures are the same if name and unit of measure are equal. */
export const figureKey = ({ name, unit = '' }: { readonly name: string; readonly unit?: string }): string =>
  `${name}\n${unit}`;

const count = (name: string, unit: string, value: number | undefined, path: Path): UnitFigure[] =>
  value === undefined ? [] : [{ name, unit, value, path }];

/** The sum of the given numbers; undefined if there are none. */
function sum(numbers: readonly (number | undefined)[]): number | undefined {
  const values = numbers.filter((it) => it !== undefined);
  return values.length === 0 ? undefined : values.reduce((total, it) => total + it, 0);
}
