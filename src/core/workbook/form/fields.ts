import { type KeyNode, unitKeys } from '../../generated/keys.ts';
import { referredTo } from '../../model/referred-to.ts';
import { under } from '../../read/names.ts';
import { DOCUMENT_KEYS } from '../../unit/kinds/kinds.ts';
import { type CellKind, YES_OR_NO } from '../values.ts';

/** One thing to fill in: a row of a sheet of single questions, or a column of a table. */
export interface FormField {
  /** The path from what the sheet is about; English keys. */
  readonly path: readonly string[];
  /** The Chinese names of the keys on the path. */
  readonly heading: string;
  readonly what: CellKind;
  /** The value in the file for a chosen word, if it differs. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly isRequired: boolean;
  readonly description: string;
  readonly example: string | undefined;
  readonly use: FieldUse;
  /** For an `owner`: the key that names its entry. */
  readonly ownerKey?: string;
}

/**
 * How to read a field beyond its kind of cell: in `paragraphs` each line is a paragraph; `id` is the id of an entry,
 * `ids` are ids that an entry refers to; `owner` says which entry a row belongs to.
 */
export type FieldUse = 'plain' | 'paragraphs' | 'id' | 'ids' | 'owner';

/** A sheet of the form. */
export interface FormSheet {
  readonly name: string;
  readonly description: string;
  /** The path of its data in the file: a list for a table with a row for each entry, else a map. */
  readonly path: readonly string[];
  readonly isTable: boolean;
  /**
   * For a table of the inner lists of the entries at the path: the key of the inner list. Its first field is the owner.
   */
  readonly inner?: string;
  readonly fields: readonly FormField[];
}

/** The parts of JSON Schema that the form is made from. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly 'x-text'?: string;
  readonly 'x-unit'?: readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly 'x-zh'?: { readonly key?: string; readonly description?: string };
}

/** The name of the sheet for the general data of the file. */
export const FIRST_SHEET = '基本情况';

/**
 * Keys that the form leaves out: other documents than the report, and what is not decided by the person who fills in
 * the form.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  ...DOCUMENT_KEYS,
  'template',
  'templateOptions',
  'style',
  'extra',
]);

/**
 * Makes the sheets of the form from the schema: the required data on the first sheet, then a sheet for each map and
 * list. In entries of a list, a list of texts is one cell with a line for each, and a list of maps gets a sheet of its
 * own.
 *
 * @param schema the schema of a unit's file
 * @param language the language of explanations; names are Chinese
 */
export function formSheets(schema: Schema, language: 'zh' | 'en'): FormSheet[] {
  const walk = new Walk(schema, language);
  const first: FormField[] = [];
  const sheets: FormSheet[] = [];
  for (const [key, given] of Object.entries(schema.properties ?? {})) {
    if (LEFT_OUT.has(key)) continue;
    const at = walk.resolved(given);
    const isOnFirst = !isList(at) && (!at.properties || schema.required?.includes(key));
    if (isOnFirst) first.push(...walk.fields(schema, [key]));
    else sheets.push(...walk.sheets(at, [key]));
  }
  const head = { name: FIRST_SHEET, description: '', path: [], isTable: false, fields: first };
  return [head, ...sheets].map((sheet) => ({
    ...sheet,
    fields: sheet.fields.map((it) => named(it, entryPath(sheet))),
  }));
}

/** The path from the top of the file to what a row of a sheet is about, without list indexes. */
const entryPath = ({ path, inner }: FormSheet): readonly string[] =>
  inner === undefined ? path : [...path, inner];

const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat());

const isList = (schema: Schema): boolean => typesOf(schema).includes('array');

class Walk {
  readonly #root: Schema;
  readonly #language: 'zh' | 'en';

  constructor(root: Schema, language: 'zh' | 'en') {
    this.#root = root;
    this.#language = language;
  }

