import type { Style } from '../../generated/style.ts';
import { cellMargins, type RuleMargins, recordLine } from '../style/between-rules.ts';
import { latinFace } from '../style/faces.ts';
import { points } from '../style/measure.ts';

/** Roles of the style and the names of their CSS classes. */
export const CLASSES = {
  title: 'title',
  addressee: 'addressee',
  letterhead: 'letterhead',
  copyNumber: 'copy-number',
  classification: 'classification',
  urgency: 'urgency',
  number: 'number',
  signatory: 'signatory',
  attachments: 'attachments',
  signature: 'signature',
  note: 'note',
  record: 'record',
  tableHeader: 'table-header',
  tableCell: 'table-cell',
  heading1: 'heading-1',
  heading2: 'heading-2',
  heading3: 'heading-3',
  heading4: 'heading-4',
  runIn1: 'run-in-1',
  runIn2: 'run-in-2',
  runIn3: 'run-in-3',
  runIn4: 'run-in-4',
  chapter: 'chapter',
  article: 'article',
  appendixLabel: 'appendix-label',
  appendixTitle: 'appendix-title',
} satisfies Partial<Record<keyof Style['text'], string>> as Partial<Record<keyof Style['text'], string>>;

/** The font, size, weight and colour of a role as CSS declarations. */
export function faceCss(style: Style, role: keyof Style['text']): string {
  const { size, bold, color } = style.text[role];
  return `font-family:${faces(style, role)},serif;font-size:${pt(points(size))};font-weight:${bold ? 700 : 400};color:#${color}`;
}

/**
 * The page's CSS: a sheet of paper on screen, and A4 with the same margins and page numbers in print.
 *
 * @param letterheadSize in pt: as large as the style allows and as fits into the width of the text block
 */
export function css(style: Style, letterheadSize: number): string {
  const { page, grid, head, record, table, pageNumber } = style;
  const spacing = points(grid.characterSpacing);
  const character = points(style.text.body.size) + spacing;
  const face = (role: keyof Style['text']) => faces(style, role);
  const roles = (Object.entries(CLASSES) as [keyof Style['text'], string][]).map(
    ([role, name]) => `.${name}{${faceCss(style, role)}}`,
  );
  const number = `${pageNumberFace(style)};vertical-align:top;padding-top:calc(${pageNumber.distance} - ${grid.halfLeading} - ${ABOVE_DASH});${PAGE_NUMBER}`;
  // A browser sets text in the middle of its line, so that the room of the margins is shared.
  const cells = cellMargins(style);
  const recorded = recordLine(style);
  const shared = ({ top, bottom }: RuleMargins) => pt((top + bottom) / 40);
  // Like Word, a browser leaves half a leading above the first line and below the last.
  const margins = `calc(${page.top} - ${grid.halfLeading}) ${page.right} calc(${page.bottom} - ${grid.halfLeading}) ${page.left}`;
  return `
${latinFaceCss(style)}@page{size:${page.width} ${page.height};margin:${margins}}
@page :right{@bottom-right{${number};padding-right:${pageNumber.indent}em}}
@page :left{@bottom-left{${number};padding-left:${pageNumber.indent}em}}
*{box-sizing:border-box}
html{background:#e8e8e8}
body{margin:0;font-family:${face('body')},serif;font-size:${pt(points(style.text.body.size))};line-height:${grid.linePitch};letter-spacing:${pt(spacing)};color:#000;text-align:${style.body.alignment === 'left' ? 'left' : 'justify'};line-break:strict;overflow-wrap:anywhere;text-spacing-trim:space-all}
.sheet{display:flex;flex-direction:column;width:${page.width};min-height:${page.height};margin:8mm auto;padding:${margins};background:#fff;box-shadow:0 1mm 4mm rgb(0 0 0/25%)}
h1,h2,h3,h4,h5,h6,p{margin:0;font-weight:400}
h1,h2,h3,h4,h5,h6{break-after:avoid}
p{orphans:1;widows:1}
${roles.join('\n')}
.title{text-align:center;line-height:${style.title.linePitch};letter-spacing:0;margin-bottom:${grid.linePitch}}
.title span{display:block}
.letterhead{font-size:${pt(letterheadSize)};line-height:0;letter-spacing:0;text-align:center;display:flex;justify-content:center;align-items:center;gap:.5em}
.letterhead>span:not(.names),.names>span{display:grid;grid-template-columns:0 1fr;align-items:baseline;text-align-last:justify;padding-bottom:${LETTERHEAD_BELOW}}
.letterhead>span:not(.names)::before,.names>span::before{content:"";height:${LETTERHEAD_ABOVE}}
.marks{position:absolute}
.head{min-height:0}
.drawn .letterhead{margin-top:calc(${grid.halfLeading} + ${head.letterheadTop})}
.preprinted .number{margin-top:var(--reserve)}
.number{display:flex;justify-content:center;margin-top:calc(${head.numberGap}*${grid.linePitch});padding:0 ${pt(head.signatoryIndent * character)}}
.number.upward{justify-content:space-between;align-items:flex-end}
.signed{display:flex;align-items:flex-start;white-space:nowrap}
.signatories{display:grid;grid-template-columns:repeat(var(--columns),max-content);column-gap:${pt(head.signatoryGap * character)}}
.rule{border:0;border-top:${head.ruleWidth} solid #${head.ruleColor};margin:calc(${head.ruleGap} - (${grid.linePitch} - 1em)/2) 0 0}
.head{margin-bottom:calc(${head.titleGap}*${grid.linePitch})}
.indent,.heading-1,.heading-2,.heading-3,.heading-4{text-indent:${pt(style.body.firstLineIndent * character)}}
:is(h2,h3,h4).chapter{text-align:center}
.flow{display:flex;justify-content:center;align-items:center;flex-wrap:wrap;list-style:none;margin:0;padding:0}
.flow.line{justify-content:flex-start;padding-left:${pt(style.body.firstLineIndent * character)}}
.flow.diagram{font-size:${pt(points(style.text.tableCell.size))};gap:.5em;padding:.4em 0}
.flow.diagram li:not([aria-hidden]){border:${table.rule} solid #000;padding:.2em .6em}
table{width:100%;border-collapse:collapse;letter-spacing:0;line-height:${table.linePitch};margin:0 0 ${table.gap}}
th,td{border:${table.rule} solid #000;padding:${shared(cells)} ${table.padding};text-align:left}
th{text-align:center}
caption span{display:block;break-after:avoid}
caption .unit{text-align:right}
thead{display:table-header-group}
tr{break-inside:avoid}
.attachments{margin-top:calc(${style.attachments.gap}*${grid.linePitch});padding-left:${pt((style.attachments.indent + 3) * character)}}
.attachments p{text-indent:-1em;padding-left:1em}
.attachments p:first-child{text-indent:-4em}
.attachments.parted p{text-indent:-1.5em;padding-left:1.5em}
.attachments.parted p:first-child{text-indent:-4.5em}
.attachments.one p{padding-left:0;text-indent:-3em}
.signature{margin-top:calc(${style.signature.gap}*${grid.linePitch});margin-left:auto;margin-right:${pt(style.signature.rightIndent * character)};break-inside:avoid;width:max-content;max-width:100%}
.signature .date{padding-left:${pt(style.signature.dateIndent * character)}}
.signature.sealed{margin-top:calc(${style.signature.sealGap}*${grid.linePitch});margin-right:${pt(style.signature.sealRightIndent * character)};text-align:center}
.signature:is(.sealed,.joint,.stamped) .date{padding-left:0}
.signature.joint{margin-top:calc(${style.signature.sealGap}*${grid.linePitch});margin-left:0;margin-right:0;width:auto}
.joint .row{position:relative;height:${grid.linePitch};margin-top:var(--below,0)}
.joint p{position:absolute;translate:-50%;white-space:nowrap}
.signature.stamped{margin-top:calc(${style.signature.stampGap}*${grid.linePitch});margin-right:${pt(style.signature.stampRightIndent * character)};text-align:right}
.stamped .post{display:flex;align-items:center;justify-content:flex-end;min-height:calc(${style.signature.stampLines}*${grid.linePitch});padding-right:calc(${style.signature.stampWidth} + ${pt(style.signature.postGap * character)})}
.stamped .date{margin-top:calc(${style.signature.stampDateGap}*${grid.linePitch})}
.note{text-indent:${pt(style.note.indent * character)}}
.record{margin-top:auto;letter-spacing:0;border-bottom:${record.outerRule} solid #000;break-inside:avoid}
.attachments,.signature,.note,.record{break-before:avoid}
.record p{border-top:${record.innerRule} solid #000;padding:${shared(recorded)} ${record.indent}em;line-height:${pt(recorded.line / 20)};text-align:left}
.record p:first-child{border-top-width:${record.outerRule}}
.record .copy{padding-left:${record.indent + 3}em;text-indent:-3em}
.record .printed{display:flex;justify-content:space-between}
@media print{html{background:none}.sheet{display:block;width:auto;min-height:0;margin:0;padding:0;box-shadow:none}.record{margin-top:${grid.linePitch}}}
@media screen and (max-width:${page.width}){.sheet{width:auto;padding:1.5em}.number.upward{flex-wrap:wrap}.joint .row{height:auto;margin:0}.joint p{position:static;translate:none;text-align:right}}`;
}

