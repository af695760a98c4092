#!/usr/bin/env bash
# officeparser 7.8.0 and word-extractor 1.0.4 read the text of a .docx, and two things of it come out as something else, without a
# word of warning, in both:
#   第3‑5条, its hyphen a w:noBreakHyphen (Ctrl+Shift+_ in Word)  -> 第35条
#   a sentence that was moved with changes tracked (w:moveFrom, w:moveTo)  -> it stands at both places
# mammoth 1.13.0 reads both as Word shows them. One would guess that the hyphen is at least a space, and that a place from which
# text was moved is passed over as a deletion is, which all three do. Whoever searches returned reports for numbers of articles,
# or compares them with what was sent out, finds what nobody wrote.
# Fails if a later version reads one of them otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const by = 'w:author="某" w:date="2026-01-05T00:00:00Z"';
const body =
  `<w:p>${run('按第3')}<w:r><w:noBreakHyphen/></w:r>${run('5条办理。')}</w:p>` +
  `<w:p><w:moveFromRangeStart w:id="1" ${by} w:name="move1"/><w:moveFrom w:id="2" ${by}>${run('检查两次。')}</w:moveFrom>` +
  `<w:moveFromRangeEnd w:id="1"/>${run('整改完成。')}` +
  `<w:moveToRangeStart w:id="3" ${by} w:name="move1"/><w:moveTo w:id="4" ${by}>${run('检查两次。')}</w:moveTo>` +
  `<w:moveToRangeEnd w:id="3"/><w:del w:id="5" ${by}><w:r><w:delText>删去。</w:delText></w:r></w:del></w:p>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
};
writeFileSync(
  'a.docx',
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]))),
);
const lines = (text) => text.split('\n').filter((it) => it !== '').join(' | ');
const seen = {
  officeparser: lines((await OfficeParser.parseOffice('a.docx')).toText()),
  'word-extractor': lines((await new WordExtractor().extract('a.docx')).getBody()),
  mammoth: lines((await mammoth.extractRawText({ path: 'a.docx' })).value),
};
console.log(seen);
const wrong = '按第35条办理。 | 检查两次。整改完成。检查两次。';
const right = '按第3\u20115条办理。 | 整改完成。检查两次。';
process.exit(seen.officeparser === wrong && seen['word-extractor'] === wrong && seen.mammoth === right ? 0 : 1);
JS
node try.mjs
