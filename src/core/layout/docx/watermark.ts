import type { FlowSection } from '../flow/section.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { WATERMARK } from '../style/watermark.ts';
import type { WrittenEdges } from './section.ts';
import { attribute } from './xml.ts';

/**
 * The headers of a section with a text across every page, behind the content. It is in the headers, like Word's own
 * watermarks, so that Word, WPS and LibreOffice recognise it and can remove it.
 *
 * @param headers what they hold otherwise
 * @param text a few characters
 * @param index the number of the section
 */
export function withWatermark(
  headers: WrittenEdges = {},
  { hasOwnFirst }: FlowSection,
  text: string,
  index: number,
): WrittenEdges {
  // It takes no room from the text below.
  const marked = (header = '', name: string) =>
    `${header}<w:p><w:pPr><w:pStyle w:val="${STYLE.letterhead}"/><w:spacing w:line="1" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr>${shape(text, name)}</w:p>`;
  const { first, odd, even } = headers;
  return {
    odd: marked(odd, `${index}-odd`),
    even: marked(even, `${index}-even`),
    ...((first !== undefined || hasOwnFirst) && { first: marked(first, `${index}-first`) }),
  };
}

/**
 * The shape that Word makes for a watermark: WordArt in VML (ECMA-376 part 4, 19.1), turned along the page's diagonal.
 * Word recognises a watermark by its name.
 */
function shape(text: string, name: string): string {
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${WATERMARK.width}pt`,
    `height:${WATERMARK.height}pt`,
    `rotation:${WATERMARK.rotation}`,
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ];
  const formulas = FORMULAS.map((eqn) => `<v:f eqn="${eqn}"/>`).join('');
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>${formulas}</v:formulas><v:path textpathok="t" o:connecttype="custom"/><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="PowerPlusWaterMarkObject-${name}" type="#_x0000_t136" style="${style.join(';')}" o:allowincell="f" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&apos;黑体&apos;;font-size:1pt"${attribute('string', text)}/></v:shape></w:pict></w:r>`;
}

/** How the text follows its line: the formulas of the shape "plain text" (ECMA-376 part 4, presetWordArt). */
const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];
