import { finding } from '../../diagnostics/finding.ts';
import { EditedText } from '../../edit/edited-text.ts';
import { entryText, inlineText, keyAt, topKey } from '../../edit/entry-text.ts';
import { inLines } from '../../edit/in-lines.ts';
import { scalarText } from '../../edit/scalar-text.ts';
import { unitKeys } from '../../generated/keys.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { isSameData } from '../../model/same-data.ts';
import type { Path, Source } from '../../model/source.ts';
import { read } from '../../read/read.ts';
import type { CellPlace } from '../cell.ts';
import { problemIdsIn } from '../problem-ids.ts';
import type { CellOrigin } from '../refused-at.ts';
import type { EntryChange, LedgerChanges, NewEntry } from './changes.ts';
import { type Field, headingOf, KEYS, type LedgerRow, OF_PROBLEMS, PERSON, PLAIN_KEYS } from './columns.ts';
import { idsOf } from './row.ts';

/** A file with the changes of a ledger. */
export interface AppliedLedger {
  readonly text: string;
  /** The new text as a source. */
  readonly source: Source;
  /** Which changed value came from which cell. */
  readonly origins: readonly CellOrigin[];
}

type CellValue = string | number | undefined;
type EntryData = Record<string, unknown>;

/** The order of the keys of an entry. */
const ORDER = Object.keys(KEYS) as readonly (keyof typeof KEYS)[];

/**
 * Writes the changes of a ledger into the text of its file. Comments, order, quotes and everything unchanged stay.
 *
 * The result is read again and compared with what was meant. A change that cannot be written in its place, for example
 * because of an alias, is refused.
 *
 * @param original a file without errors
 */
export function applyLedger(
  original: Source,
  { changed, added }: LedgerChanges,
): AppliedLedger | { findings: Finding[] } {
  const source = inLinesFor(original, added);
  const text = new EditedText(source);
  const meant = structuredClone(source.data) as Unit;
  for (const change of changed) changeEntry(text, change, meant);
  for (const list of ['rectifications', 'carriedOver'] as const) addEntries(text, list, added, meant);
  const written = text.toString();
  const { source: now } = read(original.file, new TextEncoder().encode(written), unitKeys);
  if (!now || !isSameData(now.data, meant)) {
    const all = [...changed, ...added];
    const wrong = all.filter((it) => !isWritten(source, it));
    return { findings: (wrong.length > 0 ? wrong : all).flatMap(notWritable) };
  }
  return { text: written, source: now, origins: originsOf(changed, added, meant) };
}

/** Lists in brackets that get new entries are first rewritten line by line. */
function inLinesFor(original: Source, added: readonly NewEntry[]): Source {
  if (added.length === 0) return original;
  const text = inLines(original.text, new Set(added.map((it) => it.list)));
  if (text === original.text) return original;
  return read(original.file, new TextEncoder().encode(text), unitKeys).source ?? original;
}

function changeEntry(text: EditedText, { list, index, fields, before }: EntryChange, meant: Unit): void {
  const entry: Path = [list, index];
  const target = meant[list]?.[index] as unknown as EntryData;
  for (const key of PLAIN_KEYS) if (fields.has(key)) changeScalar(text, entry, key, fields.get(key), target);
  if (fields.has('problems')) changeIds(text, entry, fields.get('problems'), target, meant);
  if (Object.values(PERSON).some((field) => fields.has(field))) {
    const after = (field: Field) => (fields.has(field) ? fields.get(field) : before[field]);
    changePerson(text, entry, after, target);
  }
}

function changeScalar(text: EditedText, map: Path, key: string, value: CellValue, target: EntryData): void {
  const path = [...map, key];
  if (value === undefined) {
    text.removeKey(path);
    delete target[key];
  } else if (text.has(path)) {
    text.setScalar(path, value);
    target[key] = value;
  } else {
    text.addScalar(map, keyAt(text.source, path), value, keyBefore(text, map, key, target));
    target[key] = value;
  }
}

/** The key to insert another key after: the last one before it in the usual order that the entry has and keeps. */
function keyBefore(text: EditedText, map: Path, key: string, target: EntryData): string | undefined {
  const order: readonly string[] = ORDER;
  const before = order.slice(0, Math.max(0, order.indexOf(key)));
  return before.findLast((it) => target[it] !== undefined && text.has([...map, it]));
}

function changeIds(text: EditedText, entry: Path, value: CellValue, target: EntryData, meant: Unit): void {
  const path = [...entry, 'problems'];
  if (value === undefined) {
    text.removeKey(path);
    delete target.problems;
    return;
  }
  const ids = writtenIds(String(value), target, meant);
  const written = `[${ids.map((it) => idText(it)).join(', ')}]`;
  if (text.has(path)) text.replaceWhole(path, written);
  else text.addKey(entry, keyAt(text.source, path), written);
  target.problems = ids;
}

