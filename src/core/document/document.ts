import type { OriginSpan } from '../model/passage.ts';
import type { Form } from '../unit/forms.ts';
import type { DocumentKind } from '../unit/kinds/kinds.ts';

export type { Form } from '../unit/forms.ts';
export type { DocumentKind } from '../unit/kinds/kinds.ts';

/**
 * The tree that `compose` makes and `layout` draws. It says what each part is, in the terms of GB/T 9704-2012, and
 * never how it looks: no font, no size, no number in front of a heading.
 */
export interface Document {
  /** A kind that is drawn from a unit's file, or the summary of many files. */
  readonly kind: DocumentKind | 'summary';
  readonly properties: Properties;
  /** The special form (GB/T 9704-2012, 10); undefined for the general form. */
  readonly form?: Form;
  /** 版头: what stands above the title. */
  readonly head: Head;
  /** 标题. A line feed is a line break that the unit wants; without one, layout breaks the lines. */
  readonly title: string;
  /** 主送机关. */
  readonly addressees: readonly string[];
  /** 正文. */
  readonly body: readonly Block[];
  /** 附件: listed in 附件说明 below the text; those with a body are bound behind it. */
  readonly attachments: readonly Attachment[];
  /** The people at a meeting, in minutes: each list that the unit gives, in the order of the standard (10.3). */
  readonly attendance?: readonly Attendance[];
  readonly signature: Signature;
  /** 附注, without its brackets. */
  readonly note?: string;
  /** 版记: what stands at the foot of the last page. */
  readonly record: OfficialRecord;
}

/** A list of people at a meeting. */
export interface Attendance {
  readonly label: '出席' | '请假' | '列席';
  /** As printed: the body that the person comes from, and the name. */
  readonly people: readonly string[];
}

/** 附件. Its number is its place in the list; a single attachment has no number. */
export interface Attachment {
  /** The name that references use. */
  readonly name?: string;
  readonly title: string;
  /** What it shows; an attachment without a body is only listed. */
  readonly body?: readonly Block[];
  /** True for a table too wide for a portrait page (GB/T 9704-2012, 8). */
  readonly landscape?: boolean;
  /** Whether it is a file of its own that is not bound with the document (GB/T 9704-2012, 7.3.7). */
  readonly isSeparate?: boolean;
}

/** An attachment that is a file of its own. */
export interface SeparateAttachment {
  /** The document that it belongs to. */
  readonly document: Document;
  /** Its index among the attachments, from 0. */
  readonly index: number;
}

/** The properties that a file manager or an archive shows. */
export interface Properties {
  /** 公文标识, if the unit's document system has given one. */
  readonly identifier?: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** A few characters across every page, such as 草稿. */
  readonly watermark?: string;
  /** The date in the metadata of the file, `YYYY-MM-DD`: the 成文日期, else the last day of the year reported on. */
  readonly date: string;
}

/** 版头. */
export interface Head {
  /** 份号 as printed: six digits. */
  readonly copyNumber?: string;
  /** 密级和保密期限. */
  readonly classification?: { readonly level: string; readonly years?: number };
  /** 紧急程度. */
  readonly urgency?: string;
  readonly letterhead?: Letterhead;
  /** 发文字号. */
  readonly number?: string;
  /** 签发人: one, or for a joint issue one for each issuer in their order; left out if empty. */
  readonly signatories?: readonly string[];
}

/** 红头, in one of the two ways that offices use. */
export type Letterhead =
  | {
      /** The whole head is drawn. */
      readonly mode: 'digital';
      /** 发文机关标志: one name; for a joint issue one name a line, the host first. */
      readonly names: readonly string[];
      /** The word at the right of several names (文件); with a single name it is part of the name. */
      readonly suffix?: string;
    }
  | {
      /** 套打: the paper already has the head printed on it, so nothing red is drawn. */
      readonly mode: 'preprinted';
      /** The distance from the upper edge of the paper to 发文字号, in mm. */
      readonly reserve: number;
    };

/** 署名, 成文日期, and the space for seals or stamps. */
export interface Signature {
  /** One name, or one for each issuer of a joint issue; if empty, there is no signature. */
  readonly issuers: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Leaves space for a seal over the date, and over each name of a joint issue. */
  readonly seal: boolean;
  /** 签名章: the posts beside which space for a stamp is left, instead of the issuers; undefined if there is no stamp. */
  readonly stamps?: readonly string[];
}

/** 版记. */
export interface OfficialRecord {
  /** 抄送机关. */
  readonly copyTo: readonly string[];
  /** 印发机关. */
  readonly printedBy?: string;
  /** 印发日期, `YYYY-MM-DD`. */
  readonly printedOn?: string;
}

export type Block = Heading | Paragraph | Table | Procedure | Chart;

/** The depth of a heading or an item; the numbering scheme decides what is written in front of it. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** A heading on its own line. */
export interface Heading {
  readonly type: 'heading';
  readonly level: Level;
  /** The name that references use. */
  readonly name?: string;
  readonly children: readonly Inline[];
}

/** A paragraph. With a `level` it is numbered; with a `runIn` it begins with a title on the same line. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly level?: Level;
  /** The name that references use. */
  readonly name?: string;
  readonly runIn?: readonly Inline[];
  readonly children: readonly Inline[];
}

/** The named steps of a procedure, in order. */
export interface Procedure {
  readonly type: 'flow';
  /** `line` is text, a → b → c; `diagram` is a row of boxes if the page is wide enough. */
  readonly form: 'line' | 'diagram';
  readonly steps: readonly string[];
}

export interface Table {
  readonly type: 'table';
  /** The name that references use. */
  readonly name?: string;
  /** The title above it, printed with its number, 表1; a table without a title has no number. */
  readonly title?: string;
  /** The unit of its figures, printed above its right end: 单位：次. */
  readonly unit?: string;
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[];
  /** One row of cells, repeated on each page. */
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** Numbers drawn as bars or lines, with the title below: 图1. */
export interface Chart {
  readonly type: 'chart';
  /**
   * `bar` draws the bars of the series side by side, `stacked` on top of each other; `line` joins the points of each
   * series.
   */
  readonly form: 'bar' | 'stacked' | 'line';
  /** The name that references use. */
  readonly name?: string;
  readonly title: string;
  /** The labels along the axis. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** A number for each category; undefined where a number is missing. */
  readonly values: readonly (number | undefined)[];
}

export type Inline = Text | Strong;

/** Plain text; a line feed in it is a line break. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  /**
   * A cross-reference to the heading, paragraph or attachment of that name in the same document. Layout sets `value` to
   * what the target is called there: 第三条, 附件2.
   */
  readonly to?: string;
  /** Where the characters of `value` come from, if that was asked for. */
  readonly origins?: readonly OriginSpan[];
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** 汇编: several documents bound as one, with a cover and a table of contents. */
export interface Volume {
  readonly properties: Properties;
  readonly title: string;
  /** The text below the title on the cover. */
  readonly cover: readonly Block[];
  /** A picture above the title. */
  readonly logo?: Picture;
  readonly parts: readonly VolumeDocument[];
}

/** One document of a volume. The volume has one style, but each document has its own numbering. */
export interface VolumeDocument {
  readonly document: Document;
  /** The name of a numbering scheme. */
  readonly numbering: string;
}

export interface Picture {
  readonly format: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
