import type { Style } from '../../generated/style.ts';
import { latinFace } from '../style/faces.ts';
import { halfPoints, twips } from '../style/measure.ts';
import {
  CHARACTER_ROLES,
  characterStyle,
  type ParagraphFormat,
  type ParagraphStyle,
  paragraphStyles,
  STYLE,
  type TextRole,
} from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';

/**
 * `word/styles.xml`: only the styles that the documents use, instead of those of the library, whose headings are blue.
 *
 * @param more styles that only some files use
 */
export function stylesXml(style: Style, more: readonly ParagraphStyle[] = []): string {
  return `${XML_HEAD}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${defaults(style)}${normal(style)}${[
    ...paragraphStyles(style),
    ...more,
  ]
    .map((it) => paragraphStyle(style, it))
    .join(
      '',
    )}${CHARACTER_ROLES.map((role) => characterStyleXml(style, role)).join('')}${TABLE_STYLES}</w:styles>`;
}

/**
 * The language of figures and Latin letters. It is Chinese like everything else, so that a screen reader does not
 * change to English at a year. With `zh-CN`, LibreOffice breaks lines inside numbers and words as between Chinese
 * characters; with this name of the same language it does not.
 */
export const LATIN_LANGUAGE = 'zh-Hans';

/**
 * The size is written here and in Normal: some renderers take the character of the grid from one, some from the other.
 */
function defaults(style: Style): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr>${runProperties(style, 'body', false)}<w:lang w:val="${LATIN_LANGUAGE}" w:eastAsia="zh-CN" w:bidi="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/**
 * A page must hold its 22 lines, so single lines at its edges are allowed, except a last line of two characters, which
 * its paragraph prevents itself. The space of a fifth of an em between Chinese and figures stays as renderers have it:
 * LibreOffice adds it whatever `autoSpaceDN` says, and lines should break at the same places everywhere.
 */
function normal(style: Style): string {
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${style.body.alignment === 'left' ? 'left' : 'both'}"/></w:pPr><w:rPr>${runProperties(style, 'body', true)}</w:rPr></w:style>`;
}

function paragraphStyle(
  style: Style,
  { id, name, role, format = {}, onGrid = false }: ParagraphStyle,
): string {
  const next =
    id.startsWith('Heading') || id === STYLE.chapter || id === STYLE.title
      ? `<w:next w:val="${STYLE.body}"/>`
      : '';
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}<w:qFormat/><w:pPr>${paragraphProperties(format, measuresOf(style).character)}</w:pPr><w:rPr>${runProperties(style, role, onGrid)}</w:rPr></w:style>`;
}

/** The children of `w:pPr`, in the order that the schema requires. */
function paragraphProperties(format: ParagraphFormat, character: number): string {
  const { keepNext, keepLines, offGrid, exactLine, firstLine, alignment, outline } = format;
  return [
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    offGrid ? '<w:snapToGrid w:val="0"/>' : '',
    exactLine === undefined ? '' : `<w:spacing w:line="${exactLine}" w:lineRule="exact"/>`,
    firstLine === undefined
      ? ''
      : `<w:ind w:firstLine="${firstLine * character}" w:firstLineChars="${firstLine * 100}"/>`,
    alignment ? `<w:jc w:val="${alignment}"/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
}

function characterStyleXml(style: Style, role: TextRole): string {
  return `<w:style w:type="character" w:customStyle="1" w:styleId="${characterStyle(role)}"><w:name w:val="${CHARACTER_NAMES[role] ?? role}"/><w:qFormat/><w:rPr>${runProperties(style, role, true)}</w:rPr></w:style>`;
}

const CHARACTER_NAMES: Partial<Record<TextRole, string>> = {
  runIn1: '段首标题一级',
  runIn2: '段首标题二级',
  runIn3: '段首标题三级',
  runIn4: '段首标题四级',
  article: '条的序号',
  signatory: '签发人姓名',
  number: '发文字号文字',
  attendanceLabel: '参会人员类别',
};

const TABLE_STYLES = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

/**
 * Figures and Latin letters have the face of the Chinese around them, unless the style has another face for them. Then
 * marks of both scripts (“”, —, …) are declared Chinese (`w:hint`), so that Word does not set them narrow.
 */
function runProperties(style: Style, role: TextRole, onGrid: boolean): string {
  const { font, size, bold, color } = style.text[role];
  const face = escapeXml(style.fonts[font].name);
  const latin = role === 'pageNumber' ? undefined : latinFace(style)?.name;
  const western = latin ?? face;
  const half = halfPoints(size);
  return `<w:rFonts${latin ? ' w:hint="eastAsia"' : ''} w:ascii="${western}" w:eastAsia="${face}" w:hAnsi="${western}" w:cs="${western}"/>${bold ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${color}"/><w:spacing w:val="${onGrid ? twips(style.grid.characterSpacing) : 0}"/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
}
