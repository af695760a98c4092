import type { DocumentKind } from './document-kind.ts';

/**
 * The tree that `compose` makes and `layout` draws. It says what each part is, by the names of GB/T 9704-2012, and
 * never how it looks: no font, size, or number in front of a heading.
 */
export interface Document {
  readonly kind: DocumentKind;
  readonly properties: Properties;
  /** 版头: what stands above the title. */
  readonly head: Head;
  /** 标题. A line feed is a line break that the unit asked for; without one, layout breaks the lines. */
  readonly title: string;
  /** 主送机关. */
  readonly addressees: readonly string[];
  /** 正文. */
  readonly body: readonly Block[];
  /** 附件说明: titles of the attachments. */
  readonly attachments: readonly string[];
  readonly signature: Signature;
  /** 附注, without its brackets. */
  readonly note?: string;
  /** 版记: what stands at the foot of the last page. */
  readonly record: OfficialRecord;
}

export type { DocumentKind } from './document-kind.ts';

/** What a file manager or an archive shows of the document. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
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
  /** 签发人. */
  readonly signatory?: string;
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

/** 署名, 成文日期 and the seal's space. */
export interface Signature {
  /** One name, or one for each issuer of a joint issue; empty leaves the signature out. */
  readonly issuers: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Leaves the space of a seal over the date. */
  readonly seal: boolean;
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

export type Block = Heading | Paragraph | Table;

/** The four levels of GB/T 9704: 一、（一） 1. （1）. */
export type Level = 1 | 2 | 3 | 4;

/** A heading on a line of its own. */
export interface Heading {
  readonly type: 'heading';
  readonly level: Level;
  readonly children: readonly Inline[];
}

/** A paragraph; with a `level` it is numbered, with a `runIn` it opens by a title on the same line. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly level?: Level;
  readonly runIn?: readonly Inline[];
  readonly children: readonly Inline[];
}

export interface Table {
  readonly type: 'table';
  readonly align: readonly ('left' | 'right' | 'center' | undefined)[];
  /** Rows of cells; the first is the header, repeated on each page. */
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export type Inline = Text | Strong;

/** Plain text; a line feed in it is a line break. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