/** The ids in the form that the problems have, as texts or numbers. */
function writtenIds(value: string, target: EntryData, meant: Unit): (string | number)[] {
  const { problems = [] } = meant;
  const known = [...problems.map(({ id }) => id), ...((target.problems ?? []) as (string | number)[])];
  const byText = new Map(known.map((it) => [String(it), it]));
  return problemIdsIn(value, idsOf(meant)).map((id) => byText.get(id) ?? id);
}

const idText = (id: string | number): string => scalarText(id, { old: '', indent: 0, flow: true });

function changePerson(
  text: EditedText,
  entry: Path,
  after: (field: Field) => CellValue,
  target: EntryData,
): void {
  const path = [...entry, 'responsible'];
  const old = target.responsible;
  const person = personOf(after);
  const keys = Object.keys(person);
  if (keys.length === 0) {
    text.removeKey(path);
    delete target.responsible;
  } else if (typeof old === 'object' && old !== null) {
    const map = old as EntryData;
    for (const key of Object.keys(PERSON)) {
      const value = person[key];
      if (value !== map[key]) changeScalar(text, path, key, value, map);
    }
  } else {
    const isPost = keys.length === 1 && person.post !== undefined;
    const value = isPost ? person.post : person;
    const written = isPost ? idText(String(person.post)) : inlineText(text.source, path, person);
    if (old === undefined) {
      const behind = keyBefore(text, entry, 'responsible', target);
      text.addKey(entry, keyAt(text.source, path), written, behind);
    } else if (isPost) text.setScalar(path, String(person.post));
    else text.replaceWhole(path, written);
    target.responsible = value;
  }
}

const personOf = (after: (field: Field) => CellValue): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PERSON)
      .map(([key, field]) => [key, after(field)] as const)
      .filter((it) => it[1] !== undefined)
      .map(([key, value]) => [key, String(value)]),
  );

function addEntries(
  text: EditedText,
  list: 'rectifications' | 'carriedOver',
  added: readonly NewEntry[],
  meant: Unit,
): void {
  const entries = added.filter((it) => it.list === list).map(({ row }) => entryOf(list, row, meant));
  if (entries.length === 0) return;
  const lines = entries.map((it) => entryText(text.source, list, it)).join('');
  text.addEntries(list, topKey(text.source, list), lines);
  const unit = meant as unknown as Record<string, unknown[]>;
  unit[list] = [...(unit[list] ?? []), ...entries];
}

/** A row as a new entry. For this year's entries, year and problem are elsewhere in the file. */
function entryOf(list: 'rectifications' | 'carriedOver', row: LedgerRow, meant: Unit): EntryData {
  const person = personOf((field) => row[field]);
  const isPost = Object.keys(person).length === 1 && person.post !== undefined;
  const all: EntryData = {
    ...Object.fromEntries(PLAIN_KEYS.map((key) => [key, row[key]])),
    problems: row.problems === undefined ? undefined : writtenIds(String(row.problems), {}, meant),
    responsible: Object.keys(person).length === 0 ? undefined : isPost ? person.post : person,
  };
  const isOwn = (key: keyof typeof KEYS) =>
    list === 'carriedOver' || (key !== 'year' && !(OF_PROBLEMS as ReadonlySet<string>).has(key));
  return Object.fromEntries(
    ORDER.filter((key) => isOwn(key) && all[key] !== undefined).map((key) => [key, all[key]]),
  );
}

/** Whether a single change gives the intended data. */
function isWritten(source: Source, it: EntryChange | NewEntry): boolean {
  const text = new EditedText(source);
  const alone = structuredClone(source.data) as Unit;
  if ('fields' in it) changeEntry(text, it, alone);
  else addEntries(text, it.list, [it], alone);
  const { source: now } = read(source.file, new TextEncoder().encode(text.toString()), unitKeys);
  return now !== undefined && isSameData(now.data, alone);
}

function notWritable(it: EntryChange | NewEntry): Finding[] {
  const fields = 'fields' in it ? [...it.fields.keys()] : (['measure'] as const);
  return fields.map((field) => {
    const { at, address } = it.places.get(field) ?? it.start;
    return finding('cell-not-writable', at, { cell: address, column: headingOf(field) });
  });
}

/** The row of each entry that was changed, and the cell of each key. */
function originsOf(changed: readonly EntryChange[], added: readonly NewEntry[], meant: Unit): CellOrigin[] {
  const counts = { rectifications: 0, carriedOver: 0 };
  const placed = added.map((it) => {
    const total = added.filter(({ list }) => list === it.list).length;
    const index = (meant[it.list]?.length ?? 0) - total + counts[it.list]++;
    return { ...it, index };
  });
  return [...changed, ...placed].flatMap(({ list, index, places, start }) => {
    const entry: Path = [list, index];
    const of = (path: Path, place: CellPlace | undefined): CellOrigin[] => (place ? [{ path, place }] : []);
    return [
      { path: entry, place: start },
      ...[...PLAIN_KEYS, 'problems' as const].flatMap((key) => of([...entry, key], places.get(key))),
      ...of([...entry, 'responsible'], places.get('post')),
      ...Object.entries(PERSON).flatMap(([key, field]) =>
        of([...entry, 'responsible', key], places.get(field)),
      ),
    ];
  });
}
