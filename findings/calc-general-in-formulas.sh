#!/usr/bin/env bash
# LibreOffice Calc 7.4.7 (Debian 12), computing an .xlsx: TEXT with the formats by which Chinese workbooks write amounts and counts in
# Chinese numerals. Of the two names of the general format, Excel's in Chinese (G/通用格式) and in English (General), the first
# loses the number everywhere, and the second turns to nonsense where the program runs in Chinese:
#   TEXT(2026,"[DBNum2][$-804]G/通用格式")  -> /通用格式 under both locales
#   TEXT(2026,"[DBNum2][$-804]General")     -> 贰仟零贰拾陆 under C.UTF-8, 零伍n零伍壹玖零伍al under zh_CN.UTF-8, where its letters
#                                              are read as the era and year of 1905 (day 2026), one by one
#   TEXT(2026,"[DBNum2][$-804]0")           -> 贰仟零贰拾陆 under both
# No error comes, so that the sum of a statement ends as "/通用格式元整". One would guess that the mark of the language before the
# format ($-804) makes it read alike everywhere, and that a format which is unknown is an error.
# A workbook of Excel's shows its stored text until the cell is computed anew; one that a program wrote is computed when it is read.
# Fails if a later version gives another text.
# Needs: soffice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schemas = 'http://schemas.openxmlformats.org';
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relation = `${schemas}/officeDocument/2006/relationships`;
const formats = ['[DBNum2][$-804]G/通用格式', '[DBNum2][$-804]General', '[DBNum2][$-804]0'];
const rows = formats.map((it, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>TEXT(2026,"${it}")</f></c></row>`);
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="报账" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}><sheetData>${rows.join('')}</sheetData></worksheet>`,
};
writeFileSync('sum.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
JS
node write.mjs
soffice --version
unset LANGUAGE
for locale in C.UTF-8 zh_CN.UTF-8; do
  LANG=$locale LC_ALL=$locale soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' --outdir "$locale" sum.xlsx >/dev/null 2>&1
  echo "$locale:"
  cat "$locale/sum.csv"
done
diff C.UTF-8/sum.csv <(printf '%s\n' /通用格式 贰仟零贰拾陆 贰仟零贰拾陆)
diff zh_CN.UTF-8/sum.csv <(printf '%s\n' /通用格式 零伍n零伍壹玖零伍al 贰仟零贰拾陆)
