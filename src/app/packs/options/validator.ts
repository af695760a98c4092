import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Validate } from '../../../core/check/schema/errors.ts';
import type { KeyNode } from '../../../core/generated/keys.ts';
import type { OptionSchema } from './schema.ts';

/** A validator for values of options. Loads Ajv, which only packs with options need. */
export async function validatorOf(schema: OptionSchema): Promise<Validate> {
  const { Ajv } = await import('./ajv.ts');
  const ajv = new Ajv({ allErrors: true, strict: false, validateSchema: false, logger: false });
  const compiled: ValidateFunction = ajv.compile(plain(schema));
  const validate: Validate = (data) => {
    const isValid = compiled(data);
    validate.errors = compiled.errors?.map(tooShort) ?? null;
    return isValid;
  };
  return validate;
}

/**
 * Leaves out what is only for readers. Writes `const` as an `enum` of one value, so that both give the same finding.
 */
function plain(schema: OptionSchema): object {
  const { title: _title, description: _description, default: _default, const: only, ...rest } = schema;
  const { properties, items } = rest;
  return {
    ...rest,
    ...(only !== undefined && { enum: [only] }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, it]) => [key, plain(it)])),
    }),
    ...(items && { items: plain(items) }),
  };
}

/**
 * Findings elsewhere take `minLength` and `minItems` to mean "must not be empty". A larger minimum is another mistake,
 * so it gets its own keyword.
 */
function tooShort(error: ErrorObject): ErrorObject {
  const isLength = error.keyword === 'minLength' || error.keyword === 'minItems';
  return isLength && error.params.limit > 1 ? { ...error, keyword: 'length' } : error;
}

/** The key names for findings about options. */
export function keysOf(schema: OptionSchema): KeyNode {
  const { properties, items, default: standard } = schema;
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const named = values?.filter((it) => typeof it === 'string' || typeof it === 'number');
  const example = [standard, ...(values ?? [])].find((it) => it !== undefined && typeof it !== 'object');
  return {
    ...(properties && {
      keys: Object.fromEntries(
        Object.entries(properties).map(([key, it]) => [key, { zh: key, node: keysOf(it) }]),
      ),
    }),
    ...(items && { items: keysOf(items) }),
    ...(schema.additionalProperties !== false && { free: true }),
    ...(named && { enum: named }),
    ...(example !== undefined && { example: example as string }),
  };
}
