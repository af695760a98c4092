import { hasError } from '../../check/has-error.ts';
import { finding } from '../../diagnostics/finding.ts';
import { rewritten } from '../../edit/rewritten.ts';
import { unitKeys } from '../../generated/keys.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import { valueAt } from '../../model/value-at.ts';
import type { FormMemory } from '../form/form-memory.ts';
import { mergeForm } from '../form/merge.ts';
import type { FilledForm } from '../form/read-form.ts';
import type { ImportResult, ReturnedWorkbook } from './brought.ts';
import { returnedForm, wholeForm } from './filled-form.ts';

/** Brings the changes in a form into the file that it was written from. */
export function formInto({ workbook, sheets, source, unit, design }: ReturnedWorkbook): ImportResult {
  const { filled, memory, findings: found } = returnedForm(workbook, sheets, design);
  const refused = otherUnit(workbook, memory, filled, unit);
  if (refused) return { findings: [refused], origins: [] };
  const merged = mergeForm(filled, {
    base: memory?.data,
    data: unit,
    at: (path) => {
      const { start } = source.locate(path);
      return { file: source.file, range: { start, end: start } };
    },
  });
  const origins = [wholeForm(workbook), ...merged.origins];
  const findings = [...found, ...merged.findings];
  if (hasError(findings)) return { findings, origins };
  const result = rewritten(source, merged.data);
  if ('source' in result) return { findings, source: result.source, origins };
  const parts = result.parts.map((key) => unitKeys.keys?.[key]?.zh ?? key);
  return {
    findings: [
      ...findings,
      finding('form-not-writable', { file: source.file, range: FILE_START }, { parts }),
    ],
    origins,
  };
}

/** A finding if the form belongs to another unit or another year. */
function otherUnit(
  workbook: string,
  memory: FormMemory | undefined,
  { sheets }: FilledForm,
  unit: ReturnedWorkbook['unit'],
): Finding | undefined {
  const [first] = sheets.filter(({ sheet }) => sheet.path.length === 0);
  const saidIn = (path: readonly string[]) => {
    const at = first?.sheet.fields.findIndex((it) => it.path.join() === path.join()) ?? -1;
    return first?.rows[0]?.values[at];
  };
  const named = (of: (path: readonly string[]) => unknown) =>
    [of(['organisation', 'name']), of(['year'])].map((it) => String(it ?? '')).join(' ');
  const differs = NAMING.some((path) => {
    const inFile = valueAt(unit, path);
    const known = memory ? valueAt(memory.data, path) : undefined;
    const said = saidIn(path);
    return inFile !== undefined && inFile !== known && said !== undefined && String(inFile) !== String(said);
  });
  if (!differs) return undefined;
  const args = { form: named(saidIn), file: named((path) => valueAt(unit, path)) };
  return finding('form-of-another', { file: workbook, range: FILE_START }, args);
}

/** The values that identify a unit's file of one year. */
const NAMING = [['organisation', 'name'], ['year'], ['subject']] as const;
