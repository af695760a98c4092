import type { Style } from '../../generated/style.ts';
import type { TextRole } from '../numbering/scheme.ts';
import { latinFace } from '../style/faces.ts';
import { halfPoints, twips } from '../style/measure.ts';
import { measuresOf } from './measures.ts';
import { pageNumberLine } from './page-number-line.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** A role of the style file: what a piece of text is. */
export type Role = TextRole;

/** How the paragraphs of a style are set, beside Normal. Lengths are twips. */
export interface ParagraphFormat {
  /** On one page with what follows. */
  readonly keepNext?: boolean;
  /** All lines on one page. */
  readonly keepLines?: boolean;
  /** Off the grid: its lines do not take whole lines of it. */
  readonly offGrid?: boolean;
  /** The height of a line; else as the grid has it. */
  readonly exactLine?: number;
  /** The indent of the first line, in characters of the body's grid. */
  readonly firstLine?: number;
  readonly alignment?: 'left' | 'center';
  /** `w:outlineLvl`, from 0; 9 is none. */
  readonly outline?: number;
}

/** How a paragraph style of Word is called and what it adds to Normal. */
export interface ParagraphStyle {
  /** `w:styleId`. */
  readonly id: string;
  /** Word's built-in name where there is one, so that Word and WPS show their own localised name. */
  readonly name: string;
  readonly role: Role;
  readonly format?: ParagraphFormat;
  /** Whether characters stand on the body's grid, that is carry its character spacing. */
  readonly onGrid?: boolean;
}

/** The ids of the paragraph styles, by what they are for. */
export const STYLE = {
  title: 'Title',
  chapter: 'Chapter',
  body: 'BodyText',
  addressee: 'Addressee',
  number: 'DocumentNumber',
  letterhead: 'Letterhead',
  letterMark: 'LetterMark',
  copyNumber: 'CopyNumber',
  classification: 'Classification',
  urgency: 'Urgency',
  attachments: 'AttachmentNote',
  appendixLabel: 'AppendixLabel',
  appendixTitle: 'AppendixTitle',
  signature: 'Signature',
  attendance: 'Attendance',
  note: 'AnnotationNote',
  record: 'OfficialRecord',
  pageNumber: 'Footer',
  volumeTitle: 'VolumeTitle',
  coverText: 'CoverText',
  coverPicture: 'CoverPicture',
  contentsTitle: 'TOCHeading',
  contents1: 'TOC1',
  contents2: 'TOC2',
  runningHead: 'Header',
  tableHeader: 'TableHeader',
  tableCell: 'TableCell',
} as const;

/** The id of the paragraph style of a heading, by its role: Word's own where it has one. */
export function headingStyle(role: Role): string {
  return role === 'chapter'
    ? STYLE.chapter
    : (/^heading[1-4]$/.test(role) ? role : 'heading2').replace('h', 'H');
}

/** The id of a character style for the runs of a role within a paragraph of another. */
export const characterStyle = (role: Role): string => `${role[0]?.toUpperCase()}${role.slice(1)}Characters`;

/**
 * `word/styles.xml`: every style that the documents use and no other, in place of those that the packer would bring,
 * whose blue headings no office wants.
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
 * The language of figures and Latin letters: Chinese as that of all else, so that a screen reader does not turn English at
 * a year. Under `zh-CN` LibreOffice breaks lines within numbers and words, as it may between Chinese characters; under
 * this name of the same language it does not.
 */
export const LATIN_LANGUAGE = 'zh-Hans';

/** The size stands here and on Normal: a renderer takes the grid's character from one or the other. */
function defaults(style: Style): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr>${runProperties(style, 'body', false)}<w:lang w:val="${LATIN_LANGUAGE}" w:eastAsia="zh-CN" w:bidi="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

/**
 * A page takes its 22 lines, so single lines at its edges are let be, but for a last line of two characters, whose
 * paragraph says so itself. The fifth of an em between Chinese and figures
 * stays as renderers have it: LibreOffice adds it whatever `autoSpaceDN` says, and lines should break alike everywhere.
 */
function normal(style: Style): string {
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${style.body.alignment === 'left' ? 'left' : 'both'}"/></w:pPr><w:rPr>${runProperties(style, 'body', true)}</w:rPr></w:style>`;
}

