import { placeOf } from '../../../core/check/place.ts';
import { againstSchema } from '../../../core/check/schema/against-schema.ts';
import { finding } from '../../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../../core/model/diagnostic.ts';
import { partOf } from '../../../core/model/part-of.ts';
import type { Path, Source } from '../../../core/model/source.ts';
import { nearest } from '../../../core/spelling/nearest.ts';
import type { Chain } from '../pack.ts';
import { defaultsOf, type OptionSchema, optionsOf } from './schema.ts';
import { keysOf, validatorOf } from './validator.ts';

/** Option values, and the file that gives them. */
export interface OptionValues {
  readonly source: Source;
  /** The path of the map of values. */
  readonly path: Path;
}

type OptionData = Readonly<Record<string, unknown>>;

/** The option values for a pack: its defaults, overridden by each of `values` in turn. */
export function valuesFor(chain: Chain, values: readonly OptionValues[]): OptionData {
  const schema = optionsOf(chain);
  if (!schema) return {};
  const known = values.map((it) => only(valuesIn(it), (name) => knows(schema, name)));
  return Object.fromEntries([defaultsOf(schema), ...known].flatMap((it) => Object.entries(it)));
}

/**
 * Checks option values against the options of every pack in use. Each value is checked by the packs that know the
 * option; an option that no pack knows is a finding.
 *
 * @param others packs that are not used this time, but whose options may be given
 */
export async function checkOptionValues(
  chains: readonly Chain[],
  optionValues: readonly OptionValues[],
  others: readonly Chain[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const schemas = chains.map((chain) => ({ chain, schema: optionsOf(chain) }));
  const known = [...chains, ...others].map(optionsOf).filter((it) => it !== undefined);
  const names = [...new Set(known.flatMap(({ properties = {} }) => Object.keys(properties)))];
  for (const { source, path } of optionValues) {
    for (const option of Object.keys(valuesIn({ source, path }))) {
      if (known.some((schema) => knows(schema, option))) continue;
      const args = { option, suggestion: nearest(option, names)?.name, known: names };
      findings.push(finding('unknown-option', placeOf(source, [...path, option], 'key'), args));
    }
  }
  for (const { chain, schema } of schemas) {
    if (!schema) continue;
    // A required option may be given in any of the files.
    const { required = [], ...rest } = schema;
    const validate = await validatorOf({ ...rest, additionalProperties: true });
    for (const it of optionValues)
      findings.push(...againstSchema(validate, part(it, schema), keysOf(schema)).findings);
    const values = valuesFor(chain, optionValues);
    for (const option of required) {
      if (Object.hasOwn(values, option)) continue;
      const last = optionValues.at(-1);
      const at = last ? placeOf(last.source, last.path, 'key') : fileOfPack(chain);
      findings.push(finding('missing-option', at, { option, pack: chain[0].file.name }));
    }
  }
  return findings;
}

/** Checks the default values of a pack's own options. */
export async function checkDefaults(source: Source, schema: OptionSchema | undefined): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [option, inner] of Object.entries(schema?.properties ?? {})) {
    if (inner.default === undefined) continue;
    const validate = await validatorOf(inner);
    if (validate(inner.default)) continue;
    const problem = validate.errors?.[0]?.message ?? '';
    const at = placeOf(source, ['options', 'properties', option, 'default'], 'value');
    findings.push(finding('option-default', at, { option, problem }));
  }
  return findings;
}

/** The values as a source of their own, reduced to the options that the schema knows. */
const part = (values: OptionValues, schema: OptionSchema): Source =>
  partOf(
    values.source,
    values.path,
    only(valuesIn(values), (name) => knows(schema, name)),
    (name) => knows(schema, name),
  );

function valuesIn({ source, path }: OptionValues): OptionData {
  let value: unknown = source.data;
  for (const step of path)
    value = typeof value === 'object' && value !== null ? (value as OptionData)[step] : undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OptionData) : {};
}

const knows = (schema: OptionSchema, name: string): boolean =>
  schema.additionalProperties === true || Object.hasOwn(schema.properties ?? {}, name);

const only = (values: OptionData, isWanted: (name: string) => boolean): OptionData =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isWanted(name)));

const fileOfPack = ([{ source }]: Chain) => ({ file: source.file, range: FILE_START });
