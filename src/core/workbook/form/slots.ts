import { aligned, type EntryContent } from '../../edit/aligned.ts';
import type { FormField } from './fields.ts';
import type { FormRow } from './rows.ts';
import { isSameValue } from './shown.ts';

/**
 * An entry of a merged list, by its indexes: in the data when the form was written, among the form's rows, and in the
 * file now.
 */
export interface Slot {
  readonly base?: number | undefined;
  readonly row?: number | undefined;
  readonly target?: number | undefined;
}

/** The entries of a merged list, in order. */
export interface Slots {
  readonly slots: readonly Slot[];
  /** Indexes in the file of entries without a row in the form, which are removed. */
  readonly removedEntries: readonly number[];
  /** The same for entries that stay because they were changed in the file. */
  readonly keptEntries: readonly number[];
}

/**
 * Decides which entries a list gets when the rows of a form come back, and in which order. If rows were moved in the
 * form, the file follows; otherwise the file's order stays, and a new row follows the row before it.
 *
 * @param base undefined for a form that was written empty
 */
export function slotsOf(
  base: readonly FormRow[] | undefined,
  formRows: readonly FormRow[],
  target: readonly FormRow[],
  fields: readonly FormField[],
): Slots {
  const says = (row: FormRow) => sayingOf(row, fields);
  const baseOfGiven = base ? aligned(base, formRows, says) : formRows.map(() => undefined);
  const baseOfTarget = base ? aligned(base, target, says) : target.map(() => undefined);
  const targetOfBase = new Map(baseOfTarget.flatMap((it, at) => (it === undefined ? [] : [[it, at]])));
  // Entries that are new on both sides may be the same: a form is brought in twice, or was written empty.
  const newTargets = [...target.keys()].filter((at) => baseOfTarget[at] === undefined);
  const newGiven = [...formRows.keys()].filter((at) => baseOfGiven[at] === undefined);
  const same = aligned(
    newTargets.map((at) => target[at] as FormRow),
    newGiven.map((at) => formRows[at] as FormRow),
    says,
  );
  const targetOfNew = new Map(
    same.flatMap((it, at) => (it === undefined ? [] : [[newGiven[at] as number, newTargets[it] as number]])),
  );
  const rows = formRows.flatMap((row, at): Slot[] => {
    const was = baseOfGiven[at];
    if (was === undefined) return [{ row: at, target: targetOfNew.get(at) }];
    const now = targetOfBase.get(was);
    // It was removed from the file, and not changed in the form.
    if (now === undefined && isSameRow(row, base?.[was])) return [];
    return [{ base: was, row: at, target: now }];
  });
  const byTarget = new Map(rows.flatMap((it) => (it.target === undefined ? [] : [[it.target, it]])));
  const left = [...target.keys()].filter((at) => !byTarget.has(at) && baseOfTarget[at] !== undefined);
  const removedEntries = left.filter((at) => isSameRow(target[at], base?.[baseOfTarget[at] as number]));
  const gone = new Set(removedEntries);
  const keptEntries = left.filter((at) => !gone.has(at));
  const standing = [...target.keys()]
    .filter((at) => !gone.has(at))
    .map((at): Slot => byTarget.get(at) ?? { base: baseOfTarget[at], target: at });
  const slots = isMoved(rows) ? inserted(rows, standing) : inserted(standing, rows);
  return { slots, removedEntries, keptEntries };
}

/** Whether rows are in another order than they were written in. */
function isMoved(rows: readonly Slot[]): boolean {
  let last = -1;
  for (const { base } of rows) {
    if (base === undefined) continue;
    if (base < last) return true;
    last = base;
  }
  return false;
}

/** The first list, with the other entries of the second inserted after the entry that they follow there. */
function inserted(first: readonly Slot[], second: readonly Slot[]): Slot[] {
  const has = new Set(first);
  const behind = new Map<Slot | undefined, Slot[]>();
  let last: Slot | undefined;
  for (const it of second) {
    if (has.has(it)) last = it;
    else if (!behind.get(last)?.push(it)) behind.set(last, [it]);
  }
  const ahead = behind.get(undefined) ?? [];
  // Rows of a form that was written empty have no known neighbour: they go last.
  const isUnknown = last === undefined;
  const rest = first.flatMap((it) => [it, ...(behind.get(it) ?? [])]);
  return isUnknown ? [...rest, ...ahead] : [...ahead, ...rest];
}

const isSameRow = (one: FormRow | undefined, other: FormRow | undefined): boolean =>
  one !== undefined && other !== undefined && one.every((value, at) => isSameValue(value, other[at]));

/** The name of an entry is made of its required fields. */
function sayingOf(row: FormRow, fields: readonly FormField[]): EntryContent {
  const whole = JSON.stringify(row);
  if (fields.length === 1) return { whole, name: undefined, pieces: [] };
  const pieces = row.flatMap((it, at) => (it === undefined ? [] : [`${at}:${JSON.stringify(it)}`]));
  const needed = row.filter((_, at) => fields[at]?.isRequired);
  const named = needed.length > 0 ? needed.slice(0, 2) : row.slice(0, 1);
  const name = named.every((it) => it !== undefined) ? JSON.stringify(named) : undefined;
  return { whole, name, pieces };
}
