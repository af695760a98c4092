#!/usr/bin/env bash
# LibreOffice Calc 7.4.7 (Debian 12), reading an .xlsx: a date with its weekday, in the format that one types into a Chinese Excel
# (`yyyy"年"m"月"d"日" aaaa`: 2026年1月5日 星期一), is shown as 2026年10月16日 Monday if the program runs under an English or no
# locale (LANG=C.UTF-8, as in containers). `aaaa`, the weekday, makes it count months and days by the other calendar of the
# language, which for English is the Hebrew one: 16 Tevet, its tenth month; the year stays 2026, so that it looks like a date. It is
# so in every export (.csv here). Under LANG=zh_CN.UTF-8, with `[$-804]` before the format, and with `dddd` it is right.
# One would guess that a locale changes the words of a date (Monday for 星期一) and not which day it is.
# Fails if a later version shows another date under one of the locales.
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
const day = 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;';
const formats = [`${day} aaaa`, `[$-804]${day} aaaa`, `${day} dddd`, day];
const plain = 'fontId="0" fillId="0" borderId="0"';
// 46027 is 5 January 2026, a Monday.
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${head}<styleSheet ${main}><numFmts count="4">${formats.map((code, at) => `<numFmt numFmtId="${176 + at}" formatCode="${code}"/>`).join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" ${plain}/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" ${plain} xfId="0"/>${formats.map((_, at) => `<xf numFmtId="${176 + at}" ${plain} xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}><sheetData>${formats.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${at + 1}"><v>46027</v></c></row>`).join('')}</sheetData></worksheet>`,
};
writeFileSync('dates.xlsx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
JS
node write.mjs
soffice --version
unset LANGUAGE LC_TIME
for locale in C.UTF-8 zh_CN.UTF-8; do
  LANG=$locale LC_ALL=$locale soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76' --outdir "$locale" dates.xlsx >/dev/null 2>&1
  echo "$locale:"
  cat "$locale/dates.csv"
done
diff C.UTF-8/dates.csv <(printf '%s\n' '2026年10月16日 Monday' '2026年1月5日 星期一' '2026年1月5日 Monday' '2026年1月5日')
diff zh_CN.UTF-8/dates.csv <(printf '%s\n' '2026年1月5日 星期一' '2026年1月5日 星期一' '2026年1月5日 星期一' '2026年1月5日')
