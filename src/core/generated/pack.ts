// Generated from schemas/pack.schema.json by `npm run generate`; do not edit.

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
 * One article: a text, or a text with items.
 */
export type Article =
  | string
  | {
      /**
       * The text of the article.
       */
      text: string;
      /**
       * The items under the article: （一）, （二） …
       */
      items?: Item[];
      /**
       * Shows the titles of the items as the steps of a procedure too, below the text of the article: line is text with arrows, diagram a row of boxes.
       */
      flow?: 'line' | 'diagram';
    };
/**
 * One item of the first level: a text, or a map with a title, a text or both, and items below it.
 */
export type Item =
  | string
  | {
      /**
       * The title that opens the item, without a number.
       */
      title?: string;
      /**
       * The text of the item.
       */
      text?: string;
      /**
       * The items below, numbered 1., 2. and so on.
       */
      items?: SubItem[];
    };
/**
 * One item of the second level: a text, or a map with a title, a text or both, and items below it.
 */
export type SubItem =
  | string
  | {
      /**
       * The title that opens the item, without a number.
       */
      title?: string;
      /**
       * The text of the item.
       */
      text?: string;
      /**
       * The items below, numbered （1）, （2） and so on.
       */
      items?: SubSubItem[];
    };
/**
 * One item of the third level: a text, or a map with a title, a text or both.
 */
export type SubSubItem =
  | string
  | {
      /**
       * The title that opens the item, without a number.
       */
      title?: string;
      /**
       * The text of the item.
       */
      text?: string;
    };

/**
 * What a template pack says of itself, in the file pack.yaml of its folder. Beside it stand the bodies of documents (such as rules.hbs), their named parts (blocks/*.hbs), a style.yaml with what is to look otherwise, and assets/.
 */
export interface PackFile {
  /**
   * What the pack is called: letters, 汉字, digits, - and _. Packs that extend it use the name of its folder, which had best be the same.
   */
  name: string;
  /**
   * The version of the pack: three numbers with points between them.
   */
  version?: string;
  /**
   * What the pack is for, in one sentence.
   */
  description?: string;
  /**
   * The name of the pack that this one changes: a folder beside its own, an installed report-template-NAME, or a built-in pack. What this pack does not have is as it is there.
   */
  extends?: string;
  /**
   * The least version of the program that the pack needs.
   */
  requires?: string;
  /**
   * The kinds of document that the pack serves, beside those of the pack that it extends.
   */
  documents?: {
    /**
     * What the pack says of the situation report; its text is in situation-report.hbs.
     */
    'situation-report'?: PackDocument;
    /**
     * What the pack says of the provisions; its text is in provisions.hbs.
     */
    provisions?: PackDocument;
    /**
     * What the pack says of the opinions; its text is in opinions.hbs.
     */
    opinions?: PackDocument;
    /**
     * What the pack says of the rules; its text is in rules.hbs.
     */
    rules?: PackDocument;
    /**
     * What the pack says of the covering letter; its text is in letter.hbs.
     */
    letter?: PackDocument;
    /**
     * What the pack says of the volume; its text is in volume.hbs.
     */
    volume?: PackDocument;
    /**
     * What the pack says of the summary of many units; its text is in summary.hbs.
     */
    summary?: PackDocument;
  };
  /**
   * Wording for what a unit's file leaves out. What the file gives always wins.
   */
  defaults?: {
    /**
     * Neutral wording for what a unit's file leaves out under provisions, in the form that it has there. Each text is a template that prints one line of text.
     */
    provisions?: Provisions;
    /**
     * Neutral wording for what a unit's file leaves out under opinions, in the form that it has there. Each text is a template that prints one line of text.
     */
    opinions?: Opinions;
    /**
     * Neutral wording for what a unit's file leaves out under rules, in the form that it has there. Each text is a template that prints one line of text.
     */
    rules?: Rules;
  };
  /**
   * A JSON Schema for the values that a unit may give this pack, by templateOptions in its file or by options in report.config.yaml. Templates read them as {{options.contact}}. The keywords are type, properties, items, enum, const, default, title, description, minimum, maximum, minLength, maxLength, minItems, maxItems, required and additionalProperties.
   */
  options?: {
    [k: string]: unknown;
  };
  /**
   * A picture for the cover, PNG or JPEG: its path in the pack's folder.
   */
  logo?: string;
}
/**
 * One kind of document.
 */
export interface PackDocument {
  /**
   * The template of the title where the unit's file gives none.
   */
  title?: string;
}
/**
 * What the document on responsibilities (责任规定) says.
 */
export interface Provisions {
  /**
   * The elements of the official document around its text: addressee, number, date, letterhead and so on. What is left out is not printed.
   */
  document?: OfficialDocument;
  /**
   * The principles of the work, one an entry.
   */
  principles?: string[];
  /**
   * Who has which duty.
   */
  leaders?: LeaderDuty[];
  /**
   * The main duties, one an entry.
   */
  duties?: string[];
  /**
   * When and how those who fail in their duty are held to account.
   */
  accountability?: Accountability;
}
/**
 * What the document on carrying the system out (实施意见) says.
 */
export interface Opinions {
  /**
   * The elements of the official document around its text: addressee, number, date, letterhead and so on. What is left out is not printed.
   */
  document?: OfficialDocument;
  /**
   * The opening text: why the document is issued.
   */
  preamble?: string;
  /**
   * The general requirement.
   */
  requirement?: string;
  /**
   * The main tasks, each with a title and what it asks.
   */
  tasks?: TitledText[];
  /**
   * When and how those who fail in their duty are held to account.
   */
  accountability?: Accountability;
  /**
   * What secures that the tasks are carried out, each with a title and content.
   */
  safeguards?: TitledText[];
}
/**
 * What the detailed rules (实施细则) say.
 */
export interface Rules {
  /**
   * The elements of the official document around its text: addressee, number, date, letterhead and so on. What is left out is not printed.
   */
  document?: OfficialDocument;
  /**
   * The chapters in order; they are numbered by themselves.
   */
  chapters?: Chapter[];
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
 * One bearer of responsibility and the duty.
 */
export interface LeaderDuty {
  /**
   * Who bears the responsibility.
   */
  who: string;
  /**
   * What the duty is.
   */
  duty: string;
}
/**
 * When and how those who fail in their duty are held to account.
 */
export interface Accountability {
  /**
   * The titles of the documents that it rests on, without 《》.
   */
  basis?: string[];
  /**
   * The circumstances in which someone is held to account, one an entry.
   */
  circumstances?: string[];
  /**
   * The ways of holding to account, one an entry.
   */
  measures?: string[];
  /**
   * To whom and how it applies, as a closing sentence.
   */
  closing?: string;
}
/**
 * A title and the text that follows it.
 */
export interface TitledText {
  /**
   * The title, without a number.
   */
  title: string;
  /**
   * The text under the title.
   */
  content: string;
}
/**
 * One chapter.
 */
export interface Chapter {
  /**
   * The title of the chapter, without a number.
   */
  title: string;
  /**
   * The articles in order; their numbers run on across chapters.
   *
   * @minItems 1
   */
  articles: Article[];
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
