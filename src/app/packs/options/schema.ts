import type { Chain } from '../pack.ts';

/** The part of JSON Schema that the options of a pack may use. */
export interface OptionSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly items?: OptionSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** The options of a pack and those that it extends, merged; undefined if none of them has options. */
export function optionsOf(chain: Chain): OptionSchema | undefined {
  const schemas = chain.map(({ file }) => file.options as OptionSchema | undefined).filter((it) => it);
  if (schemas.length === 0) return undefined;
  const fromTheTop = schemas.toReversed() as OptionSchema[];
  return {
    type: 'object',
    properties: Object.fromEntries(fromTheTop.flatMap(({ properties = {} }) => Object.entries(properties))),
    required: [...new Set(fromTheTop.flatMap(({ required = [] }) => required))],
    additionalProperties: fromTheTop.some((it) => it.additionalProperties === true),
  };
}

/** The default values of options. */
export function defaultsOf({ properties = {} }: OptionSchema): Record<string, unknown> {
  const withDefault = Object.entries(properties).filter(([, it]) => it.default !== undefined);
  return Object.fromEntries(withDefault.map(([name, it]) => [name, it.default]));
}
