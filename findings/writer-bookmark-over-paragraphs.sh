#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian 12), .docx in and .docx out: a bookmark that spans several paragraphs comes back as two
# `w:bookmarkStart` of the same name and one `w:bookmarkEnd`. The first start, where the bookmark truly begins, bears an
# identifier that nothing ends (ECMA-376 Part 1, 17.13.6: a start without its end is to be ignored), the second stands at
# the beginning of the *last* paragraph. So what reads the saved file finds a range that has shrunk to its last paragraph.
# The same happens over two cells of a table; one within a paragraph, and one around a paragraph from outside, stay whole.
# One would guess that a range which Writer shows rightly is saved as the range that it is.
# Fails if a later version saves one start a name.
# Needs: soffice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schemas = 'http://schemas.openxmlformats.org';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const body = [
  `<w:p><w:bookmarkStart w:id="1" w:name="three"/>${run('first')}</w:p>`,
  `<w:p>${run('second')}</w:p>`,
  `<w:p>${run('third')}<w:bookmarkEnd w:id="1"/></w:p>`,
  `<w:p><w:bookmarkStart w:id="2" w:name="one"/>${run('alone')}<w:bookmarkEnd w:id="2"/></w:p>`,
].join('');
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
};
writeFileSync('in.docx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
JS
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const xml = strFromU8(unzipSync(readFileSync('out/in.docx'))['word/document.xml']);
const marks = xml.match(/<w:bookmark(Start|End)[^>]*>|<w:t[ >][^<]*/g);
console.log(marks.join('\n'));
const ids = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="three"/g)].map((it) => it[1]);
const ended = ids.filter((id) => xml.includes(`<w:bookmarkEnd w:id="${id}"/>`));
const alone = [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="one"/g)];
process.exit(ids.length === 2 && ended.length === 1 && ended[0] === ids[1] && alone.length === 1 ? 0 : 1);
JS
node write.mjs
soffice --version
soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to 'docx:MS Word 2007 XML' --outdir out in.docx >/dev/null 2>&1
node read.mjs
