#!/usr/bin/env bash
# sentence-splitter 5.0.1 (sentences of a text, for textlint's rules of their length and end): a full stop within the quotation marks of
# mainland China ends the sentence before the closing mark, which begins the next one:
#   要求：“一岗双责。”各单位落实。  -> 要求：“一岗双责。 | ”各单位落实。
# Within 「」, 『』, （） and "" the pair is kept whole: 要求：「一崗雙責。」各單位落實。 is one sentence. It is so with ‘’ as well.
# One would guess that the pair which GB/T 15834 prescribes is a pair if that of Taiwan and Japan is, and that no sentence
# begins with a closing mark. What goes by sentences (limits of length, changes side by side) has the mark at the wrong one.
# Fails if a later version splits otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sentence-splitter@5.0.1
cat >try.mjs <<'JS'
import { split } from 'sentence-splitter';

const sentences = (text) => split(text).filter((it) => it.type === 'Sentence').map((it) => it.raw).join(' | ');
const seen = ['“”', '‘’', '「」', '『』', '（）', '""'].map(([open, close]) =>
  sentences(`要求：${open}一岗双责。${close}各单位落实。`),
);
console.log(seen.join('\n'));
const expected = [
  '要求：“一岗双责。 | ”各单位落实。',
  '要求：‘一岗双责。 | ’各单位落实。',
  '要求：「一岗双责。」各单位落实。',
  '要求：『一岗双责。』各单位落实。',
  '要求：（一岗双责。）各单位落实。',
  '要求："一岗双责。"各单位落实。',
];
process.exit(seen.join() === expected.join() ? 0 : 1);
JS
node try.mjs
