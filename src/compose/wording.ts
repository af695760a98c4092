import type { Unit } from '../generated/unit.ts';
import { type CompiledTemplate, isTemplate, type Wording, type Wordings } from '../template/compiled.ts';
import { fieldsOf } from '../template/values.ts';

/**
 * The unit's data, with the pack's wording where the unit leaves a list or a text out of a part that it has. A part that
 * is not in the file is not made: what is given always wins, and a list that is given is not added to.
 *
 * @param render runs a template of plain text over the data
 */
export function withWording(
  unit: Unit,
  wording: Wordings | undefined,
  render: (template: CompiledTemplate) => string,
): Unit {
  if (wording === undefined) return unit;
  const parts = Object.entries(wording);
  const filled = parts.flatMap(([key, part]) => {
    const given = fieldsOf(unit)[key];
    return given === undefined ? [] : [[key, completed(given, part, render)] as const];
  });
  return { ...unit, ...Object.fromEntries(filled) };
}

function completed(
  given: unknown,
  wording: Wording,
  render: (template: CompiledTemplate) => string,
): unknown {
  if (typeof wording !== 'object') return given ?? wording;
  if (isTemplate(wording)) return given ?? render(wording);
  if (Array.isArray(wording)) return given ?? wording.map((it) => completed(undefined, it, render));
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)))
    return given;
  const entries = Object.entries(wording).map(
    ([key, inner]) => [key, completed(fieldsOf(given)[key], inner as Wording, render)] as const,
  );
  return { ...fieldsOf(given), ...Object.fromEntries(entries) };
}
