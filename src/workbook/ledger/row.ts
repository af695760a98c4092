import type { CarriedOver, Rectification, Unit } from '../../generated/unit.ts';
import { LISTS, type List, type Row } from './columns.ts';

/** An entry of the file as the ledger shows it. */
export interface LedgerEntry {
  readonly list: List;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly row: Row;
}

/** What parts the ids of several problems in a cell. */
const BETWEEN_IDS = '、';

/** Every measure of a unit, this year's first. */
export function entriesOf(unit: Unit): LedgerEntry[] {
  return LISTS.flatMap((list) =>
    (unit[list] ?? []).map((entry, index) => ({ list, index, row: rowOf(list, entry, unit) })),
  );
}

function rowOf(list: List, entry: Rectification | CarriedOver, unit: Unit): Row {
  const { problems, measure, responsible, department, due, status, progress, completed, result } = entry;
  const person = typeof responsible === 'string' ? { post: responsible } : responsible;
  const row = {
    year: list === 'rectifications' ? unit.year : (entry as CarriedOver).year,
    problems: problems?.map(String).join(BETWEEN_IDS),
    description:
      list === 'rectifications' ? answeredBy(problems ?? [], unit) : (entry as CarriedOver).description,
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

/** The texts of the problems that a measure answers, a line each. */
function answeredBy(ids: readonly (string | number)[], { problems = [] }: Unit): string {
  return ids
    .flatMap((id) => problems.find((it) => String(it.id) === String(id))?.description.trim() ?? [])
    .join('\n');
}

/** The most that a cell holds: Excel's limit, in UTF-16 units. */
export const MOST_IN_CELL = 32_767;

/** A text as a cell gives it back. */
const shown = (text: string): string => text.replace(/\r\n?/g, '\n').trim().slice(0, MOST_IN_CELL);

/** The ids of problems that a cell holds. */
export const idsIn = (text: string): string[] => text.split(/[、,，;；\s]+/).filter((it) => it !== '');
