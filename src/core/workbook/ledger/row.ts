import type { CarriedOver, Problem, Rectification, Unit } from '../../generated/unit.ts';
import { seen } from '../values.ts';
import { type Field, type LedgerRow, LISTS, type List } from './columns.ts';

/** An entry of the file as the ledger shows it. */
export interface LedgerEntry {
  readonly list: List;
  /** Its index in the list. */
  readonly index: number;
  readonly row: LedgerRow;
}

/** Separates several ids in a cell. */
export const BETWEEN_IDS = '、';

/** Every measure of a unit, this year's first. */
export function entriesOf(unit: Unit): LedgerEntry[] {
  // Of several with one id the first.
  const problems = new Map((unit.problems ?? []).toReversed().map((it) => [String(it.id), it]));
  return LISTS.flatMap((list) =>
    (unit[list] ?? []).map((entry, index) => ({ list, index, row: rowOf(list, entry, unit, problems) })),
  );
}

type Problems = ReadonlyMap<string, Problem>;

function rowOf(list: List, entry: Rectification | CarriedOver, unit: Unit, byId: Problems): LedgerRow {
  const { problems, measure, responsible, department, due, status, progress, completed, result } = entry;
  const person = typeof responsible === 'string' ? { post: responsible } : responsible;
  const row: Record<Field, string | number | undefined> = {
    year: list === 'rectifications' ? unit.year : (entry as CarriedOver).year,
    problems: problems?.map(String).join(BETWEEN_IDS),
    ...(list === 'rectifications'
      ? {
          title: ofProblems('title', problems ?? [], byId),
          description: ofProblems('description', problems ?? [], byId),
        }
      : { title: (entry as CarriedOver).title, description: (entry as CarriedOver).description }),
    measure,
    name: person?.name,
    post: person?.post,
    personDepartment: person?.department,
    department,
    due,
    status,
    progress,
    completed,
    result,
  };
  return Object.fromEntries(
    Object.entries(row)
      .map(([field, value]) => [field, typeof value === 'string' ? shown(value) : value])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** The values of the problems of a measure under one key, one on each line. */
function ofProblems(
  key: 'title' | 'description',
  ids: readonly (string | number)[],
  problems: Problems,
): string {
  return ids.flatMap((id) => problems.get(String(id))?.[key]?.trim() ?? []).join('\n');
}

/** The most UTF-16 units in a cell: Excel's limit. */
export const MOST_IN_CELL = 32_767;

/** A text in a form that a cell can hold. */
const shown = (text: string): string => {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  // Not half of a surrogate pair.
  return plain.length > MOST_IN_CELL ? plain.slice(0, MOST_IN_CELL).replace(/[\ud800-\udbff]$/, '') : plain;
};

/** Whether two values look the same in a cell. */
export const isSameValue = (one: string | number | undefined, other: string | number | undefined): boolean =>
  asSeen(one) === asSeen(other);

/** A value as text, as it looks in a cell. */
export const asSeen = (value: string | number | undefined): string => seen(String(value ?? ''));

/** The ids of all problems that a unit's file mentions. */
export const idsOf = ({ problems = [], rectifications = [], carriedOver = [] }: Unit): string[] => [
  ...new Set(
    [
      ...problems.map(({ id }) => id),
      ...[...rectifications, ...carriedOver].flatMap((it) => it.problems ?? []),
    ].map(String),
  ),
];
