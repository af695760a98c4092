// Generated from schemas/unit.schema.json by `npm run generate`; do not edit.

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
 * A person: a plain text is a post; a map gives the name or the post, or both.
 */
export type Person =
  | string
  | {
      /**
       * The name of the person.
       */
      name?: string;
      /**
       * The post that the person holds.
       */
      post?: string;
      /**
       * The department of the person.
       */
      department?: string;
    };
/**
 * The id of a problem, given by the unit: a text or a whole number.
 */
export type ProblemId = string | number;
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
 * One unit's year of work in one responsibility area. Every document is drawn from it. A key may be written in English or in Chinese; dates are YYYY-MM-DD; a blank line inside a text starts a new paragraph.
 */
export interface Unit {
  /**
   * The year reported on.
   */
  year: number;
  /**
   * The responsibility area.
   */
  subject: string;
  /**
   * The unit that reports.
   */
  organisation: Organisation;
  /**
   * The elements of the official document around its text: addressee, number, date, letterhead and so on. What is left out is not printed.
   */
  document?: OfficialDocument;
  /**
   * The opening text of the report.
   */
  overview?: string;
  /**
   * The leading group for this responsibility area.
   */
  leadership?: Leadership;
  /**
   * The systems adopted, revised or kept.
   */
  systems?: System[];
  /**
   * The work done, one aspect an entry.
   */
  work?: Work[];
  /**
   * Who reports to whom, and how often.
   */
  reporting?: Reporting[];
  /**
   * Study and training in the year.
   */
  study?: Study;
  /**
   * The unit's own channels.
   */
  channels?: Channel[];
  /**
   * What was published elsewhere.
   */
  coverage?: Coverage[];
  /**
   * The emergency plan and its drills.
   */
  emergency?: Emergency;
  /**
   * The headline figures of the year.
   */
  figures?: Figure[];
  /**
   * The problems found. Each must be answered by at least one rectification.
   */
  problems?: Problem[];
  /**
   * The measures that put the problems right.
   */
  rectifications?: Rectification[];
  /**
   * Last year's rectifications and how they ended.
   */
  carriedOver?: CarriedOver[];
  /**
   * What is planned for next year, one point an entry.
   */
  nextYear?: string[];
  /**
   * What the document on responsibilities (责任规定) says.
   */
  provisions?: Provisions;
  /**
   * What the document on carrying the system out (实施意见) says.
   */
  opinions?: Opinions;
  /**
   * What the detailed rules (实施细则) say.
   */
  rules?: Rules;
  /**
   * The covering letter (报送函) that the report goes out under. It is sent to whom the report is sent, names the report and has it as its attachment; here stands what is its own, such as its number and date.
   */
  letter?: Letter;
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
  /**
   * What the documents of this file set otherwise than the standard and the pack: fonts, sizes, distances, by the keys of a style file (docs/style.md).
   */
  style?: {
    [k: string]: unknown;
  };
  /**
   * Anything that the unit's own templates need; never checked.
   */
  extra?: {
    [k: string]: unknown;
  };
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
/**
 * The leading group for this responsibility area.
 */
export interface Leadership {
  /**
   * The name of the leading group.
   */
  name?: string;
  /**
   * The date on which the group was set up.
   */
  established?: string;
  /**
   * Who leads the group.
   */
  leader?: Person;
  /**
   * The deputy leaders, in order.
   */
  deputies?: Person[];
  /**
   * The members, in order.
   */
  members?: Person[];
  /**
   * The office that does the daily work of the leading group.
   */
  office?: Office;
  /**
   * How often the group met in the year.
   */
  meetings?: number;
}
/**
 * The office that does the daily work of the leading group.
 */
export interface Office {
  /**
   * The department that houses the office.
   */
  department?: string;
  /**
   * Who heads the office.
   */
  head?: Person;
}
/**
 * One system: a rule, procedure or plan that the unit adopted or keeps.
 */
export interface System {
  /**
   * The title of the system, without 《》.
   */
  title: string;
  /**
   * The date on which it was issued.
   */
  adopted?: string;
  /**
   * The document number under which it was issued.
   */
  number?: string;
  /**
   * What kind of system it is, in your own words.
   */
  kind?: string;
  /**
   * Whether it is new, revised or kept unchanged this year.
   */
  status?: '新建' | '修订' | '沿用';
  /**
   * What it lays down, in a sentence or two.
   */
  summary?: string;
}
/**
 * The work done in one aspect.
 */
export interface Work {
  /**
   * The aspect of the work; the same word in problems ties the two together.
   */
  aspect: string;
  /**
   * The heading under which it is told, where the aspect alone will not do.
   */
  title?: string;
  /**
   * What was done, one measure an entry.
   */
  measures?: string[];
  /**
   * Figures that belong to this aspect.
   */
  figures?: Figure[];
}
/**
 * Who reports to whom, how often and on what.
 */
export interface Reporting {
  /**
   * Who reports.
   */
  by?: string;
  /**
   * Who hears the report.
   */
  to?: string;
  /**
   * How often.
   */
  frequency?: '每月' | '每季度' | '每半年' | '每年' | '随时';
  /**
   * What is reported.
   */
  topic?: string;
}
/**
 * Study and training in the year.
 */
export interface Study {
  /**
   * How many sessions were held.
   */
  sessions?: number;
  /**
   * How many took part, counted once for each session.
   */
  participants?: number;
  /**
   * What was studied, one topic an entry.
   */
  topics?: string[];
}
/**
 * One of the unit's own channels, or several of one kind. Give the kind or the name.
 */
export interface Channel {
  /**
   * What kind of channel.
   */
  kind?: string;
  /**
   * The name of the channel.
   */
  name?: string;
  /**
   * How many channels of this kind.
   */
  count?: number;
  /**
   * How many items it published in the year.
   */
  posts?: number;
}
/**
 * Articles in one outlet.
 */
export interface Coverage {
  /**
   * The newspaper, station or site that published them.
   */
  outlet: string;
  /**
   * How many articles.
   */
  articles: number;
}
/**
 * The emergency plan and its drills.
 */
export interface Emergency {
  /**
   * The title of the plan, without 《》.
   */
  plan?: string;
  /**
   * The date on which the plan was issued.
   */
  adopted?: string;
  /**
   * How many drills were held in the year.
   */
  drills?: number;
}
/**
 * One figure, with that of last year where it is known.
 */
export interface Figure {
  /**
   * What is counted.
   */
  name: string;
  /**
   * The number for this year.
   */
  value: number;
  /**
   * The unit of measure.
   */
  unit?: string;
  /**
   * The number for last year.
   */
  lastYear?: number;
}
/**
 * One problem that was found.
 */
export interface Problem {
  /**
   * A short id of your own, used once only; rectifications refer to the problem by it.
   */
  id: ProblemId;
  /**
   * The aspect of the work that the problem lies in.
   */
  aspect?: string;
  /**
   * The problem in a few words.
   */
  title?: string;
  /**
   * How the problem shows.
   */
  description: string;
  /**
   * How it was found.
   */
  source?: string;
  /**
   * The date on which it was found.
   */
  found?: string;
  /**
   * Why it came about.
   */
  cause?: string;
}
/**
 * One measure that puts one or more problems right.
 */
export interface Rectification {
  /**
   * The ids of the problems that the measure answers.
   *
   * @minItems 1
   */
  problems: ProblemId[];
  /**
   * What is done about it.
   */
  measure: string;
  /**
   * Who answers for the measure.
   */
  responsible?: Person;
  /**
   * Which department answers for the measure.
   */
  department?: string;
  /**
   * The date by which it is to be done.
   */
  due?: string;
  /**
   * How far it is. Whether it is overdue follows from the dates and is never written.
   */
  status?: '未启动' | '推进中' | '已完成';
  /**
   * How much is done, from 0 to 100 per cent.
   */
  progress?: number;
  /**
   * The date on which it was completed.
   */
  completed?: string;
  /**
   * What it achieved.
   */
  result?: string;
}
/**
 * One of last year's rectifications, and how it ended.
 */
export interface CarriedOver {
  /**
   * The year from which it is carried over.
   */
  year?: number;
  /**
   * The problem in a few words.
   */
  title?: string;
  /**
   * How the problem showed.
   */
  description: string;
  /**
   * The ids of the problems that the measure answers.
   *
   * @minItems 1
   */
  problems?: ProblemId[];
  /**
   * What is done about it.
   */
  measure: string;
  /**
   * Who answers for the measure.
   */
  responsible?:
    | string
    | {
        /**
         * The name of the person.
         */
        name?: string;
        /**
         * The post that the person holds.
         */
        post?: string;
        /**
         * The department of the person.
         */
        department?: string;
      };
  /**
   * Which department answers for the measure.
   */
  department?: string;
  /**
   * The date by which it is to be done.
   */
  due?: string;
  /**
   * How far it is. Whether it is overdue follows from the dates and is never written.
   */
  status?: '未启动' | '推进中' | '已完成';
  /**
   * How much is done, from 0 to 100 per cent.
   */
  progress?: number;
  /**
   * The date on which it was completed.
   */
  completed?: string;
  /**
   * What it achieved.
   */
  result?: string;
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
 * The covering letter (报送函) that the report goes out under. It is sent to whom the report is sent, names the report and has it as its attachment; here stands what is its own, such as its number and date.
 */
export interface Letter {
  /**
   * The elements of the official document around its text: addressee, number, date, letterhead and so on. What is left out is not printed.
   */
  document?: OfficialDocument;
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
