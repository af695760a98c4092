#!/usr/bin/env bash
# @ansonlai/docx-redline-js 0.1.6 (writes a change of text into a .docx as tracked changes, word by word): to it, Chinese text between two
# blanks is one word, figures in it as well. Of 一是健全机制。全年检查12家。 with 12 changed to 13, the whole paragraph is struck out and
# inserted anew; of the same in English, 12 alone. What is inserted has one face for all, that of the last run: the first sentence, in
# 楷体 and bold, becomes 仿宋. In English too, a bold run before the change loses its bold, as a tracked change of its own.
# htmldiff-js 1.0.5, which goes word by word as well, marks 12 and 13 in both.
# One would guess that a figure within Chinese text is a word, and that what was not changed keeps its face. Who looks through a
# report's changes sees each touched paragraph as new.
# Fails if a later version marks less or more.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @ansonlai/docx-redline-js@0.1.6 @xmldom/xmldom@0.8.15 htmldiff-js@1.0.5
cat >try.mjs <<'JS'
import { applyRedlineToOxml, configureLogger, configureXmlProvider } from '@ansonlai/docx-redline-js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import htmldiff from 'htmldiff-js';

configureXmlProvider({ DOMParser, XMLSerializer });
const quiet = () => {};
configureLogger({ log: quiet, warn: quiet, error: quiet });
const run = (text, properties) => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const marked = async (first, second) => {
  const paragraph = `<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${run(first, '<w:rFonts w:eastAsia="楷体"/><w:b/>')}${run(second, '<w:rFonts w:eastAsia="仿宋"/>')}</w:p>`;
  const [before, after] = [first + second, (first + second).replace('12', '13')];
  const { oxml } = await applyRedlineToOxml(paragraph, before, after, { generateRedlines: true, author: '某' });
  const within = (name) => [...oxml.matchAll(new RegExp(`<w:${name} .*?</w:${name}>`, 'gs'))].map((it) => it[0]).join('');
  const text = (xml) => xml.replace(/<[^>]*>/g, '');
  const seen = {
    deleted: text(within('del')),
    inserted: text(within('ins')),
    'faces of what is inserted': [...within('ins').replace(/<w:rPrChange.*?<\/w:rPrChange>/gs, '').matchAll(/w:eastAsia="([^"]*)"/g)].map((it) => it[1]).join(),
    'bold turned off in runs': (oxml.match(/<w:b w:val="0"\/>/g) ?? []).length,
    'htmldiff-js': htmldiff.default.execute(before, after).match(/<(del|ins)\b.*?<\/\1>/g).map(text).join(' > '),
  };
  console.log(seen);
  return Object.values(seen).join('; ');
};
const chinese = await marked('一是健全机制。', '全年检查12家。');
const english = await marked('First, the rules. ', 'We checked 12 units.');
const isAsSeen =
  chinese === '一是健全机制。全年检查12家。; 一是健全机制。全年检查13家。; 仿宋; 1; 12 > 13' &&
  english === '12; 13; 仿宋; 4; 12 > 13';
process.exit(isAsSeen ? 0 : 1);
JS
node try.mjs
