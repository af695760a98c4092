#!/usr/bin/env bash
# html-to-docx 1.8.0 and its offshoot @turbodocx/html-to-docx 1.23.1: `font-family: 仿宋` and the option `font` set the face of the
# *Latin* text of a run alone (w:ascii, w:hAnsi). The Chinese text takes w:eastAsia (ECMA-376 Part 1, 17.3.2.26), which neither
# writes, so that not one Chinese character stands in the face that was asked for.
# `line-height: 28pt`, the fixed pitch of official documents, is a line of 1 (w:line="240" w:lineRule="auto") in the first, and in
# the second 2.33 lines (560, right for 28 pt, but "auto", which counts in 240ths of a line). `text-indent` is dropped.
# One would guess that a face with a Chinese name is set for Chinese, and that a length in points stays one.
# Fails if a later version writes another value.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 fflate@0.8.3
cat >try.cjs <<'JS'
const { strFromU8, unzipSync } = require('fflate');
const html =
  '<html><body><p style="font-family: 仿宋; font-size: 16pt; line-height: 28pt; text-indent: 32pt">正文。</p></body></html>';
const written = async (name) => {
  const convert = require(name);
  const bytes = await (convert.default ?? convert)(html, null, { font: '仿宋', fontSize: 32 });
  const parts = unzipSync(new Uint8Array(bytes));
  const xml = strFromU8(parts['word/document.xml']);
  const seen = {
    'faces of the run': xml.match(/<w:rFonts ([^>]*)\/>/)[1],
    'Chinese faces': [xml, strFromU8(parts['word/styles.xml'])].some((it) => /w:eastAsia="仿宋"/.test(it)),
    line: xml.match(/<w:spacing ([^>]*)\/>/)[1],
    indent: /<w:ind\b/.test(xml),
  };
  console.log(name, seen);
  return Object.values(seen).join('; ');
};
const faces = 'w:ascii="仿宋" w:hAnsi="仿宋"; false';
(async () => {
  const one = await written('html-to-docx');
  const other = await written('@turbodocx/html-to-docx');
  const isAsSeen =
    one === `${faces}; w:line="240" w:lineRule="auto"; false` &&
    other === `${faces}; w:line="560" w:lineRule="auto"; false`;
  process.exit(isAsSeen ? 0 : 1);
})();
JS
node try.cjs
