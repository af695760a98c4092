import { referredTo } from '../../model/referred-to.ts';
import { ANY, BOOLEAN, DATE, type MapKey, NUMBER, TEXT, unionOf, type ValueType } from './value-type.ts';

/** The part of JSON Schema (draft-07) that says what a value is; the rest limits which values are allowed. */
export interface TypeSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, TypeSchema | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: TypeSchema | boolean;
  readonly items?: TypeSchema | boolean | readonly (TypeSchema | boolean)[];
  readonly anyOf?: readonly (TypeSchema | boolean)[];
  readonly oneOf?: readonly (TypeSchema | boolean)[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly default?: unknown;
  readonly 'x-zh'?: { readonly key?: string; readonly values?: Readonly<Record<string, string>> };
}

/**
 * The type of the values that a schema allows.
 *
 * Where the schema says nothing, or something unknown here, the type is `any`. A definition within itself is `any` too:
 * a recursive structure is known one level deep.
 *
 * @param root the whole schema, in which references are resolved
 */
export function typeOfSchema(root: TypeSchema): ValueType {
  return typeOf(root, root, []);
}

function typeOf(place: TypeSchema | boolean, root: TypeSchema, within: readonly string[]): ValueType {
  if (typeof place !== 'object' || place === null) return ANY;
  if (place.$ref !== undefined) {
    const target = within.includes(place.$ref) ? undefined : referredTo(place.$ref, root);
    if (target === undefined) return ANY;
    return typeOf(beside(place, target), root, [...within, place.$ref]);
  }
  const inner = (schema: TypeSchema | boolean) => typeOf(schema, root, within);
  const values = place.const === undefined ? place.enum : [place.const];
  if (values) return typeOfValues(values, place['x-zh']?.values);
  const alternatives = (place.anyOf ?? place.oneOf)?.filter(saysWhatItIs);
  if (alternatives && alternatives.length > 0 && place.type === undefined)
    return unionOf(alternatives.map(inner));
  return unionOf(kindsOf(place).map((kind) => typeOfKind(kind, place, inner, root)));
}

function typeOfKind(
  kind: string,
  place: TypeSchema,
  inner: (schema: TypeSchema | boolean) => ValueType,
  root: TypeSchema,
): ValueType {
  if (kind === 'string') return place.format === 'date' ? DATE : TEXT;
  if (kind === 'integer' || kind === 'number') return NUMBER;
  if (kind === 'boolean') return BOOLEAN;
  if (kind === 'array') {
    const items = place.items === undefined ? [true] : [place.items].flat();
    return { kind: 'list', of: unionOf(items.map(inner)) };
  }
  return kind === 'object' ? mapOf(place, inner, root) : ANY;
}

function mapOf(
  place: TypeSchema,
  inner: (schema: TypeSchema | boolean) => ValueType,
  root: TypeSchema,
): ValueType {
  const keys = Object.entries(place.properties ?? {}).map(([key, schema]): [string, MapKey] => {
    const whole = resolved(schema, root);
    const needed = place.required?.includes(key) === true || whole.default !== undefined;
    const zh = whole['x-zh']?.key;
    return [
      key,
      { type: inner(schema), ...(needed ? {} : { optional: true }), ...(zh !== undefined && { zh }) },
    ];
  });
  const others = place.additionalProperties ?? true;
  const someOf = (place.anyOf ?? []).flatMap((it) =>
    typeof it === 'object' && it.required?.length === 1 ? it.required : [],
  );
  return {
    kind: 'map',
    keys: Object.fromEntries(keys),
    ...(others !== false && { others: inner(others) }),
    ...(someOf.length > 1 && someOf.length === place.anyOf?.length && { someOf }),
  };
}

/** The kinds of value that a schema names, or else those that its other keywords imply. */
function kindsOf({ type, properties, additionalProperties, items, format }: TypeSchema): readonly string[] {
  if (type !== undefined) return [type].flat().filter((it) => it !== 'null');
  if (properties || additionalProperties !== undefined) return ['object'];
  if (items !== undefined) return ['array'];
  return format === 'date' ? ['string'] : ['any'];
}

function typeOfValues(
  values: readonly unknown[],
  names: Readonly<Record<string, string>> | undefined,
): ValueType {
  const texts = values.filter((it) => typeof it === 'string');
  const others = values.filter((it) => typeof it !== 'string' && it !== null);
  return unionOf([
    ...(texts.length > 0 ? [{ kind: 'text', values: texts, ...(names && { names }) } as const] : []),
    ...others.map((it) => (typeof it === 'number' ? NUMBER : typeof it === 'boolean' ? BOOLEAN : ANY)),
  ]);
}

/** `anyOf` may say what a value is, or only which keys are required. */
const saysWhatItIs = (it: TypeSchema | boolean): boolean =>
  typeof it === 'object' &&
  ['$ref', 'type', 'enum', 'const', 'properties', 'items', 'anyOf', 'oneOf'].some((key) => key in it);

/** The schema that a reference leads to, with the keywords beside the reference, which win. */
const beside = ({ $ref: _reference, ...rest }: TypeSchema, target: TypeSchema | boolean) =>
  typeof target === 'object' ? { ...target, ...rest } : target;

function resolved(place: TypeSchema | boolean, root: TypeSchema): TypeSchema {
  let found = place;
  for (let steps = 0; typeof found === 'object' && found.$ref !== undefined; steps++) {
    const target = steps < MOST_REFERENCES ? referredTo(found.$ref, root) : undefined;
    found = target === undefined ? {} : beside(found, target);
  }
  return typeof found === 'object' ? found : {};
}

/** How many references may follow one another; more are taken for a circle. */
const MOST_REFERENCES = 32;
