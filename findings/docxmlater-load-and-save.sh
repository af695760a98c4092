#!/usr/bin/env bash
# docxmlater 10.1.0 (reads, changes and writes .docx): a file that is loaded and saved, with nothing changed in between, comes back
# without what a Chinese official document stands on:
#   the grid of lines and characters of the section (w:docGrid) is gone
#   a character with its reading above it (w:ruby) is gone, with the reading: 武曌，主任 is 武，主任
#   w:firstLineChars is gone; w:firstLine beside it stays
#   w:snapToGrid w:val="0" of a run is w:val="1", its contrary; that of a paragraph is gone
# Frames (w:framePr), kinsoku, overflowPunct, the two lines in one (w:eastAsianLayout) and ticks (w:sym) stay, and no error or
# warning comes. One would guess that a program which writes what it does not know the meaning of keeps it as it is.
# Fails if a later version keeps one of them, or loses the frame.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund docxmlater@10.1.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { Document } from 'docxmlater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const packages = `${schemas}/package/2006`;
const run = (text, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const ruby =
  '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="16"/><w:hpsRaise w:val="30"/><w:hpsBaseText w:val="32"/><w:lid w:val="zh-CN"/></w:rubyPr>' +
  '<w:rt><w:r><w:t>zhào</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>曌</w:t></w:r></w:rubyBase></w:ruby></w:r>';
const body =
  `<w:p><w:pPr><w:framePr w:w="8844" w:h="1000" w:hRule="exact" w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="center" w:y="1985"/></w:pPr>${run('文件')}</w:p>` +
  `<w:p><w:pPr><w:kinsoku/><w:snapToGrid w:val="0"/><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr>${run('武')}${ruby}${run('，主任', '<w:snapToGrid w:val="0"/>')}</w:p>` +
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"/></w:sectPr>';
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
};
writeFileSync('in.docx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const document = await Document.load('in.docx');
await document.save('out.docx');
const saved = strFromU8(unzipSync(readFileSync('out.docx'))['word/document.xml']);
const seen = {
  text: [...saved.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map((it) => it[1]).join(''),
  grid: saved.includes('<w:docGrid'),
  'first line in characters': saved.includes('w:firstLineChars'),
  'first line': saved.includes('w:firstLine="640"'),
  'snapToGrid of the paragraph': /<w:pPr>(?:(?!<\/w:pPr>).)*<w:snapToGrid/.test(saved),
  'snapToGrid of the run': saved.match(/<w:rPr><w:snapToGrid([^>]*)\/>/)?.[1],
  frame: /<w:framePr [^>]*w:y="1985"/.test(saved),
};
console.log(seen);
process.exit(Object.values(seen).join() === '文件武，主任,false,false,true,false, w:val="1",true' ? 0 : 1);
JS
node try.mjs
