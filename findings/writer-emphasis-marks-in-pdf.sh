#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian 12), .docx to PDF: the marks of emphasis (w:em, 着重号 in Word: a dot at each character) are not
# in the PDF at characters, and are at blanks: 重点 任务, all dotted, has one dot, over the space. It is so for Chinese and Latin text
# and for each kind of mark (dot, comma, circle, underDot). Writer has read them: saved as .odt, the text has text-emphasize, and
# as .docx w:em again. One would guess that what is emphasised looks emphasised, and that the blanks are what is left out.
# So of a text in which dots mark what was added or what is binding, the PDF says nothing; bold and underlines stay.
# Fails if a later version draws another number of marks.
# Needs: soffice, and a font with Chinese glyphs.
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
for (const [name, text] of [['whole', '重点任务'], ['blank', '重点 任务'], ['latin', 'key task']]) {
  const body = `<w:p><w:r><w:rPr><w:em w:val="dot"/><w:sz w:val="32"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  };
  writeFileSync(
    `${name}.docx`,
    zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]))),
  );
}
JS
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

/** How many shapes the page of a PDF fills, beside its text: a mark is one. */
const marks = (name) => {
  const file = readFileSync(`${name}.pdf`, 'latin1');
  const streams = [...file.matchAll(/\/FlateDecode>>\s*stream\r?\n(.*?)\r?\nendstream/gs)].map((it) => it[1]);
  const page = streams.map((it) => inflateSync(Buffer.from(it, 'latin1')).toString('latin1')).find((it) => / Tf/.test(it));
  return page.match(/\bf\*?\s/g)?.length ?? 0;
};
const odt = strFromU8(unzipSync(readFileSync('whole.odt'))['content.xml']);
const seen = {
  'text-emphasize in .odt': odt.match(/style:text-emphasize="([^"]*)"/)[1],
  'marks of 重点任务': marks('whole'),
  'marks of 重点 任务': marks('blank'),
  'marks of key task': marks('latin'),
};
console.log(seen);
process.exit(Object.values(seen).join() === 'dot above,0,1,1' ? 0 : 1);
JS
node write.mjs
soffice --version
save() { soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to "$@" >/dev/null 2>&1; }
save pdf whole.docx blank.docx latin.docx
save odt whole.docx
node read.mjs
