#!/usr/bin/env bash
# hucre 1.0.0, readOds: rows that an .ods keeps within `table:table-header-rows` (rows to repeat on each printed page) or
# within `table:table-row-group` (rows grouped under an outline) are not in the result, without an error or a gap. OpenDocument
# 1.2, 9.1.2 lets a table hold its rows in these elements as well as bare, and LibreOffice Calc writes both. So of a list
# whose heading repeats on each page, as every printed ledger's does, the heading is missing and the first entry stands in its
# place; of a grouped list the groups are. readXlsx of the same library gives all rows of the same table saved as .xlsx.
# One would guess that all rows of a table come back, whatever they are grouped for.
# Fails if a later version gives the rows. Needs: soffice, as a second reader of the same file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { strToU8, zipSync } from 'fflate';
import { readOds, readXlsx } from 'hucre';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const row = (text) =>
  `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
const rows = `<table:table-header-rows>${row('单位')}</table:table-header-rows>${row('网信办')}<table:table-row-group>${row('办公室')}</table:table-row-group>`;
writeFileSync(
  'list.ods',
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `${head}<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:table="${oasis}:table:1.0" xmlns:text="${oasis}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="s"><table:table-column/>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(
      `${head}<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
  }),
);
execFileSync('soffice', [
  '--headless',
  `-env:UserInstallation=file://${process.cwd()}/profile`,
  '--convert-to',
  'xlsx',
  'list.ods',
]);
const firsts = async (workbook) => (await workbook).sheets[0].rows.map(([first]) => first);
const ods = await firsts(readOds(readFileSync('list.ods')));
const xlsx = await firsts(readXlsx(readFileSync('list.xlsx')));
console.log('readOds ', ods.join(' '));
console.log('readXlsx', xlsx.join(' '));
process.exit(ods.join() === '网信办' && xlsx.join() === '单位,网信办,办公室' ? 0 : 1);
JS
node try.mjs
