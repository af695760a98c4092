import type { CarriedOver, Rectification, Unit } from '../../generated/unit.ts';
import { seen } from '../values.ts';
import { type Field, LISTS, type List, type Row } from './columns.ts';

/** An entry of the file as the ledger shows it. */
export interface LedgerEntry {
  readonly list: List;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly row: Row;
}

/** What parts the ids of several problems in a cell. */
export const BETWEEN_IDS = '、';

/** Every measure of a unit, this year's first. */
export function entriesOf(unit: Unit): LedgerEntry[] {
  return LISTS.flatMap((list) =>
    (unit[list] ?? []).map((entry, index) => ({ list, index, row: rowOf(list, entry, unit) })),
  );
}

function rowOf(list: List, entry: Rectification | CarriedOver, unit: Unit): Row {
  const { problems, measure, responsible, department, due, status, progress, completed, result } = entry;
  const person = typeof responsible === 'string' ? { post: responsible } : responsible;
  const row: Record<Field, string | number | undefined> = {
    year: list === 'rectifications' ? unit.year : (entry as CarriedOver).year,
    problems: problems?.map(String).join(BETWEEN_IDS),
    ...(list === 'rectifications'
      ? {
          title: ofProblems('title', problems ?? [], unit),
          description: ofProblems('description', problems ?? [], unit),
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

/** What the problems that a measure answers have under a key, a line each. */
function ofProblems(
  key: 'title' | 'description',
  ids: readonly (string | number)[],
  { problems = [] }: Unit,
): string {
  return ids
    .flatMap((id) => problems.find((it) => String(it.id) === String(id))?.[key]?.trim() ?? [])
    .join('\n');
}

/** The most that a cell holds: Excel's limit, in UTF-16 units. */
export const MOST_IN_CELL = 32_767;

/** A text as a cell can hold it. */
const shown = (text: string): string => {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  // Half of a character that two units make is none.
  return plain.length > MOST_IN_CELL ? plain.slice(0, MOST_IN_CELL).replace(/[\ud800-\udbff]$/, '') : plain;
};

/** Whether two values are one to who reads the cell. */
export const isSameValue = (one: string | number | undefined, other: string | number | undefined): boolean =>
  asSeen(one) === asSeen(other);

/** A value as the reader of a cell sees it, as a text. */
export const asSeen = (value: string | number | undefined): string => seen(String(value ?? ''));

/** The ids of all the problems that a unit speaks of. */
export const idsOf = ({ problems = [], rectifications = [], carriedOver = [] }: Unit): string[] => [
  ...new Set(
    [
      ...problems.map(({ id }) => id),
      ...[...rectifications, ...carriedOver].flatMap((it) => it.problems ?? []),
    ].map(String),
  ),
];
