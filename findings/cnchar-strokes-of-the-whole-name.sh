#!/usr/bin/env bash
# cnchar 3.2.6 (readings and strokes of characters): `sortStroke` and `compareStroke` put names in the order of the strokes of
# all their characters together, so that a surname of two strokes comes last if the given name has many:
#   sortStroke(['丁馨馨', '马强', '王一', '魏力']) -> 王一 (5), 马强 (15), 魏力 (19), 丁馨馨 (42)
# Lists of people that say 按姓氏笔画为序 go by the surname (丁 2, 马 3, 王 4, 魏 17), and only among equal surnames by what
# follows: `Intl.Collator('zh-u-co-stroke')` sorts them so. The library's own notes on compareStroke say that it serves for sorting by
# the first character of a name. One would guess character after character; sortSpell, of the same library, does compare so.
# With surnames alone, by which one would try it, the order is right.
# Fails if a later version says otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cnchar@3.2.6
cat >try.cjs <<'JS'
const cnchar = require('cnchar');
const names = ['丁馨馨', '马强', '王一', '魏力'];
const surnames = (list) => list.map(([surname]) => surname).join('');
const seen = {
  'sortStroke, names': cnchar.sortStroke([...names]),
  'sortStroke, surnames': cnchar.sortStroke(['魏', '王', '马', '丁']),
  'sortSpell, names': cnchar.sortSpell(['张一', '李正', '李安']),
  'Intl, names': [...names].sort(new Intl.Collator('zh-u-co-stroke').compare),
  'compareStroke 丁馨馨, 马强': [cnchar.compareStroke('丁馨馨', '马强')],
};
console.log(seen);
const orders = Object.values(seen).map(surnames).join();
process.exit(orders === '王马魏丁,丁马王魏,李李张,丁马王魏,m' ? 0 : 1);
JS
node try.cjs
