#!/usr/bin/env bash
# nzh 1.0.14 (Chinese numerals to numbers and back): decodeS reads a year as Chinese documents write it, digit by digit, as
# another number, and a numeral that it does not know in part as a smaller one, without an error:
#   二〇二六 -> 226   (both digits before the last two are lost; the same with 零)
#   两千零二十六 -> 26 (两 is unknown, and takes its 千 with it)
#   廿五 -> 5
#   壹佰 -> 0          (formal numerals are the other half of the library; here they are nothing)
# One would guess 2026, 2026, 25 and 100, or an error: encodeS of the library itself writes 二千零二十六 and reads that back.
# GB/T 15835-2011 writes years digit by digit with 〇, so a date of an official document is never read rightly.
# Fails if a later version reads one of them otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14
cat >try.cjs <<'JS'
const { cn } = require('nzh');
const seen = { 二千零二十六: 2026, 二〇二六: 226, 二零二六: 226, 两千零二十六: 26, 廿五: 5, 壹佰: 0 };
const differing = Object.entries(seen).filter(([text, number]) => {
  console.log(text, cn.decodeS(text));
  return Number(cn.decodeS(text)) !== number;
});
process.exit(differing.length === 0 ? 0 : 1);
JS
node try.cjs