/**
 * How far a Chinese character of the mark reaches above its baseline, and what its line takes below. Browsers make the
 * height of a line depend on the font; a line placed by its baseline has its upper edge at the right place with any
 * font.
 */
const LETTERHEAD_ABOVE = '.84em';
const LETTERHEAD_BELOW = '.21em';

/** The text of the page number, for a box in the page margin. */
export const PAGE_NUMBER = 'content:"— " counter(page) " —"';

/**
 * The distance from the upper edge of the page number's line, which is one em high, to its dashes, which are in the
 * middle.
 */
export const ABOVE_DASH = '.5em';

/** The font and size of the page number. */
export function pageNumberFace(style: Style): string {
  const size = pt(points(style.text.pageNumber.size));
  return `font-family:${faces(style, 'pageNumber')},serif;font-size:${size};line-height:1`;
}

function faces(style: Style, role: keyof Style['text']): string {
  const { name, alternatives } = style.fonts[style.text[role].font];
  const latin = role !== 'pageNumber' && latinFace(style) ? [LATIN] : [];
  return [...latin, name, ...alternatives].map((it) => `"${it.replaceAll('"', '')}"`).join(',');
}

/**
 * The name of the page's font for digits and Latin letters. It contains no other characters, above all no marks that
 * both scripts use.
 */
const LATIN = 'latin';

/** Defines that font from those installed; empty if the style has no such font. */
function latinFaceCss(style: Style): string {
  const face = latinFace(style);
  if (!face) return '';
  const sources = [face.name, ...face.alternatives].map((it) => `local("${it}")`).join(',');
  return `@font-face{font-family:"${LATIN}";src:${sources};unicode-range:U+20-7E,U+A1-24F}\n`;
}

/** A length in points as CSS writes it. */
export const pt = (length: number): string => `${Number(length.toFixed(3))}pt`;
