import { finding } from '../../../diagnostics/finding.ts';
import type { Path, Source } from '../../../model/source.ts';
import { namesOf } from '../../../wording/place-name.ts';
import { placeOf, placeOfMap } from '../../place.ts';
import { replaceWritten, writtenPlainly } from '../../replace.ts';
import { booleanMeant } from '../boolean-meant.ts';
import { nilOf } from '../is-nil.ts';
import type { Teller } from '../mistake.ts';
import { numberMeant } from '../number-meant.ts';

/** A value of a wrong type: text instead of a number, a single value instead of a list. */
export const wrongType: Teller = ({ error, path, value, node, name, source }) => {
  const expected = [error.params.type].flat() as string[];
  const { suggestion, certain } = meant(expected, value, source, path);
  const known = namesOf(node, Object.keys(node?.keys ?? {}));
  return finding(
    'wrong-type',
    typeof value === 'object' ? placeOfMap(source, path, value) : placeOf(source, path, 'value'),
    {
      ...name,
      ...nilOf(value),
      expected,
      found: typeName(value),
      suggestion,
      known: known.en,
      knownZh: known.zh,
    },
    suggestion !== undefined && certain ? replaceWritten(source, path, suggestion) : undefined,
  );
};

/** The value as it should be written, including quotes. */
function meant(
  expected: readonly string[],
  value: unknown,
  source: Source,
  path: Path,
): { suggestion?: string | undefined; certain: boolean } {
  if (typeof value === 'number' || typeof value === 'boolean') {
    const written = expected.includes('string') ? writtenPlainly(source, path) : undefined;
    return { suggestion: written && JSON.stringify(written), certain: true };
  }
  if (typeof value !== 'string') return { certain: false };
  if (expected.includes('boolean')) return { suggestion: booleanMeant(value), certain: true };
  if (expected.includes('integer')) return numberMeant(value, 'integer');
  if (expected.includes('number')) return numberMeant(value, 'number');
  return { certain: false };
}

/** The JSON Schema type of a value; a number that is not whole is called `fraction`. */
function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction';
  return typeof value;
}
