#!/usr/bin/env bash
# date-holidays 3.37.0 (days off by country, from one table of laws): for China it still has the days of before 2025. Since
# 1 January 2025 (State Council order 795) Labour Day is two days, 1 and 2 May, and the Spring Festival four, from the last
# day of the lunar year to the third of the first month: 13 days a year. The library gives 11 for 2026: 2 May and the
# third day (19 February 2026) are working days to it.
# It also has four days of type `public` that are no day off for an office: 8 March, 4 May, 1 June and 1 August are half a
# day for women, young people, children and soldiers; `isHoliday` on the afternoon of 4 May says it is a public holiday.
# One would guess the law of two years ago to be in a table that is published several times a year, and a holiday of a part
# of the people not to be `public`. A date by which a measure is due is moved off the wrong days with it.
# Fails if a later version says otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund date-holidays@3.37.0
cat >try.cjs <<'JS'
const Holidays = require('date-holidays');
const china = new Holidays('CN');
const named = (year, name) => china.getHolidays(year).filter((it) => it.name.startsWith(name)).map((it) => it.date.slice(5, 10));
const seen = {
  'Labour Day 2026': named(2026, '劳动节').join(' '),
  'Spring Festival 2026': named(2026, '春节').join(' '),
  'Labour Day 2025': named(2025, '劳动节').join(' '),
  'afternoon of 4 May 2026': String(china.isHoliday(new Date('2026-05-04T14:00:00+08:00'))[0]?.type),
};
console.log(seen);
const expected = ['05-01', '02-16 02-17 02-18', '05-01', 'public'];
process.exit(Object.values(seen).join() === expected.join() ? 0 : 1);
JS
node try.cjs
