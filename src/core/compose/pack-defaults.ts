import { isTemplate, type Wording, type Wordings } from '../template/compiled.ts';
import type { Engine } from '../template/engine.ts';
import { fieldsOf } from '../template/values.ts';
import { type DocumentKind, keyOfKind } from '../unit/kinds/kinds.ts';

/**
 * Adds the pack's wording for whatever the unit's file leaves out in the part that the document is drawn from. Maps are
 * filled key by key; a list or a text of the unit stays as it is.
 *
 * @param context the unit's data and whatever else templates see; wordings that are templates see the same
 */
export function withPackDefaults<Context extends object>(
  context: Context,
  kind: DocumentKind,
  defaults: Wordings | undefined,
  engine: Pick<Engine, 'wording'>,
): Context {
  const key = keyOfKind(kind);
  const wording = key && defaults?.[key];
  if (key === undefined || wording === undefined) return context;

  const worded = (it: Wording): unknown => {
    if (Array.isArray(it)) return it.map(worded);
    if (isTemplate(it)) return engine.wording(it, context);
    if (typeof it !== 'object') return it;
    return Object.fromEntries(Object.entries(it).map(([name, inner]) => [name, worded(inner)]));
  };
  const filled = (value: unknown, it: Wording): unknown => {
    if (value === undefined) return worded(it);
    if (!isMap(value) || !isMap(it) || isTemplate(it)) return value;
    const missing = Object.entries(it as Wordings);
    return {
      ...value,
      ...Object.fromEntries(missing.map(([name, inner]) => [name, filled(value[name], inner)])),
    };
  };
  return { ...context, [key]: filled(fieldsOf(context)[key], wording) };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
