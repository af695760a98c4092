import { readFile } from 'node:fs/promises';
import { referredTo } from '../../src/core/model/referred-to.ts';

/** The root of the project; all paths of the generator are relative to it. */
const ROOT = new URL('../../', import.meta.url);

/** What the schema says of a key in Chinese. */
export interface Chinese {
  /** The Chinese name of the key; a style's keys have none. */
  readonly key?: string;
  /** The Chinese title of a schema that is no key, or whose key is English only. */
  readonly title?: string;
  readonly description: string;
  /** The Chinese values, each with the value that it stands for. */
  readonly values?: Readonly<Record<string, string>>;
}

/** The part of JSON Schema that `schemas/` uses. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-zh'?: Chinese;
  /** The role of the text in a document: a `TextRole` of src/core/model/text-role.ts. */
  readonly 'x-text'?: string;
  /** The unit that stands behind the number in a document, then others that people write for it. */
  readonly 'x-unit'?: readonly string[];
}

const DEFINITION = /^#\/definitions\/(\w+)$/;

export const readText = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');

export async function readSchema(name: string): Promise<Schema> {
  return JSON.parse(await readText(`schemas/${name}.schema.json`)) as Schema;
}

/** The name of the definition that a schema refers to; undefined for any other schema. */
export const definitionName = (schema: Schema): string | undefined => DEFINITION.exec(schema.$ref ?? '')?.[1];

/** The same, also through a reference to a place that is itself a reference, such as a key of another map. */
export function definitionBehind(root: Schema, schema: Schema): string | undefined {
  if (schema.$ref === undefined) return undefined;
  const found = definitionName(schema);
  return found ?? definitionBehind(root, referredTo(schema.$ref, root) ?? {});
}

/** The schema that a reference leads to; keywords beside the reference win. Any other schema is returned as it is. */
export function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const found = referredTo($ref, root);
  if (found === undefined) throw new Error(`${$ref} is not in the schema`);
  return { ...resolve(root, found), ...beside };
}

/** A record with each entry replaced. */
export function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  entry: (key: string, value: From) => readonly [string, To],
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => entry(key, value)));
}
