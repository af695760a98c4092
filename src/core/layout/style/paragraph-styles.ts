import type { Style } from '../../generated/style.ts';
import { twips } from './measure.ts';
import { pageNumberLine } from './page-number-line.ts';
import { measuresOf } from './text-block.ts';

/** A role of text: a key of the style file that says how text is set. */
export type TextRole = keyof Style['text'];

/** How the paragraphs of a style are set, in addition to Normal. Lengths are in twips. */
export interface ParagraphFormat {
  /** Keeps the paragraph on one page with the next. */
  readonly keepNext?: boolean;
  /** Keeps all lines on one page. */
  readonly keepLines?: boolean;
  /** The lines are not aligned to the grid. */
  readonly offGrid?: boolean;
  /** The height of a line; by default that of the grid. */
  readonly exactLine?: number;
  /** The indentation of the first line, in characters of the body's grid. */
  readonly firstLine?: number;
  readonly alignment?: 'left' | 'center';
  /** `w:outlineLvl`, from 0; 9 means none. */
  readonly outline?: number;
}

/** A paragraph style of Word: its names, and what it adds to Normal. */
export interface ParagraphStyle {
  /** `w:styleId`. */
  readonly id: string;
  /** Word's built-in name if there is one, so that Word and WPS show their localised name. */
  readonly name: string;
  readonly role: TextRole;
  readonly format?: ParagraphFormat;
  /** Whether characters are on the body's grid, that is, have its character spacing. */
  readonly onGrid?: boolean;
}

/** The ids of the paragraph styles, by purpose. */
export const STYLE = {
  normal: 'Normal',
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

/** The id of the paragraph style of a heading, by its role; Word's own style if there is one. */
export function headingStyle(role: TextRole): string {
  return role === 'chapter'
    ? STYLE.chapter
    : (/^heading[1-4]$/.test(role) ? role : 'heading2').replace('h', 'H');
}

/** The id of the character style for a role inside a paragraph of another role. */
export const characterStyle = (role: TextRole): string =>
  `${role[0]?.toUpperCase()}${role.slice(1)}Characters`;

/** All paragraph styles except Normal: for `styles.xml` and for the calculation of pages. */
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

/** Roles of text inside a paragraph of another role. */
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
