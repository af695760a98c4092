#!/usr/bin/env bash
# hucre 1.0.0, readXlsx: the reading that a cell shows above its characters (`rPh`, the pinyin of Excel's phonetic guide) is
# left out of a text that stands in the table of shared strings, and is put behind the text of a cell that holds its string
# itself (`t="inlineStr"`): 课 with the reading kè becomes 课kè. ECMA-376 Part 1, 18.4.6 gives both the same content type
# (CT_Rst), and the reading is no part of the text in either. One would guess one reader for one type.
# Fails if a later version reads both alike.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from 'hucre';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schemas = 'http://schemas.openxmlformats.org';
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = `${schemas}/officeDocument/2006/relationships`;
const text = '<t>课</t><rPh sb="0" eb="1"><t>kè</t></rPh>';
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `${head}<sst ${main} count="1" uniqueCount="1"><si>${text}</si></sst>`,
  'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${text}</is></c></row></sheetData></worksheet>`,
};
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
const [shared, inline] = (await readXlsx(bytes)).sheets[0].rows[0];
console.log(`shared ${shared}, inline ${inline}`);
process.exit(shared === '课' && inline === '课kè' ? 0 : 1);
JS
node try.mjs