  /** A schema merged with the one that it refers to; its own keywords have priority. */
  resolved(schema: Schema): Schema {
    const target = schema.$ref === undefined ? undefined : referredTo(schema.$ref, this.#root);
    return target ? { ...this.resolved(target), ...schema } : schema;
  }

  words(schema: Schema): string {
    return (this.#language === 'zh' ? schema['x-zh']?.description : schema.description) ?? '';
  }

  /** The sheets for a map or a list, and for the lists in a map. */
  sheets(schema: Schema, path: readonly string[]): FormSheet[] {
    const name = names(path);
    const description = this.words(schema);
    if (isList(schema)) {
      const entry = this.resolved(schema.items ?? {});
      const table = { name, description, path, isTable: true, fields: this.#columns(entry) };
      return [table, ...this.#innerTables(entry, path)];
    }
    const keys = Object.keys(schema.properties ?? {});
    const inner = keys.map((key) => [key, this.resolved(schema.properties?.[key] ?? {})] as const);
    const isTable = (it: Schema) => isList(it) && !typesOf(it).includes('string') && this.#isOfMaps(it);
    const fields = inner.flatMap(([key, it]) => (isTable(it) ? [] : this.fields(schema, [key])));
    const tables = inner.filter(([, it]) => isTable(it));
    return [
      { name, description, path, isTable: false, fields },
      ...tables.flatMap(([key, it]) => this.sheets(it, [...path, key])),
    ];
  }

  /** The tables for lists of maps inside the entries of a list; the first column says which entry a row belongs to. */
  #innerTables(entry: Schema, path: readonly string[]): FormSheet[] {
    const owner = entry.required?.[0];
    if (owner === undefined) return [];
    return Object.keys(entry.properties ?? {}).flatMap((inner): FormSheet[] => {
      const list = this.resolved(entry.properties?.[inner] ?? {});
      if (!isList(list) || !this.#isOfMaps(list)) return [];
      const [field] = this.fields(entry, [owner]);
      const columns = this.#columns(this.resolved(list.items ?? {}));
      const fields = [
        { ...(field as FormField), path: [], isRequired: true, use: 'owner' as const, ownerKey: owner },
        ...columns,
      ];
      const description = this.words(list);
      return [{ name: names([...path, inner]), description, path, isTable: true, inner, fields }];
    });
  }

  #isOfMaps({ items }: Schema): boolean {
    return this.resolved(items ?? {}).properties !== undefined;
  }

  /** The columns of a table; a list of texts has a single column. */
  #columns(entry: Schema): FormField[] {
    if (entry.properties) {
      return Object.keys(entry.properties).flatMap((key) => this.fields(entry, [key]));
    }
    return [
      {
        path: [],
        heading: TEXT_HEADING,
        what: { kind: 'text' },
        meanings: {},
        isRequired: true,
        description: '',
        example: undefined,
        use: 'plain',
      },
    ];
  }

  /**
   * The fields for a key of a map: one, or those of the map that it contains.
   *
   * @param path from the sheet's map to the key
   */
  fields(map: Schema, path: readonly string[], isNeeded = true, above: readonly string[] = []): FormField[] {
    const key = path.at(-1) as string;
    const property = map.properties?.[key] ?? {};
    const schema = this.resolved(property);
    const isRequired = isNeeded && (map.required?.includes(key) ?? false);
    const heading = schema['x-zh']?.key ?? key;
    const headings = [...above, property['x-zh']?.key ?? heading];
    if (schema.properties) {
      return Object.keys(schema.properties).flatMap((inner) =>
        this.fields(schema, [...path, inner], isRequired, headings),
      );
    }
    const what = this.#kindOf(schema);
    if (!what) return [];
    const example = schema.examples?.map((it) => exampleText(it)).find((it) => it !== undefined);
    return [
      {
        path,
        heading: headings.join('·'),
        what,
        meanings: {},
        isRequired,
        // The schema's description says `true` for those who write YAML.
        description: this.words(schema).replace(/ ?\btrue\b ?/, YES_OR_NO[0]),
        example,
        use: this.#useOf(property, schema),
      },
    ];
  }

  #useOf(own: Schema, schema: Schema): FieldUse {
    if (isId(own)) return 'id';
    if (schema.items && isId(schema.items)) return 'ids';
    return schema['x-text'] === 'text' ? 'paragraphs' : 'plain';
  }

  /** The kind of cell; undefined for lists of maps, which do not fit in a cell. */
  #kindOf(schema: Schema): CellKind | undefined {
    const types = typesOf(schema);
    if (types.includes('array')) return this.#isOfMaps(schema) ? undefined : { kind: 'lines' };
    if (schema.enum) return { kind: 'choice', choices: schema.enum.map(String) };
    if (types.includes('boolean')) return { kind: 'yes-or-no' };
    if (types.includes('string')) return schema.format === 'date' ? { kind: 'date' } : { kind: 'text' };
    const { minimum, maximum } = schema;
    if (minimum === 0 && maximum === 100) return { kind: 'percent' };
    return {
      kind: 'number',
      whole: types.includes('integer'),
      least: minimum,
      most: maximum,
      units: schema['x-unit'],
    };
  }
}

/** Whether a schema is the one for ids. */
const isId = ({ $ref }: Schema): boolean => $ref === '#/definitions/problemId';

/** The heading of a table with a single column. */
export const TEXT_HEADING = '内容';

/** The Chinese names of the keys on a path, joined. */
function names(path: readonly string[]): string {
  let node: KeyNode | undefined = unitKeys;
  return path
    .map((key) => {
      const name = node?.keys?.[key]?.zh ?? key;
      node = under(node, key);
      node = node?.items ?? node;
      return name;
    })
    .join('-');
}

/** Offers the Chinese names of values, if they have any. */
function named(field: FormField, base: readonly string[]): FormField {
  let node: KeyNode | undefined = unitKeys;
  for (const key of [...base, ...field.path]) node = under(node?.items ?? node, key);
  if (!node?.values || field.what.kind !== 'choice') return field;
  const example = Object.keys(node.values).find((it) => node?.values?.[it] === field.example);
  return {
    ...field,
    example,
    what: { kind: 'choice', choices: Object.keys(node.values) },
    meanings: node.values,
  };
}

function exampleText(example: unknown): string | undefined {
  if (typeof example === 'boolean') return example ? YES_OR_NO[0] : YES_OR_NO[1];
  if (Array.isArray(example))
    return example.every((it) => typeof it !== 'object') ? example.join('；') : undefined;
  return typeof example === 'object' ? undefined : String(example);
}
