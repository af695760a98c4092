#!/usr/bin/env bash
# pinyin-pro 3.29.4 (readings of Chinese text): the head of a body (长, zhǎng) is read cháng, "long", in many of the titles that
# a body's report is full of, and rightly in others:
#   局长 jú cháng, 处长 chù cháng, 所长 suǒ cháng, 署长 shǔ cháng, 馆长 guǎn cháng, 乡长 xiāng cháng, 审计长 shěn jì cháng
#   院长 yuàn zhǎng, 部长 bù zhǎng, 厅长 tīng zhǎng, 县长 xiàn zhǎng, 镇长 zhèn zhǎng
# Its built-in words know 重庆, 长治, 六安 and 会计, with which one would try it; one would not guess that the
# commonest titles are missing. Readings printed above names of posts, and lists in their order, are wrong by it.
# With the dictionary of @pinyin-pro/data 1.3.1 (`complete`) added, all of them are read rightly.
# Fails if a later version reads one of them otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pinyin-pro@3.29.4 @pinyin-pro/data@1.3.1
cat >try.cjs <<'JS'
const { addDict, pinyin } = require('pinyin-pro');
const complete = require('@pinyin-pro/data/complete');
const wrong = ['局长', '处长', '所长', '署长', '馆长', '乡长', '审计长', '教育局局长'];
const right = ['院长', '部长', '厅长', '县长', '镇长'];
const last = (titles) => titles.map((it) => pinyin(it, { type: 'array' }).at(-1));
const places = pinyin('重庆长治六安会计');
console.log(places);
console.log(wrong.map((it) => `${it} ${pinyin(it)}`).join(', '));
console.log(right.map((it) => `${it} ${pinyin(it)}`).join(', '));
const isAsSeen =
  places === 'chóng qìng cháng zhì lù ān kuài jì' &&
  last(wrong).every((it) => it === 'cháng') &&
  last(right).every((it) => it === 'zhǎng');
addDict(complete.default ?? complete);
console.log('with the dictionary:', wrong.map((it) => `${it} ${pinyin(it)}`).join(', '));
process.exit(isAsSeen && last(wrong).every((it) => it === 'zhǎng') ? 0 : 1);
JS
node try.cjs
