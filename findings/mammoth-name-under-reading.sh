#!/usr/bin/env bash
# mammoth 1.13.0 and officeparser 7.8.0 leave out of a .docx the character that has its reading above it (w:ruby, 拼音指南 in Word),
# and not only the reading: 武曌，主任 with zhào above 曌 is 武，主任. word-extractor 1.0.4 keeps both, the reading in front of the
# character: 武zhào曌，主任. One would guess that the text of w:rubyBase stays, as it is what the line says. Rare characters of
# names are what offices put readings above, so that lists of people lose just those; mammoth says so in its messages, of an
# element that it does not know, officeparser says nothing.
# Fails if a later version reads it otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 fflate@0.8.3
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
const ruby =
  '<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="16"/><w:hpsRaise w:val="30"/><w:hpsBaseText w:val="32"/><w:lid w:val="zh-CN"/></w:rubyPr>' +
  `<w:rt>${run('zhào')}</w:rt><w:rubyBase>${run('曌')}</w:rubyBase></w:ruby></w:r>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('武')}${ruby}${run('，主任')}</w:p><w:sectPr/></w:body></w:document>`,
};
writeFileSync(
  'a.docx',
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]))),
);
const { value, messages } = await mammoth.extractRawText({ path: 'a.docx' });
const seen = {
  mammoth: value.trim(),
  says: messages.map(({ message }) => message).join(),
  officeparser: (await OfficeParser.parseOffice('a.docx')).toText().trim(),
  'word-extractor': (await new WordExtractor().extract('a.docx')).getBody().trim(),
};
console.log(seen);
const isAsSeen =
  seen.mammoth === '武，主任' &&
  seen.says.includes('w:ruby') &&
  seen.officeparser === '武，主任' &&
  seen['word-extractor'] === '武zhào曌，主任';
process.exit(isAsSeen ? 0 : 1);
JS
node try.mjs
