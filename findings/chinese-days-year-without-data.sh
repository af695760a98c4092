#!/usr/bin/env bash
# chinese-days 1.5.7 (working days of China, with the days that are moved by the yearly notice): a year whose notice is not out
# yet is answered like any other, as if it had no holidays at all: without an error, and without a sign in `getDayDetail`.
#   isWorkday('2027-10-01') -> true, isHoliday('2027-10-01') -> false (National Day, fixed by law); likewise 1 January 2027
#   findWorkday(5, '2026-12-28') -> 2027-01-04: New Year's Day is one of the five working days
# The notice for a year comes in the November before it or so, the package later. 2003, the year before its first, is answered so as well.
# One would guess an error, undefined, or at least the holidays that have a fixed date. A plan written in December counts its
# days in the next year, where this answers wrongly.
# Fails if a later version says otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chinese-days@1.5.7
cat >try.cjs <<'JS'
const days = require('chinese-days');
const seen = {
  'National Day 2026 is a working day': days.isWorkday('2026-10-01'),
  'National Day 2027 is a working day': days.isWorkday('2027-10-01'),
  'National Day 2027 is a holiday': days.isHoliday('2027-10-01'),
  'New Year 2027 is a working day': days.isWorkday('2027-01-01'),
  'National Day 2003 is a working day': days.isWorkday('2003-10-01'),
  'five working days from 28 December 2026': days.findWorkday(5, '2026-12-28'),
  'what is told of National Day 2027': days.getDayDetail('2027-10-01').name,
};
console.log(seen);
process.exit(Object.values(seen).join() === 'false,true,false,true,true,2027-01-04,Friday' ? 0 : 1);
JS
node try.cjs
