import { kindOf, type ValueKind } from './accepts.ts';
import type { From, Variables } from './scope.ts';

/** What a built-in block gets: its argument, and functions that write its branches. */
export interface BlockCall {
  readonly value: unknown;
  readonly hash: Readonly<Record<string, unknown>>;
  /** The context around the block. */
  readonly context: unknown;
  readonly variables: Variables;
  /** The origin of the argument. */
  readonly from: From;
  body(context: unknown, frame?: { variables?: Variables; params?: readonly unknown[]; from?: From }): string;
  inverse(context: unknown): string;
  /** Counts an entry that is visited. */
  step(): void;
  /** Stops because the value has no entries. */
  refuse(actual: ValueKind): never;
}

/** `if`, `unless`, `with` and `each` work as in Handlebars, except that `each` refuses a value that has no entries. */
export const blocks: ReadonlyMap<string, (call: BlockCall) => string> = new Map([
  ['if', (call) => (isTrue(call) ? call.body(call.context) : call.inverse(call.context))],
  ['unless', (call) => (isTrue(call) ? call.inverse(call.context) : call.body(call.context))],
  [
    'with',
    ({ value, context, from, body, inverse }) =>
      isEmpty(value) ? inverse(context) : body(value, { params: [value], from }),
  ],
  ['each', each],
]);

/**
 * A block named after a value, `{{#name}}…{{/name}}`: written for each entry of a list; for another value once, if
 * there is one.
 */
export function section(call: BlockCall): string {
  const { value, context, from } = call;
  if (value === true) return call.body(context);
  if (value === undefined || value === null || value === false) return call.inverse(context);
  if (!Array.isArray(value)) return call.body(value, { from });
  return each(call);
}

function each(call: BlockCall): string {
  const { value, variables } = call;
  const kind = kindOf(value);
  if (kind === undefined || value === false) return call.inverse(call.context);
  if (kind !== 'list' && kind !== 'map') return call.refuse(kind);
  const container = value as Record<string | number, unknown>;
  const keys = kind === 'map' ? Object.keys(container) : undefined;
  const count = keys?.length ?? (value as unknown[]).length;
  if (count === 0) return call.inverse(call.context);
  // All entries share this object: an entry's variables are used only while that entry is written.
  const own = {
    ...variables,
    key: '' as string | number,
    index: 0,
    first: true,
    last: false,
    _parent: variables,
  };
  let written = '';
  for (let index = 0; index < count; index++) {
    call.step();
    const key = keys ? (keys[index] as string) : index;
    const entry = container[key];
    own.key = key;
    own.index = index;
    own.first = index === 0;
    own.last = index === count - 1;
    written += call.body(entry, {
      variables: own,
      params: [entry, key],
      from: { container: value, key },
    });
  }
  return written;
}

/** Zero is false unless `includeZero=true`; an empty list is always false. */
const isTrue = ({ value, hash }: BlockCall): boolean =>
  (Boolean(value) || (value === 0 && Boolean(hash.includeZero))) && !isEmpty(value);

/** Whether there is nothing: an empty list, or any false value except zero. */
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : !value && value !== 0;
