/** What is known of a value before there are data. */
export type ValueType =
  | TextType
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  /** A day, written YYYY-MM-DD. */
  | { readonly kind: 'date' }
  /** Template text that a block helper writes. It can only be printed, as it is. */
  | { readonly kind: 'markup' }
  | ListType
  | MapType
  /** One of several types: a person is a text or a map. */
  | UnionType
  /** Any value. Nothing is known of it, so nothing is reported. */
  | { readonly kind: 'any' };

export interface TextType {
  readonly kind: 'text';
  /** The only texts that are allowed; any text if undefined. */
  readonly values?: readonly string[];
  /** The Chinese names of values that a file may use, each with the value that it stands for. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface ListType {
  readonly kind: 'list';
  readonly of: ValueType;
}

export interface MapType {
  readonly kind: 'map';
  readonly keys: Readonly<Record<string, MapKey>>;
  /** The type of any other key; undefined if no other keys are allowed. */
  readonly others?: ValueType;
  /** Keys of which at least one is given. */
  readonly someOf?: readonly string[];
}

export interface MapKey {
  readonly type: ValueType;
  /** The key may be left out, and has no default. */
  readonly optional?: true;
  /** Its Chinese name, which data may use and a template may not. */
  readonly zh?: string;
}

export interface UnionType {
  readonly kind: 'union';
  readonly members: readonly ValueType[];
}

export const TEXT: ValueType = { kind: 'text' };
export const NUMBER: ValueType = { kind: 'number' };
export const BOOLEAN: ValueType = { kind: 'boolean' };
export const DATE: ValueType = { kind: 'date' };
export const MARKUP: ValueType = { kind: 'markup' };
export const ANY: ValueType = { kind: 'any' };

/** A list of entries of one type; of any type if it is left out. */
export const listOfType = (of: ValueType = ANY): ValueType => ({ kind: 'list', of });

/** A map with the given keys and types; none of them is optional. */
export const mapOfTypes = (keys: Readonly<Record<string, ValueType>>): ValueType => ({
  kind: 'map',
  keys: Object.fromEntries(Object.entries(keys).map(([key, type]) => [key, { type }])),
});

/** The union of several types: inner unions are merged into it, and `any` makes the whole `any`. */
export function unionOf(types: readonly ValueType[]): ValueType {
  const members = types.flatMap((it) => (it.kind === 'union' ? it.members : [it]));
  const different = members.filter(
    (it, index) => members.findIndex((other) => sameType(it, other)) === index,
  );
  if (different.length === 0 || different.some((it) => it.kind === 'any')) return ANY;
  return different.length === 1 ? different[0]! : { kind: 'union', members: different };
}

/** Whether two types are the same. Maps, lists and texts with fixed values are the same only if they are one object. */
const sameType = (one: ValueType, other: ValueType): boolean =>
  one === other ||
  (one.kind === other.kind && !['map', 'list', 'union', 'text'].includes(one.kind)) ||
  (one.kind === 'text' && other.kind === 'text' && !one.values && !other.values);

/** A person as a file gives one: a post, or a map. */
export const PERSON: ValueType = {
  kind: 'union',
  members: [
    TEXT,
    {
      kind: 'map',
      keys: {
        name: { type: TEXT, optional: true },
        post: { type: TEXT, optional: true },
        department: { type: TEXT, optional: true },
      },
      someOf: ['name', 'post'],
    },
  ],
};

/** The types of a union; of any other type, itself. */
export const membersOf = (type: ValueType): readonly ValueType[] =>
  type.kind === 'union' ? type.members : [type];

/** The type of the entries of a list, or of all lists in a union; undefined if there is no list. */
export function entriesOf(type: ValueType): ValueType | undefined {
  if (type.kind === 'any') return ANY;
  const lists = membersOf(type).flatMap((it) =>
    it.kind === 'list' ? [it.of] : it.kind === 'any' ? [ANY] : [],
  );
  return lists.length === 0 ? undefined : unionOf(lists);
}
