import type { Summary } from '../../generated/summary.ts';

/** The lists of a summary that grow with each unit by more than a line. */
const LONG = [
  'from',
  'lastYearFrom',
  'unitFigures',
  'changes',
  'problemList',
  'overdueList',
  'open',
] as const;

type Long = (typeof LONG)[number];

/**
 * The same data, of which the long lists are gone through and not held. Each can be gone through again. What is held is
 * such data too.
 */
export type Streamed<Data> = Data extends readonly (infer Entry)[]
  ? readonly Streamed<Entry>[]
  : Data extends object
    ? {
        readonly [Key in keyof Data]: Key extends Long ? LongList<Data[Key]> : Streamed<Data[Key]>;
      }
    : Data;

type LongList<List> = List extends readonly (infer Entry)[] ? Iterable<Entry> : List;

/** The data of a summary of any number of units. */
export type SummaryStream = Streamed<Summary>;

/** Whether a value is a long list that is not held: nothing else in a summary can be gone through without being a list. */
export const isLong = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && !Array.isArray(value);

/** The data, with all lists held. */
export const held = (stream: SummaryStream): Summary => heldIn(stream) as Summary;

function heldIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isLong(value)) return [...value];
  if (Array.isArray(value)) return value.map(heldIn);
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, heldIn(it)]));
}
