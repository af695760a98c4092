#!/usr/bin/env bash
# docx2txt 1.4 (Debian 12: 1.4-5): paragraphs of a .docx of which the element bears no attribute (<w:p>) have no end in the text. Two lines
# become one, and the cells of a table one word: 检查 12 / 整改 35 is 检查12整改35. With an attribute, as Word sets one
# (w:rsidR, for comparing versions), each stands on a line of its own. No attribute of w:p is required (ECMA-376 Part 1, 17.3.1.22), and
# libraries that write .docx set none. Where a paragraph has properties (w:pPr) it is parted all the same, by chance: the pattern
# for <w:p ...> matches <w:pPr>.
# One would guess that identifiers of revisions are of no account for a text. Who counts or searches in it finds figures and
# names grown together, and tries it in vain on a file that Word saved.
# Fails if a later version parts them, or no longer parts those of Word.
# Needs: apt-get and dpkg-deb of Debian 12, unzip, perl.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 docx2txt=1.4-5 2>/dev/null
dpkg-deb -x docx2txt_1.4-5_all.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
for (const [name, attribute] of [['bare', ''], ['word', ' w:rsidR="00A11B2C"']]) {
  const paragraph = (text) => `<w:p${attribute}><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (...texts) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
  const table = `<w:tbl><w:tblPr><w:tblW w:w="4000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row('检查', '12')}${row('整改', '35')}</w:tbl>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('市审计局')}${paragraph('主任：甲')}${table}${paragraph('完')}<w:sectPr/></w:body></w:document>`,
  };
  writeFileSync(
    `${name}.docx`,
    zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(head + xml)]))),
  );
}
JS
node write.mjs
lines() { ./usr/bin/docx2txt "$1.docx" - | sed '/^$/d' | paste -sd '|'; }
bare=$(lines bare)
word=$(lines word)
echo "without attributes: $bare"
echo "with Word's:        $word"
[ "$bare" = '市审计局主任：甲检查12整改35完' ]
[ "$word" = '市审计局|主任：甲|检查|12|整改|35|完' ]
