import type { Alignment, FlowParagraph, FlowTab, Indent } from '../flow/paragraph.ts';
import type { Rule } from '../flow/rule.ts';
import { runsOf, sizeOf } from './runs.ts';
import { EIGHTH, POINT } from './units.ts';
import type { Writing } from './writing.ts';
import { attribute, switched, valued } from './xml.ts';

/**
 * A paragraph.
 *
 * @param frame what puts it at a place of its own
 * @param section the properties of the section that it ends
 */
export function writtenParagraph(it: FlowParagraph, writing: Writing, frame = '', section = ''): string {
  const { alignment, indent, tabs, lineHeight, after, keepNext, outline, rule, endSize } = it;
  // In the order that the schema demands (ECMA-376 part 1, 17.3.1.26).
  let properties = valued('w:pStyle', it.style);
  if (keepNext !== undefined) properties += switched('w:keepNext', keepNext);
  if (it.breaksPage) properties += '<w:pageBreakBefore/>';
  properties += frame;
  if (it.keepsTwo) properties += '<w:widowControl/>';
  if (rule) properties += `<w:pBdr>${borderXml('bottom', rule)}</w:pBdr>`;
  if (tabs && tabs.length > 0) properties += `<w:tabs>${tabs.map(tabXml).join('')}</w:tabs>`;
  if (lineHeight !== undefined || after !== undefined)
    properties += `<w:spacing${exact('w:after', after)}${exact('w:line', lineHeight)}${lineHeight === undefined ? '' : ' w:lineRule="exact"'}/>`;
  if (indent) properties += indentXml(indent);
  if (alignment) properties += alignmentXml(alignment);
  if (outline !== undefined) properties += valued('w:outlineLvl', outline);
  if (endSize !== undefined) properties += `<w:rPr>${sizeOf(endSize)}</w:rPr>`;
  return `<w:p><w:pPr>${properties}${section}</w:pPr>${runsOf(it.children, writing)}</w:p>`;
}

/** A length as it is, which is a whole one already. */
export const exact = (name: string, value: number | undefined): string =>
  value === undefined ? '' : ` ${name}="${value}"`;

const ALIGNMENTS = {
  left: 'left',
  center: 'center',
  right: 'right',
  justified: 'both',
  distributed: 'distribute',
} as const satisfies Record<Alignment, string>;

/** How lines stand between their edges. */
export const alignmentXml = (alignment: Alignment): string => valued('w:jc', ALIGNMENTS[alignment]);

const indentXml = ({ left, right, first }: Indent): string =>
  `<w:ind${attribute('w:left', left)}${attribute('w:right', right)}${first === undefined ? '' : first < 0 ? attribute('w:hanging', -first) : attribute('w:firstLine', first)}/>`;

const tabXml = ({ at, alignment, leader }: FlowTab): string =>
  `<w:tab w:val="${alignment}"${attribute('w:pos', at)}${leader ? ' w:leader="middleDot"' : ''}/>`;

/**
 * A rule as the border on one side.
 *
 * @param side the name of its element, without the prefix
 */
export const borderXml = (side: string, { width, color, space }: Rule): string =>
  `<w:${side} w:val="single" w:color="${color}"${attribute('w:sz', width / EIGHTH)}${attribute('w:space', space === undefined ? undefined : space / POINT)}/>`;
