import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { applyLedger } from '../../src/core/workbook/ledger/apply.ts';
import { changesIn } from '../../src/core/workbook/ledger/changes.ts';
import { readRows } from '../../src/core/workbook/ledger/read-rows.ts';
import { writeLedger } from '../../src/core/workbook/ledger/write-ledger.ts';
import { openWorkbook } from '../../src/core/workbook/open-workbook.ts';
import { sourceOf } from '../check/source-of.ts';
import { cellsOf, type EditedCell, type Grid, workedOn } from './workbook.ts';

export const dataOf = (text: string) => sourceOf(text, unitKeys).data as Unit;
export const ledgerOf = (text: string) => writeLedger(dataOf(text));

/** The index of the row of headings, from 0; the first measure is in the next row. */
export const HEAD = 1;

/** Changes the ledger of a text and imports it into that text, or into a later version of it. */
export async function imported(
  text: string,
  work: (rows: Grid) => void,
  into = text,
): Promise<{ text?: string; codes: string[]; addresses: string[]; findings: readonly Finding[] }> {
  const bytes = await workedOn(await ledgerOf(text), (sheets) => work(sheets.整改台账 as Grid));
  return importedFrom(bytes, into);
}

export async function importedFrom(bytes: Uint8Array, into: string) {
  const opened = await openWorkbook('台账.xlsx', bytes);
  if ('finding' in opened) throw new Error(opened.finding.code);
  const source = sourceOf(into, unitKeys);
  const read = readRows('台账.xlsx', opened.sheets, source.data as Unit);
  if ('finding' in read)
    return { findings: [read.finding], codes: [read.finding.code], addresses: [] as string[] };
  const changes = changesIn(read.rows, source.data as Unit, () => ({
    file: 'org.yaml',
    range: source.locate([]),
  }));
  const applied = applyLedger(source, changes);
  const findings = [
    ...read.findings,
    ...changes.findings,
    ...('findings' in applied ? applied.findings : []),
  ];
  return {
    ...('text' in applied && { text: applied.text }),
    findings,
    codes: findings.map(({ code }) => code),
    // Each address also names the sheet.
    addresses: findings.flatMap(({ args }) =>
      args.cell === undefined ? [] : [String(args.cell).replace(/^整改台账!/, '')],
    ),
  };
}

/** The cells of a measure (the first is 1), by their headings. */
export const row = (rows: Grid, number: number) => cellsOf(rows, HEAD + number, HEAD);
export const set = (cell: EditedCell | undefined, value: EditedCell['value']) => {
  if (!cell) throw new Error('no such column');
  cell.value = value;
};
