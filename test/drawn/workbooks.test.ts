import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { formDesignIn } from '../../src/cli/form-design.ts';
import { formBytes } from '../../src/core/cycle/form/form-bytes.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { applyLedger } from '../../src/core/workbook/ledger/apply.ts';
import { changesIn } from '../../src/core/workbook/ledger/changes.ts';
import { readRows } from '../../src/core/workbook/ledger/read-rows.ts';
import { writeLedger } from '../../src/core/workbook/ledger/write-ledger.ts';
import { openWorkbook } from '../../src/core/workbook/open-workbook.ts';
import { writeTables } from '../../src/core/workbook/write-tables.ts';
import { sourceOf } from '../check/source-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Converts a file of the folder with LibreOffice Calc. */
function converted(name: string, to: string): Buffer {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, 'out');
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)], {
    stdio: 'pipe',
  });
  return readFileSync(join(out, name.replace(/\.\w+$/, `.${to.split(':')[0]}`)));
}

const large = sourceOf(readFileSync('examples/large.yaml', 'utf8'), unitKeys);
const bureau = sourceOf(readFileSync('examples/bureau.yaml', 'utf8'), unitKeys);

it('LibreOffice Calc prints a ledger on landscape pages, each with the headings', async () => {
  writeFileSync(join(folder, 'ledger.xlsx'), await writeLedger(large.data as Unit));
  writeFileSync(join(folder, 'ledger.pdf'), converted('ledger.xlsx', 'pdf'));
  const pdf = join(folder, 'ledger.pdf');
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const pages = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
  expect(pages).toBeGreaterThan(1);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  // A4, 297 by 210 mm, in points.
  expect(Number(width)).toBeCloseTo(841.9, 0);
  expect(Number(height)).toBeCloseTo(595.3, 0);
  for (let page = 1; page <= pages; page++) {
    const text = execFileSync('pdftotext', ['-f', String(page), '-l', String(page), '-layout', pdf, '-'], {
      encoding: 'utf8',
    });
    for (const heading of ['整改措施', '完成时限', '整改成效']) expect(text).toContain(heading);
    expect(text).not.toContain('请勿改动');
    expect(text).toContain(`第 ${page} 页，共 ${pages} 页`);
  }
});

it('a ledger that LibreOffice Calc has saved comes back without a change', async () => {
  writeFileSync(join(folder, 'saved.xlsx'), await writeLedger(bureau.data as Unit));
  const opened = await openWorkbook('saved.xlsx', converted('saved.xlsx', 'xlsx:Calc MS Excel 2007 XML'));
  if ('finding' in opened) throw new Error(opened.finding.code);
  const read = readRows('saved.xlsx', opened.sheets, bureau.data as Unit);
  if ('finding' in read) throw new Error(read.finding.code);
  const changes = changesIn(read.rows, bureau.data as Unit, () => ({ file: '', range: bureau.locate([]) }));
  expect([...read.findings, ...changes.findings]).toEqual([]);
  const applied = applyLedger(bureau, changes);
  expect('text' in applied && applied.text).toBe(bureau.text);
});

/**
 * A Basic module that sorts a range of a workbook's first sheet by the eleventh column, the deadlines of a ledger, and
 * saves it as .xlsx.
 */
const sorting = (from: string, to: string, range: string): string => `
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("${pathToFileURL(from).href}", "_blank", 0, hidden())
  Dim by(0) As New com.sun.star.table.TableSortField
  by(0).Field = 10
  by(0).IsAscending = False
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = by()
  how(1).Name = "ContainsHeader"
  how(1).Value = False
  book.Sheets.getByIndex(0).getCellRangeByName("${range}").sort(how())
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("${pathToFileURL(to).href}", saving())
  book.close(True)
End Sub
`;

it('a ledger that LibreOffice Calc sorted without its hidden column comes back without a change', async () => {
  const [from, to] = [join(folder, 'unsorted.xlsx'), join(folder, 'sorted.xlsx')];
  writeFileSync(from, await writeLedger(bureau.data as Unit));
  // The first run creates the profile with the module to overwrite.
  converted('unsorted.xlsx', 'pdf');
  const module = sorting(from, to, 'A3:O10').replaceAll('"', '&quot;');
  const basic = join(folder, 'profile', 'user', 'basic', 'Standard');
  mkdirSync(basic, { recursive: true });
  writeFileSync(
    join(basic, 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${module}</script:module>
`,
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', 'macro:///Standard.Module1.Main'], { stdio: 'pipe' });
  const opened = await openWorkbook('sorted.xlsx', readFileSync(to));
  if ('finding' in opened) throw new Error(opened.finding.code);
  const measures = [2, 3, 4].map((row) => opened.sheets[0]?.at(row, 5).value);
  expect(measures).not.toEqual((bureau.data as Unit).rectifications?.slice(0, 3).map((it) => it.measure));
  // The hidden cells stayed in place.
  expect(String(opened.sheets[0]?.at(2, 15).value)).toMatch(/^1:rectifications:1:/);
  const read = readRows('sorted.xlsx', opened.sheets, bureau.data as Unit);
  if ('finding' in read) throw new Error(read.finding.code);
  const changes = changesIn(read.rows, bureau.data as Unit, () => ({ file: '', range: bureau.locate([]) }));
  expect({ ...changes, read: read.findings }).toEqual({ changed: [], added: [], findings: [], read: [] });
});

it('LibreOffice Calc reads the days and figures of a ledger as days and figures', async () => {
  writeFileSync(join(folder, 'values.xlsx'), await writeLedger(bureau.data as Unit));
  const rows = converted('values.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1')
    .toString('utf8')
    .split('\n');
  expect(rows[1]).toContain('"序号","年度","问题编号"');
  expect(rows.join('\n')).toContain('2026-12-25,"推进中",80%');
});

it('LibreOffice Calc shows the filter buttons of a ledger and of the tables of a summary', async () => {
  const tables = ['报送情况', '问题'].map((title) => ({
    title,
    columns: ['年度', '单位'],
    rows: [[2026, '甲局']],
  }));
  writeFileSync(join(folder, 'filters.xlsx'), await writeTables(tables));
  writeFileSync(join(folder, 'filter.xlsx'), await writeLedger(bureau.data as Unit));
  const buttons = (name: string) =>
    converted(name, 'fods')
      .toString('utf8')
      .match(/table:display-filter-buttons="true"/g)?.length;
  expect([buttons('filters.xlsx'), buttons('filter.xlsx')]).toEqual([2, 1]);
});

it('LibreOffice Calc opens the form', async () => {
  writeFileSync(join(folder, 'form.xlsx'), await formBytes(formDesignIn('zh'), undefined));
  writeFileSync(join(folder, 'form.pdf'), converted('form.xlsx', 'pdf'));
  const text = execFileSync('pdftotext', ['-layout', join(folder, 'form.pdf'), '-'], { encoding: 'utf8' });
  for (const name of ['基本情况', '领导小组', '整改', '下年计划']) expect(text).toContain(name);
});
