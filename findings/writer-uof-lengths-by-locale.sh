#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian 12), saving as UOF (标文通, the office format of GB/T 20916; filter "UOF text"): under a locale
# that measures in inches (LANG=C.UTF-8, as in containers, and en_US) every length of the document is an empty string: width,
# height and margins of the page (`uof:宽度=""`), indents and spacing. It says nothing. Read again by the same program, the page
# is 0 by 0. Under LANG=zh_CN.UTF-8, where it measures in centimetres, the same command writes them all (21.001 by 29.7).
# One would guess that the locale chooses words and units on the screen, and that a file says the same wherever it is saved.
# Fails if a later version writes a length under the one, or none under the other.
# Needs: soffice with its filters of XSLT (Debian: libreoffice-writer or libreoffice-writer-nogui).
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
const body =
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>年度报告</w:t></w:r></w:p>' +
  '<w:p><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLine="640"/></w:pPr><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>正文首行缩进。</w:t></w:r></w:p>' +
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
const parts = {
  '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
};
writeFileSync('in.docx', zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
JS
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

const [, , locale, expected] = process.argv;
const uof = readFileSync(`${locale}/in.uot`, 'utf8');
const back = strFromU8(unzipSync(readFileSync(`${locale}/in.docx`))['word/document.xml']);
const seen = {
  text: ['年度报告', '正文首行缩进。'].every((it) => uof.includes(it)),
  paper: [...uof.matchAll(/uof:(?:宽度|高度)="([^"]*)"/g)].map((it) => it[1]).join(),
  'first line': uof.match(/<字:首行 [^>]*><字:绝对 [^>]*字:值="([^"]*)"/)[1],
  'page read again': back.match(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/).slice(1).join(' x '),
};
console.log(locale, seen);
process.exit(Object.values(seen).join('; ') === expected ? 0 : 1);
JS
node write.mjs
soffice --version
unset LANGUAGE
save() { LANG=$1 LC_ALL=$1 soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to "$2" --outdir "$1" "$3" >/dev/null 2>&1; }
for locale in C.UTF-8 zh_CN.UTF-8; do
  save "$locale" 'uot:UOF text' in.docx
  save "$locale" 'docx:MS Word 2007 XML' "$locale/in.uot"
done
node read.mjs C.UTF-8 'true; ,; ; 0 x 0'
node read.mjs zh_CN.UTF-8 'true; 21.001,29.7; 1.129; 11906 x 16838'
