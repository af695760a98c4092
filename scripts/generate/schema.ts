import { readFile } from 'node:fs/promises';
import { referredTo } from '../../src/core/model/referred-to.ts';

/** The root of the project: what the generator reads and writes is named relative to it. */
const ROOT = new URL('../../', import.meta.url);

/** What the schema says of a key in Chinese. */
export interface Chinese {
  /** The Chinese name of the key; a style's keys have none. */
  readonly key?: string;
  /** The Chinese title of what is no key, or whose key is English only. */
  readonly title?: string;
  readonly description: string;
  /** Chinese values, and the value that each stands for. */
  readonly values?: Readonly<Record<string, string>>;
}

/** As much of JSON Schema as `schemas/` uses. */
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
  /** What a text that stands there is in a document: a `TextRole` of src/core/model/text-role.ts. */
  readonly 'x-text'?: string;
}

const DEFINITION = /^#\/definitions\/(\w+)$/;

export const readText = (path: string): Promise<string> => readFile(new URL(path, ROOT), 'utf8');

export async function readSchema(name: string): Promise<Schema> {
  return JSON.parse(await readText(`schemas/${name}.schema.json`)) as Schema;
}

/** The name of the definition that a schema is a reference to; undefined for any other schema. */
export const definitionName = (schema: Schema): string | undefined => DEFINITION.exec(schema.$ref ?? '')?.[1];

/** The same, where what it refers to may itself be a reference: to a key of another map, say, which is a person. */
export function definitionBehind(root: Schema, schema: Schema): string | undefined {
  if (schema.$ref === undefined) return undefined;
  const found = definitionName(schema);
  return found ?? definitionBehind(root, referredTo(schema.$ref, root) ?? {});
}

/** The schema itself in place of a reference to it; what stands beside the reference wins. */
export function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const found = referredTo($ref, root);
  if (found === undefined) throw new Error(`${$ref} is not in the schema`);
  return { ...resolve(root, found), ...beside };
}

/** A record made anew from its entries. */
export function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  entry: (key: string, value: From) => readonly [string, To],
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => entry(key, value)));
}
