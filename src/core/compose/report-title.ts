import type { Unit } from '../generated/unit.ts';
import { onOneLine } from '../model/one-line.ts';
import type { CompiledDocument } from '../template/compiled.ts';
import { engineFor } from '../template/engine.ts';
import { documents } from '../template/generated/packs.js';
import { WHOLE_FILE } from '../unit/kinds/kinds.ts';
import { reportedOn } from '../unit/reported-on.ts';

/** What draws a document. */
export interface DrawnBy {
  readonly template?: CompiledDocument | undefined;
  /** The values of the pack's options. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The title of a unit's situation report on one line, for the letter that brings the report.
 *
 * @param unit the data with defaults filled in
 * @param materials what draws the report; by default the built-in pack
 */
export function reportTitleOf(
  unit: Unit,
  { template = documents[WHOLE_FILE], options = template?.options ?? {} }: DrawnBy = {},
): string {
  const { document = {} } = unit;
  const title = document.title?.trim();
  if (title) return onOneLine(title);
  if (!template) throw new TypeError('no template for situation-report');
  const context = { ...unit, document, reportedOn: reportedOn(unit), options };
  return onOneLine(engineFor(template).title(context));
}
