/** What a template can know of a value before there is any data. */
export type ValueType =
  | TextType
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  /** A day, written YYYY-MM-DD. */
  | { readonly kind: 'date' }
  /** Template text that a block helper writes: printed as it is, and nothing else can be done with it. */
  | { readonly kind: 'markup' }
  | ListType
  | MapType
  /** One of several: a person is a text or a map. */
  | UnionType
  /** Whatever stands in the data: nothing is known, so nothing is held against it. */
  | { readonly kind: 'any' };

export interface TextType {
  readonly kind: 'text';
  /** The only texts that it can be; left out, any text. */
  readonly values?: readonly string[];
  /** Chinese names of values, as a file may write them, and the value that each becomes. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface ListType {
  readonly kind: 'list';
  readonly of: ValueType;
}

export interface MapType {
  readonly kind: 'map';
  readonly keys: Readonly<Record<string, MapKey>>;
  /** What stands under any other key, where other keys are allowed at all. */
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

/** A list of entries of one type; of anything, if it is left out. */
export const listOfType = (of: ValueType = ANY): ValueType => ({ kind: 'list', of });

/** A map that has these keys, each of the type given. */
export const mapOfTypes = (keys: Readonly<Record<string, ValueType>>): ValueType => ({
  kind: 'map',
  keys: Object.fromEntries(Object.entries(keys).map(([key, type]) => [key, { type }])),
});

/** One of several types: those of inner unions are taken out of them, and `any` swallows the rest. */
export function unionOf(types: readonly ValueType[]): ValueType {
  const members = types.flatMap((it) => (it.kind === 'union' ? it.members : [it]));
  const different = members.filter(
    (it, index) => members.findIndex((other) => sameType(it, other)) === index,
  );
  if (different.length === 0 || different.some((it) => it.kind === 'any')) return ANY;
  return different.length === 1 ? different[0]! : { kind: 'union', members: different };
}

/** Whether two types are one and the same; maps and lists only where they are one object. */
const sameType = (one: ValueType, other: ValueType): boolean =>
  one === other ||
  (one.kind === other.kind && !['map', 'list', 'union', 'text'].includes(one.kind)) ||
  (one.kind === 'text' && other.kind === 'text' && !one.values && !other.values);

/** A person, as a file gives one: a post, or a map. */
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

/** The types that a value can be, one by one. */
export const membersOf = (type: ValueType): readonly ValueType[] =>
  type.kind === 'union' ? type.members : [type];

/** What the entries of a list are, or of the lists in a union; undefined where there is no list in it. */
export function entriesOf(type: ValueType): ValueType | undefined {
  if (type.kind === 'any') return ANY;
  const lists = membersOf(type).flatMap((it) =>
    it.kind === 'list' ? [it.of] : it.kind === 'any' ? [ANY] : [],
  );
  return lists.length === 0 ? undefined : unionOf(lists);
}
