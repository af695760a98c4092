#!/usr/bin/env bash
# Two things that Word has commands for and forms of Chinese offices are full of are no text in a .docx, and four readers pass them over:
#   a tick or an empty box by 插入符号, a w:sym of the face Wingdings 2: 是☑否□ is 是否 to officeparser 7.8.0 and
#     word-extractor 1.0.4, so that a form says the same whatever was ticked (mammoth 1.13.0 reads ☑ and □, Writer keeps them)
#   a number in a circle by 带圈字符, a field `eq \o\ac(○,21)`, which has no result, as Word draws it from the instruction:
#     第㉑项 is 第项 to all three and to LibreOffice Writer 7.4.7 (Debian 12), on the page, as text and saved as .docx again
# No error or warning comes. One would guess that what Word shows is somewhere in the text, and that a
# program which does not know a field says so or keeps it.
# Fails if a later version reads one of them otherwise.
# Needs: soffice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.3
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const box = (character) => `<w:r><w:sym w:font="Wingdings 2" w:char="${character}"/></w:r>`;
const part = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const circled = (number) =>
  `${part('begin')}${instruction(' eq \\o\\ac(')}${instruction('○')}${instruction(`,${number})`)}${part('end')}`;
const body = `<w:p>${run('是')}${box('F052')}${run('否')}${box('F0A3')}</w:p><w:p>${run('第')}${circled(21)}${run('项')}</w:p>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
};
writeFileSync(
  'a.docx',
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]))),
);
JS
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const lines = (text) => text.replace('\uFEFF', '').split('\n').filter((it) => it !== '').join(' | ');
const saved = strFromU8(unzipSync(readFileSync('writer/a.docx'))['word/document.xml']);
// Writer's box and tick are characters of the private area, in the face that the symbol names.
const named = (text) => text.replace('\uF052', '☑').replace('\uF0A3', '□');
const seen = {
  officeparser: lines((await OfficeParser.parseOffice('a.docx')).toText()),
  'word-extractor': lines((await new WordExtractor().extract('a.docx')).getBody()),
  mammoth: lines((await mammoth.extractRawText({ path: 'a.docx' })).value),
  'Writer, text': named(lines(readFileSync('writer/a.txt', 'utf8'))),
  'Writer, .docx': saved.includes('instrText') || saved.includes('21') ? 'keeps the number' : 'no number',
};
console.log(seen);
const [passed, kept] = ['是否 | 第项', '是☑否□ | 第项'];
process.exit(Object.values(seen).join() === [passed, passed, kept, kept, 'no number'].join() ? 0 : 1);
JS
node write.mjs
soffice --version
save() { soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to "$1" --outdir writer a.docx >/dev/null 2>&1; }
save 'txt:Text (encoded):UTF8'
save 'docx:MS Word 2007 XML'
node read.mjs
