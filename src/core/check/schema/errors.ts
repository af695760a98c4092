import type { ErrorObject } from 'ajv';
import type { Path, Source } from '../../model/source.ts';
import { writtenPlainly } from '../replace.ts';

/** A validator compiled by ajv. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null | undefined;
}

/** An error of ajv, with its place in the data. */
export interface SchemaError {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly value: unknown;
  /** For an `anyOf`: the keys of which one is required. */
  readonly alternatives: readonly string[];
}

/** The errors of the schema, one for each mistake; errors that only follow from another one are left out. */
export function schemaErrors(validate: Validate, source: Source): SchemaError[] {
  const first = errorsOf(validate, source.data);
  const second = secondLook(validate, source, first);
  const byPlace = new Map<string, SchemaError[]>();
  for (const found of first) {
    const place = found.error.instancePath;
    byPlace.set(place, [...(byPlace.get(place) ?? []), found]);
  }
  return [...byPlace.values()].flatMap((group) => {
    const ofMap = group.filter(
      ({ error }) => MAP_KEYWORDS.has(error.keyword) && !BRANCH.test(error.schemaPath),
    );
    const ofValue = group.filter(({ error }) => !MAP_KEYWORDS.has(error.keyword));
    const chief = ofValue.length > 0 ? [second.get(ofValue[0]!.error.instancePath) ?? chiefOf(ofValue)] : [];
    return [...ofMap, ...chief];
  });
}

/** Errors about the keys of a map: each is a mistake of its own. */
const MAP_KEYWORDS = new Set(['additionalProperties', 'required', 'anyOf']);

/** An error in one branch of an `anyOf`; the error of the `anyOf` itself covers it. */
const BRANCH = /\/anyOf\/\d+\//;

/** The most informative error: a wrong value shows what is allowed, a wrong type explains all the others. */
function chiefOf(group: readonly SchemaError[]): SchemaError {
  const wrongValue = group.find(({ error, value }) => error.keyword === 'enum' && typeof value !== 'object');
  return wrongValue ?? group.find(({ error }) => error.keyword === 'type') ?? group[0]!;
}

/**
 * A number, true or false where text is wanted is checked again as the text in the file: 20260105 is a date in another
 * form, not a number without quotes.
 */
function secondLook(
  validate: Validate,
  source: Source,
  first: readonly SchemaError[],
): Map<string, SchemaError> {
  const asText = first.filter(isScalarForText).flatMap((found) => {
    const written = writtenPlainly(source, found.path);
    return written === undefined ? [] : [{ ...found, value: written }];
  });
  if (asText.length === 0) return new Map();
  const copy = structuredClone(source.data);
  for (const { path, value } of asText) setValue(copy, path, value);
  const places = new Set(asText.map(({ error }) => error.instancePath));
  const still = errorsOf(validate, copy).filter(({ error }) => places.has(error.instancePath));
  return new Map(still.map((found) => [found.error.instancePath, found]));
}

function isScalarForText({ error, value }: SchemaError): boolean {
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  return error.keyword === 'type' && scalar && [error.params.type].flat().includes('string');
}

function errorsOf(validate: Validate, data: unknown): SchemaError[] {
  validate(data);
  const errors = validate.errors ?? [];
  return errors.map((error) => ({
    error,
    ...follow(data, error.instancePath),
    alternatives: error.keyword === 'anyOf' ? alternativesOf(error, errors) : [],
  }));
}

function alternativesOf(anyOf: ErrorObject, errors: readonly ErrorObject[]): string[] {
  return errors
    .filter(({ instancePath, schemaPath }) => {
      return instancePath === anyOf.instancePath && schemaPath.startsWith(`${anyOf.schemaPath}/`);
    })
    .map(({ params }) => params.missingProperty as string);
}

/** The path of a JSON pointer, and the value at its end. */
function follow(data: unknown, pointer: string): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = data;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { path, value };
}

function setValue(data: unknown, path: Path, value: unknown): void {
  const map = path
    .slice(0, -1)
    .reduce((inner, step) => (inner as Record<string | number, unknown>)[step], data);
  (map as Record<string | number, unknown>)[path.at(-1)!] = value;
}
