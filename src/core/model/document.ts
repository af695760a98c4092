import type { DocumentKind } from '../unit/kinds/kinds.ts';

export type { DocumentKind } from '../unit/kinds/kinds.ts';

/**
 * The tree that `compose` makes and `layout` draws. It says what each part is, by the names of GB/T 9704-2012, and
 * never how it looks: no font, size, or number in front of a heading.
 */
export interface Document {
  /** A kind that is drawn from a unit's file, or the summary of many. */
  readonly kind: DocumentKind | 'summary';
  readonly properties: Properties;
  /** The special form that it has (GB/T 9704-2012, 10); left out, the general one. */
  readonly form?: Form;
  /** 版头: what stands above the title. */
  readonly head: Head;
  /** 标题. A line feed is a line break that the unit asked for; without one, layout breaks the lines. */
  readonly title: string;
  /** 主送机关. */
  readonly addressees: readonly string[];
  /** 正文. */
  readonly body: readonly Block[];
  /** 附件: named in 附件说明 below the text, and bound behind it where they have a body. */
  readonly attachments: readonly Attachment[];
  /** Who was at a meeting, in minutes: each list that the unit gives, in the order of the standard (10.3). */
  readonly attendance?: readonly Attendance[];
  readonly signature: Signature;
  /** 附注, without its brackets. */
  readonly note?: string;
  /** 版记: what stands at the foot of the last page. */
  readonly record: OfficialRecord;
}

/** 信函, 命令（令） or 纪要. */
export type Form = 'letter' | 'order' | 'minutes';

/** A list of people at a meeting. */
export interface Attendance {
  readonly label: '出席' | '请假' | '列席';
  /** As they are printed: the body that somebody is from, and the name. */
  readonly people: readonly string[];
}

/** 附件. Its number is its place in the list; a document with one attachment does not number it. */
export interface Attachment {
  /** What a reference names it by. */
  readonly name?: string;
  readonly title: string;
  /** What it shows; without it the attachment is only named. */
  readonly body?: readonly Block[];
  /** A table too wide for the upright page (GB/T 9704-2012, 8). */
  readonly landscape?: boolean;
  /** Whether it is a file of its own, which nothing binds with the document (GB/T 9704-2012, 7.3.7). */
  readonly isSeparate?: boolean;
}

/** An attachment that is a file of its own. */
export interface SeparateAttachment {
  /** The document that it goes with. */
  readonly document: Document;
  /** Its place among the attachments, from 0. */
  readonly index: number;
}

/** What a file manager or an archive shows of the document. */
export interface Properties {
  /** 公文标识, where the unit's system for documents has given it one. */
  readonly identifier?: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** A few characters across every page, such as 草稿. */
  readonly watermark?: string;
  /** The moment that the file's own records give, `YYYY-MM-DD`: the 成文日期, else the last day of the year reported. */
  readonly date: string;
}

/** 版头. */
export interface Head {
  /** 份号, as it is printed: six digits. */
  readonly copyNumber?: string;
  /** 密级和保密期限. */
  readonly classification?: { readonly level: string; readonly years?: number };
  /** 紧急程度. */
  readonly urgency?: string;
  readonly letterhead?: Letterhead;
  /** 发文字号. */
  readonly number?: string;
  /** 签发人: one, or those of a joint issue in the order of its issuers; none leaves it out. */
  readonly signatories?: readonly string[];
}

/** 红头, in one of the two ways that offices work. */
export type Letterhead =
  | {
      /** The whole head is drawn. */
      readonly mode: 'digital';
      /** 发文机关标志: one name, or for a joint issue one name a line with the host first. */
      readonly names: readonly string[];
      /** What stands at the right of stacked names (文件); part of the name where there is only one. */
      readonly suffix?: string;
    }
  | {
      /** 套打: the paper carries the head already; nothing red is drawn. */
      readonly mode: 'preprinted';
      /** From the paper's upper edge to where 发文字号 begins, in mm. */
      readonly reserve: number;
    };

/** 署名, 成文日期 and the space of seals or stamps. */
export interface Signature {
  /** One name, or one for each issuer of a joint issue; empty leaves the signature out. */
  readonly issuers: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Leaves the space of a seal over the date, and over each name of a joint issue. */
  readonly seal: boolean;
  /** 签名章: the posts at whose right the space of a stamp is left, in place of issuers; none where there is no stamp. */
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

export type Block = Heading | Paragraph | Table | Flow | Chart;

/** How deep a heading or an item stands; what is written in front of it is up to the numbering scheme. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** A heading on a line of its own. */
export interface Heading {
  readonly type: 'heading';
  readonly level: Level;
  /** What a reference names it by. */
  readonly name?: string;
  readonly children: readonly Inline[];
}

/** A paragraph; with a `level` it is numbered, with a `runIn` it opens by a title on the same line. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly level?: Level;
  /** What a reference names it by. */
  readonly name?: string;
  readonly runIn?: readonly Inline[];
  readonly children: readonly Inline[];
}

/** The named steps of a procedure, in their order. */
export interface Flow {
  readonly type: 'flow';
  /** `line` is text, a → b → c; `diagram` a row of boxes, where the page is wide enough for it. */
  readonly form: 'line' | 'diagram';
  readonly steps: readonly string[];
}

export interface Table {
  readonly type: 'table';
  /** What a reference names it by. */
  readonly name?: string;
  /** What stands above it with its number, 表1; a table without a title has no number. */
  readonly title?: string;
  /** The unit of its figures, above its right end: 单位：次. */
  readonly unit?: string;
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[];
  /** Rows of cells; the first is the header, repeated on each page. */
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** Numbers drawn as bars or lines, with its title below: 图1. */
export interface Chart {
  readonly type: 'chart';
  /** `bar` sets the series' bars side by side, `stacked` one upon the other; `line` joins the points of each. */
  readonly form: 'bar' | 'stacked' | 'line';
  /** What a reference names it by. */
  readonly name?: string;
  readonly title: string;
  /** What stands along the axis. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** A number for each category; undefined where there is none. */
  readonly values: readonly (number | undefined)[];
}

export type Inline = Text | Strong;

/** Plain text; a line feed in it is a line break. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  /**
   * A cross-reference to the heading, paragraph or attachment of that name in the same document. Layout gives it its
   * value, which is what the target is called there: 第三条, 附件2.
   */
  readonly to?: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** 汇编: several documents bound as one, behind a cover and a table of contents. */
export interface Volume {
  readonly properties: Properties;
  readonly title: string;
  /** What stands below the title on the cover. */
  readonly cover: readonly Block[];
  /** A picture above the title. */
  readonly logo?: Picture;
  readonly parts: readonly Part[];
}

/** A document of a volume. The volume has one style; the numbering is each document's own. */
export interface Part {
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
