import type { KeyNode } from '../../generated/keys.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Path, Source } from '../../model/source.ts';
import { without } from '../../unit/sound.ts';
import { nameOf, nodeAt } from '../names.ts';
import { emptyUnknownKeys } from './empty-unknown-keys.ts';
import { type Found, schemaErrors, type Validate } from './errors.ts';
import { meantBy } from './meant.ts';
import type { Meant } from './mistake.ts';
import { tellers } from './mistakes/list.ts';
import { wrongForm } from './mistakes/wrong-form.ts';

/**
 * Holds the data of a file against a schema.
 *
 * @param keys the names of the schema's keys
 * @returns a finding for each mistake, and the data without what is mistaken, for the rules to go on with
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

const NOTHING: ReadonlyMap<string, Meant> = new Map();

/** Values that are wrong, and keys that are there under a misspelt name. */
function unsoundPaths(
  errors: readonly Found[],
  meant: ReadonlyMap<string, ReadonlyMap<string, Meant>>,
): Path[] {
  return errors.flatMap(({ error, path }) => {
    if (error.keyword === 'additionalProperties') {
      const key = meant.get(error.instancePath)?.get(error.params.additionalProperty as string)?.key;
      return key === undefined ? [] : [[...path, key]];
    }
    return error.keyword === 'required' || error.keyword === 'anyOf' ? [] : [path];
  });
}
