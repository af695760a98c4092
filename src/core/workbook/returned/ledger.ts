import { hasError } from '../../check/has-error.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { applyLedger } from '../ledger/apply.ts';
import { changesIn } from '../ledger/changes.ts';
import { readRows } from '../ledger/read-rows.ts';
import type { ImportResult, ReturnedWorkbook } from './brought.ts';

/** Brings the changes in a ledger into the file that it was written from. */
export function ledgerInto({ workbook, sheets, source, unit }: ReturnedWorkbook): ImportResult {
  const read = readRows(workbook, sheets, unit);
  if ('finding' in read) return { findings: [read.finding], origins: [] };
  const changes = changesIn(read.rows, unit, (list, index) => ({
    file: source.file,
    range: firstLine(source.locate([list, index])),
  }));
  const findings = [...read.findings, ...changes.findings];
  if (hasError(findings)) return { findings, origins: [] };
  const applied = applyLedger(source, changes);
  if ('findings' in applied) return { findings: [...findings, ...applied.findings], origins: [] };
  return { findings, source: applied.source, origins: applied.origins };
}

/** A finding about an entry points at its first line only. */
const firstLine = ({ start }: Finding['range']): Finding['range'] => ({ start, end: start });
