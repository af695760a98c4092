#!/usr/bin/env bash
# LibreOffice Writer 7.4.7 (Debian 12), reading a .docx: `w:lang w:val="zh-CN"` on a run lets a line end within a number and
# within a Latin word. `w:val` is the language of the Latin text alone (ECMA-376 Part 1, 17.3.2.20; the Chinese text has
# `w:eastAsia`), so one would guess that it serves spelling and hyphenation, and that 1234567890123 stays whole as it does
# under `en-US`. Whoever marks a Chinese document as Chinese throughout, by both attributes, gets "12" at the end of a line
# and "34567890123" at the start of the next.
# Seen: en-US moves the whole number to the second line; zh-CN leaves its first figures on the first line. Words likewise.
# Fails if a later version keeps the number whole under zh-CN, or breaks it under en-US.
# Needs: soffice, pdftotext (poppler), and a font with Chinese glyphs.
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
const run = (language, text) =>
  `<w:p><w:r><w:rPr><w:sz w:val="32"/><w:lang w:val="${language}" w:eastAsia="zh-CN"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
for (const language of ['en-US', 'zh-CN']) {
  const text = `${'检查单位'.repeat(6)}共计1234567890123人`;
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${run(language, text)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  };
  writeFileSync(
    `${language}.docx`,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}
JS
node write.mjs
soffice --version
for language in en-US zh-CN; do
  soffice --headless "-env:UserInstallation=file://$folder/profile" --convert-to pdf "$language.docx" >/dev/null 2>&1
  pdftotext -layout "$language.pdf" "$language.txt"
  echo "$language:"
  cat "$language.txt"
done
grep -q 1234567890123 en-US.txt
! grep -q 1234567890123 zh-CN.txt
