import type { KeyNode } from '../../generated/keys.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Path, Source } from '../../model/source.ts';
import { without } from '../../unit/sound.ts';
import { nameOf, nodeAt } from '../../wording/place-name.ts';
import { emptyUnknownKeys } from './empty-unknown-keys.ts';
import { type SchemaError, schemaErrors, type Validate } from './errors.ts';
import { meantBy } from './meant.ts';
import type { KeySuggestion } from './mistake.ts';
import { tellers } from './mistakes/list.ts';
import { wrongForm } from './mistakes/wrong-form.ts';

/**
 * Checks the data of a file against a schema.
 *
 * @param keys the names of the schema's keys
 * @returns a finding for each mistake, and the data without the invalid values, for the rules
 */
export function againstSchema(
  validate: Validate,
  source: Source,
  keys: KeyNode,
): { findings: Finding[]; sound: unknown } {
  const errors = [...schemaErrors(validate, source), ...emptyUnknownKeys(source, keys)];
  const meant = meantBy(errors, keys);
  const findings = errors.flatMap(({ error, path, value, alternatives }) => {
    const tell = tellers[error.keyword] ?? wrongForm;
    const mistake = {
      error,
      path,
      value,
      node: nodeAt(keys, path),
      name: nameOf(keys, path),
      source,
      keys,
      meant: meant.get(error.instancePath) ?? NOTHING,
      alternatives,
    };
    return tell(mistake) ?? [];
  });
  return { findings, sound: without(source.data, unsoundPaths(errors, meant)) };
}

const NOTHING: ReadonlyMap<string, KeySuggestion> = new Map();

/** The paths of invalid values, and of keys that are present under a misspelt name. */
function unsoundPaths(
  errors: readonly SchemaError[],
  meant: ReadonlyMap<string, ReadonlyMap<string, KeySuggestion>>,
): Path[] {
  return errors.flatMap(({ error, path }) => {
    if (error.keyword === 'additionalProperties') {
      const key = meant.get(error.instancePath)?.get(error.params.additionalProperty as string)?.key;
      return key === undefined ? [] : [[...path, key]];
    }
    return error.keyword === 'required' || error.keyword === 'anyOf' ? [] : [path];
  });
}
