#!/usr/bin/env bash
# mammoth 1.13.0 and pandoc 2.17.1.1 (Debian 12) leave out of a .docx what stands in a simple field (w:fldSimple), the text that the field
# showed when it was saved: 见附件1，表2。 is 见附件，表。 The same fields written in parts (w:fldChar), the other way of writing them,
# come out whole, and officeparser 7.8.0 and word-extractor 1.0.4 read both. ECMA-376 Part 1, 17.16.19: the runs within the
# element are the field's current result. mammoth says in its messages that it does not know the element, pandoc says nothing.
# One would guess that of a field which is not understood the text stays, as both do with those in parts. What goes
# missing is the numbers of attachments, tables and articles that a text refers to.
# Fails if a later version reads one of them otherwise.
# Needs: apt-get and dpkg-deb of Debian 12.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 2>/dev/null
for package in ./*.deb; do dpkg-deb -x "$package" .; done
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@7.8.0 word-extractor@1.0.4 fflate@0.8.3
cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { OfficeParser } from 'officeparser';
import WordExtractor from 'word-extractor';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const mark = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const fields = {
  simple: (instruction, text) => `<w:fldSimple w:instr="${instruction}">${run(text)}</w:fldSimple>`,
  'in parts': (instruction, text) =>
    `${mark('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${mark('separate')}${run(text)}${mark('end')}`,
};
const [library] = readdirSync('usr/lib');
const pandoc = (file) =>
  execFileSync('usr/bin/pandoc', ['--data-dir', 'usr/share/pandoc/data', '--to', 'plain', file], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', LD_LIBRARY_PATH: `usr/lib/${library}` },
  });
const found = [];
for (const [name, field] of Object.entries(fields)) {
  const body = `<w:p>${run('见附件')}${field(' REF attachment \\h ', '1')}${run('，表')}${field(' SEQ 表 ', '2')}${run('。')}</w:p>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  writeFileSync('a.docx', zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(head + xml)]))));
  const { value, messages } = await mammoth.extractRawText({ path: 'a.docx' });
  const seen = {
    mammoth: value.trim(),
    pandoc: pandoc('a.docx').trim(),
    officeparser: (await OfficeParser.parseOffice('a.docx')).toText().trim(),
    'word-extractor': (await new WordExtractor().extract('a.docx')).getBody().trim(),
  };
  console.log(name, seen, messages.map((it) => it.message));
  found.push(...Object.values(seen));
}
const [lost, whole] = ['见附件，表。', '见附件1，表2。'];
process.exit(found.join() === [lost, lost, whole, whole, whole, whole, whole, whole].join() ? 0 : 1);
JS
node try.mjs
