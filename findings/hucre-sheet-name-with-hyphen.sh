#!/usr/bin/env bash
# hucre 1.0.0 writes the name of a sheet bare in front of its print titles and its print area:
#   工作-数据!A1:B2
# ECMA-376 Part 1, 18.17.2.3, asks for apostrophes around a name that holds more than letters, figures, _ and . (a hyphen
# is a minus sign in a formula). One would guess that the library quotes what it quotes in its formulas; it does so in no
# defined name. LibreOffice Calc 7.4 drops the range without a word, so that the sheet prints whole.
# Fails if a later version quotes it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hucre@1.0.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';

const bytes = await writeXlsx({
  sheets: [
    {
      name: '工作-数据',
      rows: [['甲', '乙'], [1, 2]],
      pageSetup: { printArea: 'A1:B2', printTitlesRow: '1:1' },
    },
  ],
});
const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml']);
const names = [...workbook.matchAll(/<definedName [^>]*>([^<]*)</g)].map((it) => it[1]);
console.log(names.join('\n') || '(no defined names)');
process.exit(names.length > 0 && names.every((it) => it.startsWith('工作-数据!')) ? 0 : 1);
JS
node try.mjs
