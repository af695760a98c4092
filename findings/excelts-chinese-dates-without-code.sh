#!/usr/bin/env bash
# @cj-tech-master/excelts 10.2.0 and exceljs 4.4.0, of which it is an offshoot: a date in one of the formats that Excel keeps by number
# alone in Chinese (27 to 36 and 50 to 58: 31 is yyyy"年"m"月"d"日", 57 yyyy"年"m"月"; ECMA-376 Part 1, 18.8.30) is read as the
# number 46027. The same date in format 14, and in a format of its own with the same code, is a Date. Files from a Chinese Excel
# (there was none to try here) have 31 and 57 for the first dates of its list, so that of one column some are dates, some numbers.
# hucre 1.0.0 and read-excel-file 9.3.17 read all four as dates. One would guess that what the standard lists as built in for
# zh-CN is known to readers which have a table of built-in formats.
# Fails if a later version reads them otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @cj-tech-master/excelts@10.2.0 exceljs@4.4.0 hucre@1.0.0 read-excel-file@9.3.17 fflate@0.8.3
cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import * as excelts from '@cj-tech-master/excelts';
import exceljs from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import readExcelFile from 'read-excel-file/node';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schemas = 'http://schemas.openxmlformats.org';
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = `${schemas}/officeDocument/2006/relationships`;
const formats = [14, 176, 31, 57];
const plain = 'fontId="0" fillId="0" borderId="0"';
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${head}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" ${plain}/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" ${plain} xfId="0"/>${formats.map((it) => `<xf numFmtId="${it}" ${plain} xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}><sheetData><row r="1">${formats.map((_, at) => `<c r="${'ABCD'[at]}1" s="${at + 1}"><v>46027</v></c>`).join('')}</row></sheetData></worksheet>`,
};
writeFileSync('dates.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const byWorkbook = async (workbook) => {
  await workbook.xlsx.readFile('dates.xlsx');
  return formats.map((_, at) => workbook.worksheets[0].getCell(1, at + 1).value);
};
const read = await readExcelFile('dates.xlsx');
const rows = {
  excelts: await byWorkbook(new excelts.Workbook()),
  exceljs: await byWorkbook(new exceljs.Workbook()),
  hucre: (await readXlsx(readFileSync('dates.xlsx'))).sheets[0].rows[0],
  'read-excel-file': (read[0].data ?? read)[0],
};
const texts = Object.entries(rows).map(([name, row]) => {
  const text = row.map((it) => (it instanceof Date ? it.toISOString().slice(0, 10) : String(it))).join(' ');
  console.log(name, text);
  return text;
});
const [number, date] = ['46027', '2026-01-05'];
const [mixed, dates] = [[date, date, number, number].join(' '), [date, date, date, date].join(' ')];
process.exit(texts.join() === [mixed, mixed, dates, dates].join() ? 0 : 1);
JS
node try.mjs
