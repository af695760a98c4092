import { unitKeys } from '../../generated/keys.ts';
import type { CarriedOver, Person, Rectification } from '../../generated/unit.ts';
import { under } from '../../read/names.ts';
import { MEASURE_STATES } from '../../unit/state-lists.ts';
import { numberHeading } from '../../wording/number-heading.ts';
import type { CellKind } from '../values.ts';

/** The lists of a unit's file that the ledger contains. */
export { MEASURE_LISTS as LISTS, type MeasureList as List } from '../../unit/measures.ts';

/**
 * The fields of a measure, in a fixed order that every ledger in use relies on (see identity.ts): a new field goes
 * last.
 */
export const FIELDS = [
  'year',
  'problems',
  'description',
  'measure',
  'name',
  'post',
  'personDepartment',
  'department',
  'due',
  'status',
  'progress',
  'completed',
  'result',
  'title',
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields of the person responsible for a measure, by the person's keys. */
export const PERSON = {
  name: 'name',
  post: 'post',
  department: 'personDepartment',
} as const satisfies Record<keyof Exclude<Person, string>, Field>;

/**
 * The fields for each key of an entry, in the order of the schema. A key of the schema that is missing here is a
 * compile error.
 */
export const KEYS = {
  year: ['year'],
  title: ['title'],
  description: ['description'],
  problems: ['problems'],
  measure: ['measure'],
  responsible: Object.values(PERSON),
  department: ['department'],
  due: ['due'],
  status: ['status'],
  progress: ['progress'],
  completed: ['completed'],
  result: ['result'],
} as const satisfies Record<keyof (Rectification & CarriedOver), readonly Field[]>;

/** The keys of an entry that correspond to a single field with the same value. */
export type PlainKey = Exclude<keyof typeof KEYS, 'problems' | 'responsible'>;

export const PLAIN_KEYS = Object.keys(KEYS).filter(
  (it): it is PlainKey => it !== 'problems' && it !== 'responsible',
);

/** The fields of one measure; empty fields are absent. */
export type LedgerRow = Readonly<Partial<Record<Field, string | number>>>;

/** A column of the ledger. */
export interface LedgerColumn {
  readonly field: Field;
  readonly heading: string;
  /** Other accepted headings: the keys of the file. */
  readonly also: readonly string[];
  readonly what: CellKind;
  /** The least and the greatest width, in widths of a digit. */
  readonly width: readonly [number, number];
}

const entryKeys = under(unitKeys, 'carriedOver')?.items;
const zhOf = (key: string): string => entryKeys?.keys?.[key]?.zh ?? key;
const unitsOf = (key: string): readonly string[] => under(entryKeys, key)?.units ?? [];

const TEXT: CellKind = { kind: 'text' };
const DATE: CellKind = { kind: 'date' };

export const headingOf = (field: Field): string => COLUMNS.find((it) => it.field === field)?.heading ?? field;

/**
 * A column for a key of an entry. Its heading is the key's Chinese name unless another is given; that of a number says its
 * unit too, which a percentage has in each cell. A number may have its unit behind it in the cell.
 */
const column = (
  field: Field & string,
  what: CellKind,
  width: readonly [number, number],
  heading = what.kind === 'number' ? numberHeading(entryKeys, field) : zhOf(field),
): LedgerColumn => ({
  field,
  heading,
  also: [...new Set([zhOf(field), field])],
  what: what.kind === 'number' ? { ...what, units: unitsOf(field) } : what,
  width,
});

/** The columns, from left to right. */
export const COLUMNS: readonly LedgerColumn[] = [
  column('year', { kind: 'number', whole: true, least: 1949, most: 2999 }, [7, 7]),
  column('problems', { kind: 'ids', known: [] }, [9, 12], '问题编号'),
  column('title', TEXT, [10, 14]),
  column('description', TEXT, [14, 24]),
  column('measure', TEXT, [14, 28], '整改措施'),
  { field: 'name', heading: '责任人', also: ['姓名'], what: TEXT, width: [8, 10] },
  { field: 'post', heading: '职务', also: ['责任人职务'], what: TEXT, width: [8, 14] },
  { field: 'personDepartment', heading: '责任人部门', also: [], what: TEXT, width: [10, 12] },
  column('department', TEXT, [10, 12]),
  column('due', DATE, [12, 12]),
  column('status', { kind: 'choice', choices: [...MEASURE_STATES] }, [9, 9]),
  column('progress', { kind: 'percent' }, [7, 7]),
  column('completed', DATE, [12, 12]),
  column('result', TEXT, [12, 24], '整改成效'),
];

/** Fields that a row of this year copies from its problems; changes to them are not brought back. */
export const OF_PROBLEMS: ReadonlySet<Field> = new Set(['title', 'description']);

/** Columns that are written only if a row has a value for them. */
export const RARE: ReadonlySet<Field> = new Set(['title', 'personDepartment']);

/** The heading of the hidden column with the identity of each row. */
export const ID_HEADING = '标识（请勿改动）';
