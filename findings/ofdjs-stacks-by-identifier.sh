#!/usr/bin/env bash
# ofd.js 0.2.6 (reader of OFD, GB/T 33190, as elements of a web page): three things of a page are shown otherwise than they are said:
#   What lies upon what: each object becomes an element whose z-index is its ID, so that the greater number lies on top. In the
#   standard later objects lie on earlier ones, the page on its background template, and an ID is only to be unique. A pale
#   band with the ID 40 that is drawn before the text with the ID 30 covers it, and so does a template with ZOrder="Background".
#   Visible="false" is shown like all else.
#   Rule="Even-Odd" is lost: a ring of two paths comes out as a full disc (SVG's own rule is nonzero).
# One would guess that a file reads as it is ordered. Who writes OFD and looks at it with this reader has to number objects in
# the order in which they lie, templates below pages, which no schema asks.
# Fails if a later version shows one of them otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ofd.js@0.2.6 jsdom@26.1.0 fflate@0.8.3
cat >try.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const ofdNs = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const square = (at, size) => `M ${at} ${at} L ${at + size} ${at} L ${at + size} ${at + size} L ${at} ${at + size} C`;
const band = (id, more = '') =>
  `<ofd:PathObject ID="${id}" Boundary="20 20 100 20" Fill="true" Stroke="false"${more}><ofd:FillColor Value="240 240 240"/><ofd:AbbreviatedData>${square(0, 15)} ${square(3, 9)}</ofd:AbbreviatedData></ofd:PathObject>`;
const text = (id, characters, more = '') =>
  `<ofd:TextObject ID="${id}" Boundary="20 20 100 8" Font="2" Size="5"${more}><ofd:TextCode X="0" Y="5" DeltaX="5">${characters}</ofd:TextCode></ofd:TextObject>`;
const page = `${band(40)}${text(30, '正文')}${text(31, '隐藏', ' Visible="false"')}${band(32, ' Rule="Even-Odd"')}`;
const content = (inner, before = '') =>
  `<ofd:Page ${ofdNs}>${before}<ofd:Content>${inner}</ofd:Content></ofd:Page>`;
const parts = {
  'OFD.xml': `<ofd:OFD ${ofdNs} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0123456789abcdef0123456789abcdef</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
  'Doc_0/Document.xml': `<ofd:Document ${ofdNs}><ofd:CommonData><ofd:MaxUnitID>60</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:TemplatePage ID="50" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
  'Doc_0/PublicRes.xml': `<ofd:Res ${ofdNs} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="2" FontName="宋体" FamilyName="宋体" Charset="unicode"/></ofd:Fonts></ofd:Res>`,
  'Doc_0/Pages/Page_0/Content.xml': content(
    `<ofd:Layer ID="20">${page}</ofd:Layer>`,
    '<ofd:Template TemplateID="50" ZOrder="Background"/>',
  ),
  'Doc_0/Tpls/Tpl_0/Content.xml': content(`<ofd:Layer ID="51">${text(52, '衬底')}</ofd:Layer>`),
};
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])));

const { window } = new JSDOM('', { runScripts: 'outside-only', url: 'http://localhost/' });
window.eval(readFileSync('node_modules/ofd.js/lib/ofd.umd.min.js', 'utf8'));
const buffer = new window.ArrayBuffer(bytes.length);
new window.Uint8Array(buffer).set(bytes);
const [read] = await new Promise((success, fail) => window.ofd.parseOfdDocument({ ofd: buffer, success, fail }));
const shown = [...window.ofd.renderOfd(800, read)[0].querySelectorAll('svg')];
const stacked = shown
  .map((it) => ({ above: Number(it.style.zIndex), text: it.textContent || `band ${it.style.zIndex}` }))
  .sort((one, other) => one.above - other.above)
  .map((it) => it.text)
  .join(' < ');
const rules = shown.flatMap((it) => [...it.querySelectorAll('path')]).filter((it) => it.outerHTML.includes('evenodd'));
console.log(stacked, `; paths of the rule evenodd: ${rules.length}`);
window.close();
process.exit(stacked === '正文 < 隐藏 < band 32 < band 40 < 衬底' && rules.length === 0 ? 0 : 1);
JS
node try.mjs
