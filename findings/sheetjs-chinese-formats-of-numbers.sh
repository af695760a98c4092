#!/usr/bin/env bash
# xlsx 0.18.5 (SheetJS, the last on npm): two formats of numbers that Chinese workbooks are full of give another value in the
# text of a cell (`w`, what sheet_to_csv and sheet_to_json with raw: false hand on), without an error:
#   [DBNum1][$-804]General, 2026 -> "$2026"     (numerals in Chinese: the mark of the language becomes a dollar sign)
#   [DBNum2][$-804]General"元", 105 -> "$105元"  (formal numerals of an amount in yuan)
#   0\.0,"万", 123456 -> "1.23万"               (tens of thousands: a tenth of the 12.3 that it is)
# One would guess 二千〇二十六 or at least 2026, and 12.3万, as numfmt 4.0.1 writes it. A count or an amount that is collected from
# such a ledger is in dollars, or ten times too small.
# Fails if a later version reads one of them otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 numfmt@4.0.1
cat >try.mjs <<'JS'
import * as numfmt from 'numfmt';
import xlsx from 'xlsx';

const seen = [
  ['[DBNum1][$-804]General', 2026, '$2026'],
  ['[DBNum2][$-804]General"元"', 105, '$105元'],
  ['0\\.0,"万"', 123456, '1.23万'],
];
// Written to a workbook and read back, as from an office.
const sheet = xlsx.utils.aoa_to_sheet(seen.map(([, value]) => [value]));
seen.forEach(([format], row) => {
  sheet[`A${row + 1}`].z = format;
});
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, sheet, '台账');
const read = xlsx.read(xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }), { cellNF: true });
const texts = xlsx.utils.sheet_to_json(read.Sheets['台账'], { header: 1, raw: false }).flat();
console.log(texts, 'numfmt:', numfmt.format('0\\.0,"万"', 123456));
const isAsSeen = seen.every(([, , text], index) => texts[index] === text);
process.exit(isAsSeen && numfmt.format('0\\.0,"万"', 123456) === '12.3万' ? 0 : 1);
JS
node try.mjs