/** Every paragraph style but Normal: what `styles.xml` is made from, and what pages are reckoned with. */
export function paragraphStyles(style: Style): ParagraphStyle[] {
  const { line } = measuresOf(style);
  const firstLine = style.body.firstLineIndent;
  const tableLine = twips(style.table.linePitch);
  const titleLine = twips(style.title.linePitch);
  return [
    {
      id: STYLE.title,
      name: 'Title',
      role: 'title',
      format: {
        keepNext: true,
        keepLines: true,
        offGrid: true,
        exactLine: titleLine,
        alignment: 'center',
        outline: 9,
      },
    },
    ...([1, 2, 3, 4] as const).map(
      (level): ParagraphStyle => ({
        id: headingStyle(`heading${level}`),
        name: `heading ${level}`,
        role: `heading${level}`,
        format: { keepNext: true, firstLine, outline: level - 1 },
        onGrid: true,
      }),
    ),
    {
      id: STYLE.chapter,
      name: '章',
      role: 'chapter',
      format: { keepNext: true, alignment: 'center', outline: 0 },
      onGrid: true,
    },
    { id: STYLE.body, name: 'Body Text', role: 'body', format: { firstLine }, onGrid: true },
    { id: STYLE.addressee, name: '主送机关', role: 'addressee', onGrid: true },
    { id: STYLE.number, name: '发文字号', role: 'number', onGrid: true },
    {
      id: STYLE.letterhead,
      name: '发文机关标志',
      role: 'letterhead',
      format: { keepNext: true, offGrid: true, alignment: 'center' },
    },
    {
      id: STYLE.letterMark,
      name: '信函标志',
      role: 'letterMark',
      format: { offGrid: true, alignment: 'center' },
    },
    { id: STYLE.copyNumber, name: '份号', role: 'copyNumber', onGrid: true },
    { id: STYLE.classification, name: '密级和保密期限', role: 'classification', onGrid: true },
    { id: STYLE.urgency, name: '紧急程度', role: 'urgency', onGrid: true },
    { id: STYLE.attachments, name: '附件说明', role: 'attachments', onGrid: true },
    {
      id: STYLE.appendixLabel,
      name: '附件序号',
      role: 'appendixLabel',
      format: { keepNext: true },
      onGrid: true,
    },
    {
      id: STYLE.appendixTitle,
      name: '附件标题',
      role: 'appendixTitle',
      format: {
        keepNext: true,
        keepLines: true,
        offGrid: true,
        exactLine: titleLine,
        alignment: 'center',
        outline: 0,
      },
    },
    { id: STYLE.attendance, name: '参会人员', role: 'attendance', onGrid: true },
    { id: STYLE.signature, name: 'Signature', role: 'signature', onGrid: true },
    { id: STYLE.note, name: '附注', role: 'note', format: { firstLine: style.note.indent }, onGrid: true },
    {
      id: STYLE.record,
      name: '版记',
      role: 'record',
      format: { offGrid: true, exactLine: line },
    },
    {
      id: STYLE.pageNumber,
      name: 'footer',
      role: 'pageNumber',
      format: { offGrid: true, exactLine: pageNumberLine(style) },
    },
    {
      id: STYLE.tableHeader,
      name: '表头',
      role: 'tableHeader',
      format: { keepNext: true, offGrid: true, exactLine: tableLine, alignment: 'center' },
    },
    {
      id: STYLE.tableCell,
      name: '表格文字',
      role: 'tableCell',
      format: { offGrid: true, exactLine: tableLine, alignment: 'left' },
    },
  ];
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

/** `w:pPr` children, in the order that the schema asks for. */
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

/** Roles whose text stands within a paragraph of another role. */
export const CHARACTER_ROLES = [
  'runIn1',
  'runIn2',
  'runIn3',
  'runIn4',
  'article',
  'signatory',
  'number',
  'attendanceLabel',
] as const;

function characterStyleXml(style: Style, role: Role): string {
  return `<w:style w:type="character" w:customStyle="1" w:styleId="${characterStyle(role)}"><w:name w:val="${CHARACTER_NAMES[role] ?? role}"/><w:qFormat/><w:rPr>${runProperties(style, role, true)}</w:rPr></w:style>`;
}

const CHARACTER_NAMES: Partial<Record<Role, string>> = {
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
 * Figures and Latin letters are set in the face of the Chinese around them, unless the style has another for them. With
 * another, marks that both scripts have (“”, —, …) are said to be Chinese ones (`w:hint`), lest Word sets them narrow.
 */
function runProperties(style: Style, role: Role, onGrid: boolean): string {
  const { font, size, bold, color } = style.text[role];
  const face = escapeXml(style.fonts[font].name);
  const latin = role === 'pageNumber' ? undefined : latinFace(style)?.name;
  const western = latin ?? face;
  const half = halfPoints(size);
  return `<w:rFonts${latin ? ' w:hint="eastAsia"' : ''} w:ascii="${western}" w:eastAsia="${face}" w:hAnsi="${western}" w:cs="${western}"/>${bold ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${color}"/><w:spacing w:val="${onGrid ? twips(style.grid.characterSpacing) : 0}"/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
}
