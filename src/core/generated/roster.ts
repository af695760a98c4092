// Generated from schemas/roster.schema.json by `npm run generate`; do not edit.

/**
 * A unit: its full name, or a map with a short name, a contact and a telephone number too.
 */
export type RosterUnit =
  | string
  | {
      /**
       * The full name, as in the unit's own file.
       */
      name: string;
      /**
       * The short name, for tables.
       */
      shortName?: string;
      /**
       * Who is to be asked for the report.
       */
      contact?: string;
      /**
       * The contact's telephone number; in quotes, or a number that begins with 0 loses it.
       */
      phone?: string | number;
    };
/**
 * One attachment: its title alone, or its title and what it shows, or its title and its file.
 */
export type Attachment =
  | string
  | {
      /**
       * The title of the attachment, without 《》 and without punctuation at its end.
       */
      title: string;
      /**
       * The file of the attachment, seen from the folder of this file. Markdown (.md) and plain text (.txt) are bound behind the document; a file of another kind is only named, and goes along by itself.
       */
      file?: string;
      /**
       * What of this file the attachment shows as a table: rectifications is the ledger of problems and measures, on a landscape page; systems is the list of systems adopted.
       */
      content?: 'rectifications' | 'systems';
      /**
       * false for an attachment that cannot be bound with the document: what it shows is written as a file of its own beside the document (org.attachment-1.docx), which begins with the document number and the attachment's.
       */
      bound?: boolean;
    };
/**
 * The red head. Left out, the document has none. A text is the name to draw in red; a map says more.
 */
export type Letterhead =
  | string
  | {
      /**
       * The name to draw in red, usually the issuer followed by 文件. Not needed where the paper carries it already.
       */
      text?: string;
      /**
       * digital draws the whole head; preprinted leaves room on paper that already carries it.
       */
      mode?: 'digital' | 'preprinted';
      /**
       * On preprinted paper: from the upper edge of the paper to where the document number begins, in mm. Left out, 72, or 50 in a letter.
       */
      reserve?: number;
    };

/**
 * The units that are to report to a superior body, and who that body is, for `report summary --roster` and `report status --roster`. A key may be written in English or in Chinese.
 */
export interface Roster {
  /**
   * Who sums up and signs. Left out, the document is not signed.
   */
  organisation?: Organisation;
  /**
   * The elements of the summary as an official document: title, addressee, number, date and so on.
   */
  document?: OfficialDocument;
  /**
   * The year that is to be reported on. Left out, it is the latest of the files'; a file of another year is then told.
   */
  year?: number;
  /**
   * The units that are to report, in the order in which they are listed: a full name, or a name with a short name.
   *
   * @minItems 1
   */
  units: RosterUnit[];
  /**
   * Names that mean the same, each with the name that they are summed up under: of responsibility areas, aspects, sources, figures, units of measure, and units' former names.
   */
  aliases?: Alias[];
  /**
   * The template pack to draw documents by, or a list of several: the path of its folder from this file, the name of an installed report-template-NAME, or that of a built-in pack. Each document is drawn by the first that serves it.
   */
  template?: string | string[];
  /**
   * Values for the options of the template pack; which there are, the pack says.
   */
  templateOptions?: {
    [k: string]: unknown;
  };
}
/**
 * A name, and what else it is called.
 */
export interface Alias {
  /**
   * The name that is summed up under.
   */
  name: string;
  /**
   * What else it is called in units' files. An empty list says that the name is one of its own, near to another as it may be.
   */
  also: string[];
}
/**
 * The unit that reports.
 */
export interface Organisation {
  /**
   * The full official name of the unit, as on its seal.
   */
  name: string;
  /**
   * The usual short form of the name.
   */
  shortName?: string;
  /**
   * What the unit calls itself in running text.
   */
  selfReference?: string;
  /**
   * What the body that decides in the unit is called.
   */
  body?: string;
}
/**
 * The elements of the official document around its text: addressee, number, date, letterhead and so on. What is left out is not printed.
 */
export interface OfficialDocument {
  /**
   * The title of the document. Left out, it is built from the unit, the year, the subject and the kind of document. A line break in it is kept.
   */
  title?: string;
  /**
   * What identifies the electronic document (公文标识), where the unit's system for documents has given it one. Not printed; kept among the properties of the .docx.
   */
  identifier?: string;
  /**
   * Who the document is sent to: one name or a list of names.
   *
   * @minItems 1
   */
  addressee?: string | string[];
  /**
   * Who receives a copy: one name or a list of names. Printed in the record on the last page.
   *
   * @minItems 1
   */
  copyTo?: string | string[];
  /**
   * Who issues and signs the document. Left out, the full name of the unit; a list for a joint issue, the host first.
   *
   * @minItems 1
   */
  issuer?: string | string[];
  /**
   * The document number as it is printed: the code of the issuer, the year in 〔〕, the serial number.
   */
  number?: string;
  /**
   * The leader who approves a document sent to a higher body; a list for a joint issue, in the order of the issuers. Printed at the right of the document number, two names a line.
   *
   * @minItems 1
   */
  signatory?: string | string[];
  /**
   * The secrecy level of the document and for how long it holds.
   */
  classification?: Classification;
  /**
   * How urgent the document is.
   */
  urgency?: '特急' | '加急';
  /**
   * The number of this copy, up to six digits; printed with leading zeros.
   */
  copyNumber?: string | number;
  /**
   * The date of the document, printed under the signature.
   */
  date?: string;
  /**
   * A note below the date, such as a contact person or who may read the document; written without its brackets.
   */
  note?: string;
  /**
   * The attachments in order: a title, or a title with what it shows or with its file.
   */
  attachments?: Attachment[];
  /**
   * The office that prints the document, in the record on the last page.
   */
  printedBy?: string;
  /**
   * The date on which the document is sent to print, in the record on the last page.
   */
  printedOn?: string;
  /**
   * Who was at the meeting, in minutes; printed below the text. Each name as it is to be printed, with the body that the person is from where that is to be said.
   */
  attendance?: {
    /**
     * Who attended: one name or a list of names.
     *
     * @minItems 1
     */
    present?: string | string[];
    /**
     * Who was excused: one name or a list of names.
     *
     * @minItems 1
     */
    absent?: string | string[];
    /**
     * Who attended without a vote: one name or a list of names.
     *
     * @minItems 1
     */
    observers?: string | string[];
  };
  /**
   * A special form of clause 10 of GB/T 9704: letter, order or minutes. Left out, the general form. A letter and an order have a red head without being asked for it; so do minutes.
   */
  form?: 'letter' | 'order' | 'minutes';
  /**
   * The red head. Left out, the document has none. A text is the name to draw in red; a map says more.
   */
  letterhead?: Letterhead;
  /**
   * true leaves room for a seal over the signature and date, of a joint issue for one over each name. The seal itself is never drawn: a file that shows one would look signed.
   */
  seal?: boolean;
  /**
   * The full post of the head whose signature stamp (签名章) goes below the text in place of the issuer's name and seal; of a joint issue a list, in the order of the issuers. The post is printed, and at its right the room for the stamp is left; the stamp itself is never drawn.
   *
   * @minItems 1
   */
  stamp?: string | string[];
}
/**
 * The secrecy level of the document and for how long it holds.
 */
export interface Classification {
  /**
   * The secrecy level.
   */
  level: '秘密' | '机密' | '绝密';
  /**
   * For how many years the document stays secret.
   */
  years?: number;
}
