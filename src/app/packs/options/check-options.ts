import { placeOf } from '../../../core/check/place.ts';
import { type ArgsOf, finding } from '../../../core/diagnostics/finding.ts';
import type { Finding } from '../../../core/model/diagnostic.ts';
import type { Path, Source } from '../../../core/model/source.ts';
import { nearest } from '../../../core/spelling/nearest.ts';
import { MAX_OPTION_DEPTH } from '../limits.ts';

type OptionForm = ArgsOf<'option-form'>['form'];

/**
 * The JSON Schema keywords that the options of a pack may use, and the form of their values. None can run for long:
 * `pattern` is left out, because a pattern could be written to hang, and so are references, which could form a cycle.
 */
const KEYWORDS: Readonly<Record<string, OptionForm | 'any'>> = {
  type: 'types',
  properties: 'map',
  items: 'map',
  enum: 'values',
  const: 'any',
  default: 'any',
  title: 'text',
  description: 'text',
  minimum: 'number',
  maximum: 'number',
  minLength: 'count',
  maxLength: 'count',
  minItems: 'count',
  maxItems: 'count',
  required: 'names',
  additionalProperties: 'boolean',
};

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object'];

const IS: Readonly<Record<OptionForm, (value: unknown) => boolean>> = {
  map: isMap,
  text: (it) => typeof it === 'string',
  number: (it) => typeof it === 'number' && Number.isFinite(it),
  count: (it) => typeof it === 'number' && Number.isInteger(it) && it >= 0,
  boolean: (it) => typeof it === 'boolean',
  values: (it) => Array.isArray(it) && it.length > 0,
  names: (it) => Array.isArray(it) && it.every((name) => typeof name === 'string'),
  types: (it) => [it].flat().length > 0 && [it].flat().every((name) => TYPES.includes(name as string)),
  object: (it) => it === 'object',
};

/** Checks the JSON Schema under `options` in a pack.yaml. Each finding points at the keyword. */
export function checkOptions(source: Source): Finding[] {
  const options = isMap(source.data) ? source.data.options : undefined;
  if (options === undefined) return [];
  const findings: Finding[] = [];
  const tell = (path: Path, keyword: string, form: OptionForm) =>
    findings.push(finding('option-form', placeOf(source, path, 'key'), { keyword, form }));

  const visit = (schema: unknown, path: Path, keyword: string, depth: number): void => {
    if (!isMap(schema) || depth > MAX_OPTION_DEPTH) {
      tell(path, keyword, 'map');
      return;
    }
    for (const [name, value] of Object.entries(schema)) {
      const at = [...path, name];
      const form = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
      if (form === undefined) {
        const allowed = Object.keys(KEYWORDS);
        const suggestion = nearest(name, allowed)?.name;
        const args = { keyword: name, suggestion, allowed };
        findings.push(finding('option-keyword', placeOf(source, at, 'key'), args));
      } else if (form !== 'any' && !IS[form](value)) {
        tell(at, name, form);
      } else if (name === 'items') {
        visit(value, at, name, depth + 1);
      } else if (name === 'properties') {
        for (const [option, inner] of Object.entries(value as object))
          visit(inner, [...at, option], option, depth + 1);
      }
    }
  };
  visit(options, ['options'], 'options', 0);
  if (isMap(options) && options.type !== undefined && !IS.object(options.type))
    tell(['options', 'type'], 'type', 'object');
  return findings;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
