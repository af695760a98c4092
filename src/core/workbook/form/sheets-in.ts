import { finding } from '../../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import type { FormSheet } from './fields.ts';
import { isKept } from './form-memory.ts';
import { headOf, linesOf } from './heads.ts';
import { HELP_SHEET } from './words.ts';

/** The sheets of a form that were found in a workbook. */
export interface FoundSheets {
  readonly found: readonly (readonly [FormSheet, OpenedSheet])[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the sheets of a form by name, and a renamed sheet by its headings, if these fit only one sheet of the form. A
 * hidden sheet is used only if there is no visible one. Other sheets give findings.
 */
export function sheetsIn(
  file: string,
  opened: readonly OpenedSheet[],
  form: readonly FormSheet[],
): FoundSheets {
  const at = { file, range: FILE_START };
  const visible = byName(opened.filter((it) => !it.isHidden));
  const hidden = byName(opened.filter((it) => it.isHidden));
  const missing = form.filter(({ name }) => !visible.has(name));
  const names = new Set([...form.map(({ name }) => name), HELP_SHEET]);
  const renamed = new Map<FormSheet, OpenedSheet>();
  const findings: Finding[] = [];
  for (const [name, other] of visible) {
    if (names.has(name) || isKept(other) || other.height === 0) continue;
    const like = missing.filter((it) => isLike(other, it));
    const [only] = like;
    if (only && like.length === 1 && !renamed.has(only)) {
      renamed.set(only, other);
      findings.push(finding('form-sheet-renamed', at, { sheet: name, name: only.name }));
    } else if (like.length > 0) {
      findings.push(finding('form-sheet-ambiguous', at, { sheet: name, names: like.map((it) => it.name) }));
    } else findings.push(finding('form-sheet-unknown', at, { sheet: name }));
  }
  const found = form.flatMap((sheet) => {
    const it = visible.get(sheet.name) ?? renamed.get(sheet) ?? hidden.get(sheet.name);
    return it ? [[sheet, it] as const] : [];
  });
  return { found, findings };
}

function byName(sheets: readonly OpenedSheet[]): Map<string, OpenedSheet> {
  const found = new Map<string, OpenedSheet>();
  for (const it of sheets) if (!found.has(it.name.trim())) found.set(it.name.trim(), it);
  return found;
}

/** Whether a sheet has exactly the headings of a sheet of the form. */
function isLike(opened: OpenedSheet, sheet: FormSheet): boolean {
  if (sheet.isTable) {
    const head = headOf(opened, sheet);
    return head !== undefined && head.unknown.length === 0 && head.columns.every((it) => it !== undefined);
  }
  return linesOf(opened, sheet).rows.every((it) => it !== undefined);
}
